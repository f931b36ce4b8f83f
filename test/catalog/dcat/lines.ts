import { Parser, Writer } from 'n3';
import { addBeside, type Beside, inOrder } from '../../../catalog/dcat/auxiliary.ts';
import { wholeCatalog } from '../../../catalog/dcat/catalog.ts';
import { describeDataset, describeSeries, describeService } from '../../../catalog/dcat/descriptions.ts';
import { N_TRIPLES } from '../../../catalog/dcat/n-triples.ts';
import { siteOf } from '../../../catalog/dcat/site.ts';
import type { Catalog } from '../../../catalog/model/catalog.ts';

/** The statements of a Turtle document as N-Triples, a line each, in the order of the document. Every such text is Turtle. */
export function asLines(turtle: string): string {
  const quads = new Parser({ format: 'Turtle' }).parse(turtle);
  return new Writer({ format: 'N-Triples' }).quadsToString(quads);
}

/** The lines of {@link asLines}. */
export function linesOf(turtle: string): string[] {
  return asLines(turtle).split('\n').filter(Boolean);
}

/**
 * The statements of a catalog's European feed as the code that compares versions writes them, blank nodes by their labels.
 * `syntaxes.test.ts` holds them against the feed.
 */
export function labelledLines(catalog: Catalog): string[] {
  const site = siteOf(catalog);
  const whole = wholeCatalog(site);
  const described = catalog.publishers.flatMap(({ datasets, services, series }) => [
    ...datasets.map((dataset) => describeDataset(dataset, site)),
    ...services.map((service) => describeService(service, service.datasets, site)),
    ...series.map((item) => describeSeries(item, site)),
  ]);
  const beside: Beside = new Map();
  for (const { beside: others } of [whole, ...described]) addBeside(beside, others);
  const resources = [whole.resource, ...described.flatMap((one) => one.resources), ...inOrder(beside)];
  const lines = resources.flatMap((resource) => N_TRIPLES.write(resource, 'eu').split('\n'));
  return lines.filter(Boolean);
}
