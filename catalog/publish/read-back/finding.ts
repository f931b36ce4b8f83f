import type { Localised } from '../../model/text.ts';

/** The checks, by name. */
export type CheckName =
  | 'feed-missing'
  | 'feed-empty'
  | 'encoding'
  | 'character'
  | 'syntax'
  | 'address-relative'
  | 'address-space'
  | 'address-mailto'
  | 'syntaxes-differ'
  | 'profiles-differ'
  | 'catalog-count'
  | 'blank-node'
  | 'undescribed'
  | 'unlisted'
  | 'iri-shared'
  | 'record'
  | 'language'
  | 'text-repeated'
  | 'text-empty'
  | 'text-garbled'
  | 'value'
  | 'address'
  | 'licence'
  | 'code'
  | 'profile'
  | 'high-value'
  | 'unknown-term'
  | 'shape';

/** A defect of a feed as it was written, found by reading it. */
export interface ReadBackFinding {
  check: CheckName;
  /** The feed, from the root of the site. */
  path: string;
  /** The line of the feed, from 1, where it is known. */
  line?: number | undefined;
  /** The resource that the defect is in. */
  subject?: string | undefined;
  /** True when that is the catalog itself, which each feed describes. */
  isOfCatalog?: boolean;
  message: Localised;
}

/**
 * Checks that find a file that was damaged, or was not written as the others: nothing in the catalog's own files can be
 * the cause.
 */
const OF_WRITING: ReadonlySet<CheckName> = new Set([
  'feed-missing',
  'feed-empty',
  'encoding',
  'character',
  'syntax',
  'syntaxes-differ',
  'profiles-differ',
]);

/** True when the file was damaged or written wrongly, whatever the catalog's own files contain. */
export function isOfWriting({ check }: ReadBackFinding): boolean {
  return OF_WRITING.has(check);
}
