import type { AnyEntity, EntityKind } from './entity.ts';
import type { Text } from './text.ts';

/** A value's place in the catalog: file and JSON pointer. */
export interface Place {
  path: string;
  pointer: string;
}

/** A value that a file states of a resource: as it is written, or by a hash where it is long. */
export type Statement = Place & ({ value: string } | { hash: string });

/** The index entry of a file. */
export interface IndexEntry {
  kind: EntityKind;
  path: string;
  publisherId: string | undefined;
  /** The address of its own that the file gives. */
  uri?: string;
}

/** The summary of a dataset, for listing those of a publisher. */
export interface DatasetSummary {
  id: string;
  /** In all languages; missing where the file has none that fits. */
  title?: Text;
}

/**
 * The values of the index, by key. Each can be traced to the file it comes from, so that the old values of a changed
 * file can be removed and its new ones added.
 */
export interface IndexValues {
  /** Every file that describes something, by id. */
  entries: IndexEntry;
  /** Ids of what lies in a publisher's folder, as `<publisher id> <kind>`; all publishers under `publisher`. */
  ids: string[];
  /** `identifier` values, in lower case, with all places that use them. */
  identifiers: Place[];
  /** `uri` values (an address of its own given in the file), with all places. */
  uris: Place[];
  /** Download addresses, with all places. */
  downloads: Place[];
  /** Access addresses of distributions, with all places. */
  accesses: Place[];
  /** Landing pages of datasets, with all places. */
  landingPages: Place[];
  /** Titles of a publisher's datasets, as `<publisher id> <title key>` (see `titleKey`), with all places. */
  titles: Place[];
  /** The datasets of a publisher, in parts, as `<publisher id> <part>`; see `datasetsOf`. */
  datasets: DatasetSummary[];
  /** In how many parts the datasets of each publisher are kept, by publisher id. */
  datasetParts: number;
  /** Ids of the datasets in each series. */
  seriesMembers: string[];
  /** Ids of the services that say they serve each dataset. */
  servedBy: string[];
  /** Ids of the datasets that can be had through each service, by what the datasets say. */
  accessedThrough: string[];
  /** References to each entity, by its id. */
  referrers: Place[];
  /** Statements about resources that several files can describe, by resource and property (see `statementKey`). */
  statements: Statement[];
  /** Names of each publisher, in every language, by publisher id. */
  publisherNames: string[];
  /** Ids of the publishers with a name, in lower case. */
  publishersNamed: string[];
  /** Keys for which each publisher has a default (`contactPoint`, `license` …), by publisher id. */
  publisherDefaults: string[];
  /** Organisation numbers of publishers, digits only, with all places. */
  organisationNumbers: Place[];
  /** The data of publishers, services and series, by id: the feed of a dataset describes them as related resources. */
  beside: AnyEntity['data'];
  /** The files about the cooperation, by their path and by the page that they give (see `pageOfFile`). */
  pages: Place[];
  /** The guides that link to a file or a page, by its path or its address. */
  pageLinks: Place[];
}

/** The name of a part of the index. */
export type IndexName = keyof IndexValues;

/** Answers for one key at a time. There is no going through all: that would cost more the larger the catalog is. */
export interface Lookup<Value> {
  get(key: string): Value | undefined;
  has(key: string): boolean;
}

/**
 * The index of the catalog as rules query it. Keys are as documented in {@link IndexValues}; a missing key is not in
 * the catalog. It can be answered from memory ({@link WholeIndex}) or from pieces that are fetched on demand.
 */
export type CatalogIndex = { readonly [Name in IndexName]: Lookup<IndexValues[Name]> };

/** The index in memory. Plain data; lists are in the order of paths, in code unit order. */
export type WholeIndex = { [Name in IndexName]: Map<string, IndexValues[Name]> };

/** All that can be asked of it. */
export const INDEX_NAMES: readonly IndexName[] = [
  'entries',
  'ids',
  'identifiers',
  'uris',
  'downloads',
  'accesses',
  'landingPages',
  'titles',
  'datasets',
  'datasetParts',
  'seriesMembers',
  'servedBy',
  'accessedThrough',
  'referrers',
  'statements',
  'publisherNames',
  'publishersNamed',
  'publisherDefaults',
  'organisationNumbers',
  'beside',
  'pages',
  'pageLinks',
];

/** The index of a catalog that holds nothing. */
export function emptyIndex(): WholeIndex {
  return Object.fromEntries(INDEX_NAMES.map((name) => [name, new Map()])) as unknown as WholeIndex;
}
