import { createHash } from 'node:crypto';
import type { Language } from '../../../catalog/model/text.ts';
import { FACETS } from '../facets.ts';
import { ENTRIES_PER_FILE, FILES } from '../index-files.ts';
import { writeNumbers } from '../numbers.ts';
import type { SearchEntry } from './entry.ts';
import { facetFile } from './facet-file.ts';
import { spellingFile } from './spelling-file.ts';
import { termFiles } from './term-files.ts';
import { termSources } from './term-sources.ts';
import { inTitleOrder } from './title-order.ts';
import { occurrencesOf } from './word-strengths.ts';

const LANGUAGES: readonly Language[] = ['sv', 'en'];
/** About how many characters a file of terms has: some 20 kB when it is compressed. */
const FILE_LENGTH = 48_000;

export interface MadeIndex {
  files: Map<string, string>;
  /** A hash of them all. */
  edition: string;
}

/**
 * The search index as files, by their names from its folder. The same entries make the same bytes.
 *
 * @param entries In the order of their titles, by which they are numbered.
 * @param fileLength About how many characters a file of terms has.
 */
export function makeIndex(entries: readonly SearchEntry[], fileLength = FILE_LENGTH): MadeIndex {
  const sources = termSources(occurrencesOf(entries));
  const terms = termFiles(sources.terms, entries.length, fileLength);
  const files = new Map<string, object>([
    [FILES.catalog, catalogFile(entries, terms.firsts)],
    [FILES.changed, { days: writeNumbers(entries.map(({ changed }) => dayNumber(changed))) }],
    [FILES.titles('en'), { places: writeNumbers(placesInEnglish(entries)) }],
    [FILES.spelling, spellingFile(sources.spelt, sources.terms)],
    ...terms.files.map((file, number) => [FILES.terms(number), file] as const),
    ...LANGUAGES.flatMap((language) => entryFiles(entries, language)),
  ]);
  return withEdition(files);
}

function catalogFile(entries: readonly SearchEntry[], firsts: string[]): object {
  const facets = FACETS.map((name) => [name, facetFile(entries, name)]);
  return { entries: entries.length, facets: Object.fromEntries(facets), terms: firsts };
}

/** Days after 1999-12-31; 0 for an earlier or unknown day. */
function dayNumber(date: string | undefined): number {
  const days = Math.round((Date.parse(date?.slice(0, 10) ?? '') - Date.UTC(1999, 11, 31)) / 86_400_000);
  return days > 0 ? days : 0;
}

/** The place of each entry among the English titles. */
function placesInEnglish(entries: readonly SearchEntry[]): number[] {
  const places: number[] = [];
  inTitleOrder(entries, 'en').forEach((entry, place) => {
    places[entry] = place;
  });
  return places;
}

function entryFiles(entries: readonly SearchEntry[], language: Language): [name: string, file: object][] {
  const count = Math.ceil(entries.length / ENTRIES_PER_FILE);
  return Array.from({ length: count }, (_, number) => {
    const some = entries.slice(number * ENTRIES_PER_FILE, (number + 1) * ENTRIES_PER_FILE);
    return [FILES.entries(language, number), { entries: some.map(({ shown }) => shown[language]) }];
  });
}

/** Every file with the hash of them all, so that one of another publication is known. */
function withEdition(files: ReadonlyMap<string, object>): MadeIndex {
  const texts = [...files].map(([name, file]) => [name, JSON.stringify(file)] as const);
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(`${name}\n${text}\n`);
  const edition = hash.digest('hex').slice(0, 12);
  const marked = texts.map(([name, text]) => [name, `{"edition":"${edition}",${text.slice(1)}\n`] as const);
  return { files: new Map(marked), edition };
}
