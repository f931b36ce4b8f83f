import type { Credential } from '../../catalog/model/files/shared.ts';
import type { FacetName } from './facets.ts';

/** The folder of the index, from the root of the site. */
export const INDEX_FOLDER = '/sok/';
/** The folder of the index of all other pages: the same files, of pages instead of data. */
export const PAGE_INDEX_FOLDER = '/sok/sidor/';

/** Entries in one file of results. Few, since those that are found for a query seldom stand side by side. */
export const ENTRIES_PER_FILE = 8;

/** The common part of every file of the index: files of two publications must not be mixed. */
export interface IndexFile {
  /** A hash of the whole index. */
  edition: string;
}

/** `katalog.json`: what every search needs. Entries are numbered from 0 in the order of their titles. */
export interface CatalogFile extends IndexFile {
  /** The number of entries. */
  entries: number;
  facets: Record<FacetName, FacetFile>;
  /** The first term of each file of terms, in plain letters. */
  terms: string[];
}

export interface FacetFile {
  /** Of each value: its code, its name in Swedish and, where it is another, in English. The commonest first. */
  values: [code: string, sv: string, en?: string][];
  /** Combinations of values that occur. */
  sets: number[][];
  /** Numbers: the combination of each entry. */
  column: string;
}

/** `ord/<number>.json`: terms and the entries they are in. */
export interface TermsFile extends IndexFile {
  /** Sorted words, by their plain letters. */
  terms: string;
  /** Numbers: how many entries each term is in. */
  counts: string;
  /** Numbers: for each term the first entry, and how far it is to each next. */
  gaps: string;
  /** Numbers from 0 to 44: how strongly the term stands for each entry, in the order of `gaps`. */
  strengths: string;
}

/** `andrad.json`: the day of the last change of each entry's data. */
export interface ChangedFile extends IndexFile {
  /** Numbers: days after 1999-12-31; 0 where it is unknown. */
  days: string;
}

/** `titlar-en.json`: the order of the titles in a language; in Swedish, entries are numbered in it. */
export interface TitlesFile extends IndexFile {
  /** Numbers: the place of each entry. */
  places: string;
}

/** `stavning.json`: words of titles and keywords, and words that lead to them, for what is typed in another way. */
export interface SpellingFile extends IndexFile {
  /** Sorted words. */
  words: string;
  /** Numbers: how many entries each leads to. */
  counts: string;
  /** Sorted stems of words that lead to no entry, but are no misspellings of the others. */
  others: string;
}

/** `sv/<number>.json`: what is shown of {@link ENTRIES_PER_FILE} entries, in one language. */
export interface EntriesFile extends IndexFile {
  entries: ShownEntry[];
}

/** The data shown of an entry, apart from those that its facets give. */
export interface ShownEntry {
  /** From the root of the site or, in English, from `/en`. */
  page: string;
  title: string;
  /** The language of the title where it is not the page's. */
  titleLanguage?: string;
  description: string;
  descriptionLanguage?: string;
  /** The class of its county's colour. */
  accent: string;
  /** The publisher's confirmation, given only where it is not the same as that of most entries. */
  status?: 'waiting' | 'confirmed';
  /** A key or an account that all its data need. */
  credential?: Credential['kind'];
}

/** The name of a file of the index, from its folder. */
export const FILES = {
  catalog: 'katalog.json',
  changed: 'andrad.json',
  spelling: 'stavning.json',
  titles: (language: string) => `titlar-${language}.json`,
  terms: (number: number) => `ord/${number}.json`,
  entries: (language: string, number: number) => `${language}/${number}.json`,
};
