import { FACETS, type Facet, type FacetName } from './facets.ts';
import {
  type CatalogFile,
  type ChangedFile,
  ENTRIES_PER_FILE,
  type EntriesFile,
  FILES,
  type IndexFile,
  type ShownEntry,
  type SpellingFile,
  type TermsFile,
  type TitlesFile,
} from './index-files.ts';
import { readNumbers } from './numbers.ts';
import { readSortedWords } from './sorted-words.ts';
import { firstFrom, readTerms, type Terms } from './terms.ts';

/** Fetches a file of the index by its name. */
export type ReadFile = (name: string) => Promise<unknown>;

/** Words as they are spelt, with how many entries each leads to. */
export interface Spelling {
  /** In the form of {@link SpellingFile}: there are many words, and a search never uses most of them. */
  words: string;
  counts: Uint32Array;
  /** Stems of words that lead to no entry, but are spelt right. */
  others: ReadonlySet<string>;
}

/** The index, of which each part is fetched when it is first asked for. */
export interface SearchIndex {
  /** The number of entries. */
  entries: number;
  facets: Record<FacetName, Facet>;
  /** The names of each facet's values. */
  names: Record<FacetName, CatalogFile['facets'][FacetName]['values']>;
  /** The terms that begin with some plain letters, in one part or a few. */
  terms(beginning: string): Promise<Terms[]>;
  spelling(): Promise<Spelling>;
  /** For each entry the day its data was last changed, as a number; 0 where it is unknown. */
  changed(): Promise<Uint32Array>;
  /** For each entry its place among the titles in a language; `undefined` where entries are numbered in that order. */
  titles(language: string): Promise<Uint32Array | undefined>;
  /** The data shown of some entries, in their order. */
  shown(entries: readonly number[], language: string): Promise<ShownEntry[]>;
}

/** Thrown where a new index has been published since the first part of it was fetched. */
export class IndexChanged extends Error {}

/** Parts of the terms that are fetched for one beginning, at most: `b` alone may be in many. */
const MOST_PARTS = 4;

/** Opens the index. Its first file is fetched now, the others when they are needed, each once. */
export async function openIndex(readFile: ReadFile): Promise<SearchIndex> {
  const catalog = (await readFile(FILES.catalog)) as CatalogFile;
  const read = once(async (name) => {
    const file = (await readFile(name)) as IndexFile;
    if (file.edition !== catalog.edition) throw new IndexChanged(name);
    return file;
  });
  const terms = once(async (number) => readTerms((await read(FILES.terms(Number(number)))) as TermsFile));
  const spelling = once(async (name) => readSpelling((await read(name)) as SpellingFile));
  return {
    entries: catalog.entries,
    facets: byFacet((name) => readFacet(catalog.facets[name])),
    names: byFacet((name) => catalog.facets[name].values),
    terms: (beginning) => Promise.all(partsFor(catalog.terms, beginning).map((part) => terms(String(part)))),
    spelling: () => spelling(FILES.spelling),
    changed: async () => readNumbers(((await read(FILES.changed)) as ChangedFile).days),
    titles: async (language) =>
      language === 'sv'
        ? undefined
        : readNumbers(((await read(FILES.titles(language))) as TitlesFile).places),
    shown: async (entries, language) => {
      const files = await Promise.all(
        entries.map((entry) => read(FILES.entries(language, Math.floor(entry / ENTRIES_PER_FILE)))),
      );
      return files.map((file, place) => (file as EntriesFile).entries[entries[place]! % ENTRIES_PER_FILE]!);
    },
  };
}

/** `get`, asked once for each name; what failed is asked for again. */
function once<Value>(get: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const got = new Map<string, Promise<Value>>();
  return (name) => {
    const before = got.get(name);
    if (before) return before;
    const value = get(name);
    got.set(name, value);
    value.catch(() => got.delete(name));
    return value;
  };
}

function byFacet<Value>(make: (name: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(FACETS.map((name) => [name, make(name)])) as Record<FacetName, Value>;
}

function readFacet({ values, sets, column }: CatalogFile['facets'][FacetName]): Facet {
  return { codes: values.map(([code]) => code), sets, column: readNumbers(column) };
}

function readSpelling(file: SpellingFile): Spelling {
  const others = new Set(readSortedWords(file.others));
  return { words: file.words, counts: readNumbers(file.counts), others };
}

/** The parts that hold terms with a beginning: the one it would stand in, and those that begin with it. */
function partsFor(firsts: readonly string[], beginning: string): number[] {
  const after = firstFrom(firsts, beginning);
  const parts = after > 0 && firsts[after] !== beginning ? [after - 1] : [];
  for (let part = after; firsts[part]?.startsWith(beginning); part += 1) parts.push(part);
  return parts.slice(0, MOST_PARTS);
}
