import type { Catalog, Publisher } from '../model/catalog.ts';
import type { Link, Resource } from './graph.ts';

/** A thing and what it refers to that is described beside it. */
export interface Described {
  resource: Resource;
  beside: readonly Resource[];
}

/** The catalog with what descriptions look up in it again and again. */
export interface Site {
  catalog: Catalog;
  publishers: ReadonlyMap<string, Publisher>;
  /** URIs of datasets, services and series, by id. */
  uris: ReadonlyMap<string, string>;
  /** Publishers as agents, by id; made when first referred to. */
  agents: Map<string, Described>;
  /** Contact points that a publisher's things inherit, by the publisher's id; made when first referred to. */
  contactPoints: Map<string, Described[]>;
  /** Things of which no more is known than what they are, by class and address. */
  known: Map<string, Resource>;
  /** Codes as links, by vocabulary and code. */
  codes: Map<string, Link>;
}

/** Lookups of a catalog; made once for all its feeds. */
export function siteOf(catalog: Catalog): Site {
  const things = [...catalog.datasets, ...catalog.services, ...catalog.series];
  return {
    catalog,
    publishers: new Map(catalog.publishers.map((publisher) => [publisher.id, publisher])),
    uris: new Map([...(catalog.elsewhere ?? []), ...things.map(({ id, uri }) => [id, uri] as const)]),
    agents: new Map(),
    contactPoints: new Map(),
    known: new Map(),
    codes: new Map(),
  };
}
