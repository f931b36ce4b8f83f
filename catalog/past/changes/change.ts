import type { FileKind } from '../../model/file-kinds.ts';
import type { Localised } from '../../model/text.ts';

/** A property of a thing, before and after, in words for people. */
export interface FieldChange {
  /**
   * The place in the file after the change (before it, for what is gone): a JSON pointer (`/distribution/0/license`).
   */
  pointer: string;
  /**
   * The name of the property: Licens / Licence; within a distribution, the name of the distribution comes first.
   * Untrusted text.
   */
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
 * The change of an entity (a dataset, a service, a series, a publisher or the catalog itself) or of a file about the
 * cooperation around the catalog.
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
  /** The number of further fields that have changed; missing where all are listed. */
  fieldsLeftOut?: number;
  /**
   * The triples that harvesters gain and lose; `undefined` where they are unknown because the files have errors. The
   * effect of a publisher's default on many datasets is reported once, on the publisher.
   */
  triples: TripleChange | undefined;
  /** The sensitive matters that change: licence, access rights, identity (uri, identifier, address) or existence. */
  sensitive: readonly Sensitive[];
}

/** Nobody reads more changes of one thing, and a hostile file could have thousands. */
export const MOST_FIELDS = 100;
