import { VOCABULARY_NAMES, vocabulary } from '../../model/vocabularies.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const PUBLISHER_TYPES = 'http://purl.org/adms/publishertype/';
const HIGH_VALUE = 'http://data.europa.eu/bna/';

/** Lists that the catalog has only a part of. */
const PARTS: ReadonlySet<string> = new Set([`${AUTHORITY}licence`]);

/** The codes of lists that others keep, from the catalog's own code lists. */
const CODES: ReadonlySet<string> = new Set(
  VOCABULARY_NAMES.flatMap((name) => vocabulary(name).concepts.map(({ uri }) => uri)).filter((uri) =>
    [AUTHORITY, PUBLISHER_TYPES, HIGH_VALUE].some((start) => uri.startsWith(start)),
  ),
);

const LISTS: ReadonlySet<string> = new Set([...CODES].map(listOf));

function listOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** True when an address looks like a code of a list that the catalog has, but is not in it. */
export function isUnknownCode(uri: string): boolean {
  const list = listOf(uri);
  return LISTS.has(list) && !PARTS.has(list) && !CODES.has(uri);
}

/** The address of the list (concept scheme) that a code belongs to, as the European shapes look for it. */
export function schemeOf(uri: string): string | undefined {
  if (!CODES.has(uri)) return undefined;
  return uri.startsWith(PUBLISHER_TYPES) ? `${PUBLISHER_TYPES}1.0` : listOf(uri);
}
