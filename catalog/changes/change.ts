import type { EntityKind } from '../model/entity.ts';
import type { Localised } from '../model/text.ts';

/** A property of a thing, before and after, in words for people. */
export interface FieldChange {
  /** Where it is in the file: a JSON pointer (`/distribution/0/license`). */
  pointer: string;
  /** What the property is called: Licens / Licence; within a distribution, that distribution's name stands before. */
  label: Localised;
  /** The value in words (codes by their label); `undefined` where there was or is none. Untrusted text. */
  before: Localised | undefined;
  after: Localised | undefined;
}

/** What becomes of one thing of the catalog: a dataset, a service, a series, a publisher or the catalog itself. */
export interface Change {
  kind: EntityKind;
  /** Its id after the change, or before it for what is removed. */
  id: string;
  /** `moved`: the same thing at another address; fields may have changed as well. */
  what: 'added' | 'changed' | 'removed' | 'moved';
  /** The file in the head (in the base, for what is removed). */
  path: string;
  /** The id before, for what was moved. */
  movedFrom: string | undefined;
  /** Its title or name after the change (before it, for what is removed). Untrusted text. */
  title: Localised;
  fields: readonly FieldChange[];
  /**
   * The N-Triples lines (European profile) that harvesters gain and lose; empty where the files have errors. What a
   * publisher's default gives many datasets is told once, on the publisher.
   */
  triples: { gained: readonly string[]; lost: readonly string[] };
  /** Whether licence, access rights, identity (uri, identifier, address) or existence change. */
  sensitive: readonly ('licence' | 'access-rights' | 'identity' | 'existence')[];
}
