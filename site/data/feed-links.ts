import * as addresses from '../../catalog/model/addresses.ts';
import type { Dataset, Publisher } from '../../catalog/model/catalog.ts';
import type { Localised } from '../../catalog/model/text.ts';

/** A feed, as a page links to it. */
export interface FeedLink {
  /** From the root of the site. */
  address: string;
  mediaType: string;
  /** "RDF/XML" */
  format: string;
  /** "DCAT-AP-SE" */
  profile: string;
  /** A description in a few words, for the `title` of a link. */
  title: Localised;
}

const PROFILES: Record<addresses.FeedAddress['profile'], string> = { se: 'DCAT-AP-SE', eu: 'DCAT-AP' };

const CATALOG_FEEDS = addresses
  .catalogFeeds()
  .map((feed) => feedLink(feed, { sv: 'Hela katalogen', en: 'The whole catalog' }));

/** The feeds of the whole catalog. */
export function catalogFeeds(): readonly FeedLink[] {
  return CATALOG_FEEDS;
}

/** The feeds of a publisher's part of the catalog; none are written for one without datasets. */
export function publisherFeeds({ id, datasets }: Publisher): readonly FeedLink[] {
  if (datasets.length === 0) return [];
  return addresses
    .publisherFeeds(id)
    .map((feed) => feedLink(feed, { sv: 'Utgivarens katalog', en: 'The publisher’s catalog' }));
}

/** The feeds of a dataset alone. */
export function datasetFeeds({ id }: Dataset): readonly FeedLink[] {
  return addresses.datasetFeeds(id).map((feed) => feedLink(feed, { sv: 'Datamängden', en: 'The dataset' }));
}

/** The one of some feeds that Sveriges dataportal reads. */
export function feedOfPortal(feeds: readonly FeedLink[]): FeedLink | undefined {
  return feeds.find(
    ({ profile, format }) => profile === PROFILES.se && format === addresses.SYNTAX_NAMES.rdf,
  );
}

function feedLink(
  { path, profile, extension, mediaType }: addresses.FeedAddress,
  localised: Localised,
): FeedLink {
  const format = addresses.SYNTAX_NAMES[extension];
  const name = PROFILES[profile];
  const title = { sv: `${localised.sv}: ${name}, ${format}`, en: `${localised.en}: ${name}, ${format}` };
  return { address: `/${path}`, mediaType, format, profile: name, title };
}
