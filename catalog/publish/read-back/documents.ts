import { catalogFeeds, datasetFeeds, type FeedAddress, publisherFeeds } from '../../model/addresses.ts';

/** The feeds of one catalog, publisher or dataset: the same in several profiles and syntaxes. */
export interface FeedDocument {
  /** From the root of the site, empty or with a slash at the end. */
  folder: string;
  /** Those that there should be. */
  addresses: FeedAddress[];
}

const FEED = /^((?:datasets\/[^/]+\/(?:[^/]+\/)?)?)(eu\/)?dcat\.(?:rdf|ttl|jsonld|nt)$/;

/**
 * The documents that feeds belong to, the whole catalog first. It is part of them even where none of its feeds is there.
 *
 * @param paths all files of the site, from its root.
 */
export function documentsOf(paths: Iterable<string>): FeedDocument[] {
  const folders = new Set(['']);
  for (const path of paths) {
    const [, folder, european] = FEED.exec(path) ?? [];
    if (folder !== undefined) folders.add(european ? folder : withoutEuropean(folder));
  }
  return [...folders].sort().map((folder) => ({ folder, addresses: addressesIn(folder) }));
}

/** `datasets/p/eu/` holds the European feeds of a publisher and is not a dataset. */
function withoutEuropean(folder: string): string {
  return folder.replace(/^(datasets\/[^/]+\/)eu\/$/, '$1');
}

function addressesIn(folder: string): FeedAddress[] {
  const [, publisher, dataset] = folder.split('/');
  if (!publisher) return catalogFeeds();
  return dataset ? datasetFeeds(`${publisher}/${dataset}`) : publisherFeeds(publisher);
}

/** True when a document is that of one dataset. */
export function isDatasetDocument({ folder }: FeedDocument): boolean {
  return folder.split('/').length === 4;
}
