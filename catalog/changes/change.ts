import type { FileKind } from '../model/file-kinds.ts';
import type { Localised } from '../model/text.ts';

/** A property of a thing, before and after, in words for people. */
export interface FieldChange {
  /** Where it is in the file after the change (before it, for what is gone): a JSON pointer (`/distribution/0/license`). */
  pointer: string;
  /** What the property is called: Licens / Licence; within a distribution, that distribution's name stands before. Untrusted text. */
  label: Localised;
  /** Set for a list: `before` is what went and `after` what came; what stayed is not told. */
  items?: true;
  /**
   * The value in words (codes by their label), on one line and of bounded length; `undefined` where there was or is none.
   * Untrusted text.
   */
  before: Localised | undefined;
  after: Localised | undefined;
}

export type Sensitive = 'licence' | 'access-rights' | 'identity' | 'existence';

/** N-Triples lines (European profile) without their line breaks, sorted by code unit. */
export interface TripleChange {
  gained: readonly string[];
  lost: readonly string[];
}

/**
 * What becomes of one thing: a dataset, a service, a series, a publisher or the catalog itself, or a file about the
 * cooperation around it.
 */
export interface Change {
  kind: FileKind;
  /** Its id after the change, or before it for what is removed. */
  id: string;
  /** `moved`: the same thing at another address; fields may have changed as well. */
  what: 'added' | 'changed' | 'removed' | 'moved';
  /** The file in the head (in the base, for what is removed). */
  path: string;
  /** The id before, for what was moved. */
  movedFrom: string | undefined;
  /** Its title or name after the change (before it, for what is removed); its id where it has none. Untrusted text. */
  title: Localised;
  /** At most {@link MOST_FIELDS}; empty for what is added or removed. */
  fields: readonly FieldChange[];
  /** How many more fields have changed; not there where all are told. */
  fieldsLeftOut?: number;
  /**
   * What harvesters gain and lose; `undefined` where it cannot be told, as the files have errors. What a publisher's
   * default gives many datasets is told once, on the publisher.
   */
  triples: TripleChange | undefined;
  /** Whether licence, access rights, identity (uri, identifier, address) or existence change. */
  sensitive: readonly Sensitive[];
}

/** Nobody reads more changes of one thing, and a hostile file could have thousands. */
export const MOST_FIELDS = 100;
