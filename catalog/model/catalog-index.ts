import type { EntityKind } from './entity.ts';

/** A value's place in the catalog: file and JSON pointer. */
export interface Place {
  path: string;
  pointer: string;
}

/** What the index remembers of a file. */
export interface IndexEntry {
  kind: EntityKind;
  path: string;
  publisherId: string | undefined;
}

/**
 * What rules ask about the catalog as a whole. Plain data, so that it can be written to a file at publication
 * and read back to check one changed file without reading the others. Keys are as told; a key that is not
 * there is not in the catalog.
 */
export interface CatalogIndex {
  /** Every file that describes something, by id. */
  entries: Map<string, IndexEntry>;
  /** Files by their path in lower case: two in one place cannot live on every disk. */
  paths: Map<string, string[]>;
  /** `identifier` values, in lower case, with all places that use them. */
  identifiers: Map<string, Place[]>;
  /** `uri` values (an address of its own given in the file), with all places. */
  uris: Map<string, Place[]>;
  /** Download addresses, with all places. */
  downloads: Map<string, Place[]>;
  /** Titles of a publisher's datasets, as `<publisher id> <title key>` (see `titleKey`), with all places. */
  titles: Map<string, Place[]>;
  /** Ids of the datasets in each series. */
  seriesMembers: Map<string, string[]>;
  /** Ids of the services that say they serve each dataset. */
  servedBy: Map<string, string[]>;
  /** Ids of the datasets that can be had through each service, by what the datasets say. */
  accessedThrough: Map<string, string[]>;
  /** Everything that refers to a file, by the id it refers to: the places of the references. */
  references: Map<string, Place[]>;
  /** Ids of what lies in each publisher's folder, by publisher id; those of all publishers by the empty id. */
  members: Map<string, string[]>;
  /** Names of each publisher, in every language, by publisher id. */
  publisherNames: Map<string, string[]>;
  /** What each publisher has set a default for (`contactPoint`, `license` …), by publisher id. */
  publisherDefaults: Map<string, string[]>;
  /** Organisation numbers of publishers, digits only, with all places. */
  organisationNumbers: Map<string, Place[]>;
}

/** The index of a catalog that holds nothing. */
export function emptyIndex(): CatalogIndex {
  return {
    entries: new Map(),
    paths: new Map(),
    identifiers: new Map(),
    uris: new Map(),
    downloads: new Map(),
    titles: new Map(),
    seriesMembers: new Map(),
    servedBy: new Map(),
    accessedThrough: new Map(),
    references: new Map(),
    members: new Map(),
    publisherNames: new Map(),
    publisherDefaults: new Map(),
    organisationNumbers: new Map(),
  };
}
