import { catalogFeeds, datasetFeeds, publisherFeeds } from '../model/addresses.ts';
import type { Catalog, Dataset, Publisher } from '../model/catalog.ts';
import { publisherCatalog, wholeCatalog } from './catalog.ts';
import {
  type Description,
  describeDataset,
  describeSeries,
  describeService,
  seriesWith,
  servicesOf,
  servicesWith,
} from './descriptions.ts';
import { type Chunk, chunkOf, type FeedSink, type OpenDocument, openDocument } from './document.ts';
import { type Described, type Site, siteOf } from './site.ts';

export type { FeedSink, FeedStream } from './document.ts';
export { checkFeeds, type FeedFinding, type ThingElsewhere } from './profile.ts';

/** The summary of a run: the files written. */
export interface FeedSummary {
  files: number;
}

/**
 * Writes all feeds: of the catalog, of each publisher that has datasets, and of each dataset. Publisher by
 * publisher, so that no more than one dataset's text is held at a time; each thing's text is made once and put
 * into every document it belongs in. The same catalog gives the same bytes. The catalog should have passed
 * `checkFeeds` before.
 *
 * @throws whatever the sink throws.
 */
export async function writeFeeds(catalog: Catalog, sink: FeedSink): Promise<FeedSummary> {
  const site = siteOf(catalog);
  const counting = counted(sink);
  const whole = openDocument(catalogFeeds(), counting);
  await whole.add(chunk(wholeCatalog(site)));
  for (const publisher of catalog.publishers) await writePublisher(publisher, whole, site, counting);
  await whole.close();
  return { files: counting.files };
}

function counted(sink: FeedSink): FeedSink & { files: number } {
  return {
    files: 0,
    open(path) {
      this.files += 1;
      return sink.open(path);
    },
  };
}

function chunk({ resource, beside }: Described): Chunk {
  return chunkOf({ resources: [resource], beside });
}

async function writePublisher(publisher: Publisher, whole: OpenDocument, site: Site, sink: FeedSink) {
  await addToWhole(publisher, whole, site);
  if (publisher.datasets.length === 0) return;
  const own = openDocument(publisherFeeds(publisher.id), sink);
  await own.add(chunk(publisherCatalog(publisher, publisher.datasets, publisher.services, site)));
  for (const dataset of publisher.datasets) {
    const described = chunkOf(describeDataset(dataset, site));
    await whole.add(described);
    await own.add(described);
    await writeDataset(dataset, described, site, sink);
  }
  for (const description of besideDatasets(publisher, site)) await own.add(chunkOf(description));
  await own.close();
}

/** Services and series stand in the catalog's feed whether or not their publisher has datasets. */
async function addToWhole({ services, series }: Publisher, whole: OpenDocument, site: Site) {
  for (const service of services) await whole.add(chunkOf(describeService(service, service.datasets, site)));
  for (const item of series) await whole.add(chunkOf(describeSeries(item, site)));
}

/** The descriptions after the datasets in a publisher's feed; a service there serves only datasets of the feed. */
function besideDatasets(publisher: Publisher, site: Site): Description[] {
  const isOwn = (dataset: Dataset): boolean => dataset.publisher === publisher;
  return [
    ...servicesWith(publisher).map((service) =>
      describeService(service, service.datasets.filter(isOwn), site),
    ),
    ...seriesWith(publisher).map((series) => describeSeries(series, site)),
  ];
}

/** A dataset's own feed, which holds the profile by itself: with a catalog around it. */
async function writeDataset(dataset: Dataset, described: Chunk, site: Site, sink: FeedSink) {
  const services = servicesOf(dataset);
  const document = openDocument(datasetFeeds(dataset.id), sink);
  const own = services.filter(({ publisher }) => publisher === dataset.publisher);
  await document.add(chunk(publisherCatalog(dataset.publisher, [dataset], own, site)));
  await document.add(described);
  for (const service of services) await document.add(chunkOf(describeService(service, [dataset], site)));
  for (const series of dataset.series) await document.add(chunkOf(describeSeries(series, site)));
  await document.close();
}
