import type { Profile } from './graph.ts';
import type { Syntax } from './syntax.ts';

/** One file of the feeds. */
export interface FeedAddress {
  /** From the root of the site, without a slash at the start: `datasets/exempelkommun/eu/dcat.ttl`. */
  path: string;
  profile: Profile;
  extension: Syntax['extension'];
  mediaType: string;
}

const MEDIA_TYPES: Record<Syntax['extension'], string> = {
  rdf: 'application/rdf+xml',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
  nt: 'application/n-triples',
};

/** The names of the syntaxes. */
export const SYNTAX_NAMES: Readonly<Record<Syntax['extension'], string>> = {
  rdf: 'RDF/XML',
  ttl: 'Turtle',
  jsonld: 'JSON-LD',
  nt: 'N-Triples',
};

/** The feeds of the whole catalog. Addresses never change once they are published. */
export function catalogFeeds(): FeedAddress[] {
  return feedsIn('');
}

/** The feeds of a publisher: its own catalog, which it can let its registered harvest address redirect to. */
export function publisherFeeds(publisherId: string): FeedAddress[] {
  return feedsIn(`datasets/${publisherId}/`);
}

/** The feeds of one dataset; `id` is `<publisher>/<dataset>`. */
export function datasetFeeds(id: string): FeedAddress[] {
  const folder = `datasets/${id}/`;
  return [feed(folder, 'se', 'rdf'), feed(folder, 'eu', 'ttl'), feed(folder, 'eu', 'jsonld')];
}

function feedsIn(folder: string): FeedAddress[] {
  return [
    feed(folder, 'se', 'rdf'),
    feed(`${folder}eu/`, 'eu', 'rdf'),
    feed(`${folder}eu/`, 'eu', 'ttl'),
    feed(`${folder}eu/`, 'eu', 'jsonld'),
    feed(`${folder}eu/`, 'eu', 'nt'),
  ];
}

function feed(folder: string, profile: Profile, extension: Syntax['extension']): FeedAddress {
  return { path: `${folder}dcat.${extension}`, profile, extension, mediaType: MEDIA_TYPES[extension] };
}
