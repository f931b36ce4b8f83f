import type { Catalog } from '../model/catalog.ts';
import { addBeside, type Beside, inOrder } from './auxiliary.ts';
import { publisherCatalog, wholeCatalog } from './catalog.ts';
import { type Description, describeDataset, describeSeries, describeService } from './descriptions.ts';
import type { FeedFinding } from './feed-finding.ts';
import {
  type Claims,
  claim,
  claimElsewhere,
  sharedIris,
  type ThingElsewhere,
  type ThingKind,
} from './feed-iri-shared.ts';
import { checkResource } from './feed-profile.ts';
import type { Resource } from './graph.ts';
import { type Described, type Site, siteOf } from './site.ts';
import { foaf, vcard } from './terms.ts';

export type { FeedFinding } from './feed-finding.ts';
export type { ThingElsewhere } from './feed-iri-shared.ts';

/**
 * Holds the graph that the feeds are written from against both profiles. A feed that does not hold its profile
 * must not be published: the national portal would refuse it, or lose what it holds.
 *
 * @param thingAt Of a part of a catalog: the thing that goes by an address in the rest of it.
 * @returns what was found, each with its file, once for both profiles; empty where the feeds can be published.
 * @throws Error where the catalog holds what validation would have refused.
 */
export function checkFeeds(
  catalog: Catalog,
  thingAt?: (iri: string) => ThingElsewhere | undefined,
): FeedFinding[] {
  const site = siteOf(catalog);
  const walk: Walk = { site, claims: new Map(), beside: new Map(), findings: [] };
  checkCatalogs(walk);
  for (const dataset of catalog.datasets) visit(describeDataset(dataset, site), 'dataset', walk);
  for (const service of catalog.services)
    visit(describeService(service, service.datasets, site), 'service', walk);
  for (const series of catalog.series) visit(describeSeries(series, site), 'series', walk);
  for (const resource of inOrder(walk.beside)) checkBeside(resource, walk);
  if (thingAt) claimElsewhere(walk.claims, site, thingAt);
  return unrepeated([...walk.findings, ...sharedIris(walk.claims, site)]);
}

interface Walk {
  site: Site;
  claims: Claims;
  beside: Beside;
  findings: FeedFinding[];
}

function checkCatalogs(walk: Walk): void {
  const { site } = walk;
  visit(asDescription(wholeCatalog(site)), 'catalog', walk);
  for (const publisher of site.catalog.publishers) {
    if (publisher.datasets.length === 0) continue;
    const own = publisherCatalog(publisher, publisher.datasets, publisher.services, site);
    visit(asDescription(own), 'catalog', walk);
  }
}

function asDescription({ resource, beside }: Described): Description {
  return { resources: [resource], beside };
}

function visit({ resources, beside }: Description, kind: ThingKind, walk: Walk): void {
  for (const [i, resource] of resources.entries()) {
    claim(resource, i === 0 ? kind : 'distribution', walk.claims);
    checkResource(resource, walk.site, walk.findings);
  }
  for (const resource of beside) claimBeside(resource, walk.claims);
  addBeside(walk.beside, beside);
}

/** Pages and places may well be told of in many files; agents and contact points are things of the catalog. */
function claimBeside(resource: Resource, claims: Claims): void {
  const types = resource.types.eu;
  if (types.includes(foaf.Agent)) claim(resource, 'agent', claims);
  else if (types.includes(vcard.Kind)) claim(resource, 'contact', claims);
}

function checkBeside(resource: Resource, { site, findings }: Walk): void {
  checkResource(resource, site, findings);
}

/** The same fault is told once, although it breaks both profiles and stands in several documents. */
function unrepeated(findings: readonly FeedFinding[]): FeedFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ path, finding, fault }) => {
    const key = `${path} ${finding.pointer} ${fault}`;
    return !seen.has(key) && seen.add(key);
  });
}
