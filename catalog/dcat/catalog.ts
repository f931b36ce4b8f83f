import type { Catalog, Dataset, Publisher, Service } from '../model/catalog.ts';
import type { CatalogFile } from '../model/files/catalog.ts';
import type { Place } from '../model/files/shared.ts';
import { textIn } from '../model/text.ts';
import { publisherLink } from './agent.ts';
import { link, types } from './graph.ts';
import { PARTS } from './parts.ts';
import { rowsOf } from './property-rows.ts';
import { licenceLink } from './rights.ts';
import { describe, type Row } from './row.ts';
import { scopeOf } from './scope.ts';
import type { Described, Site } from './site.ts';
import { dcat, type Term } from './terms.ts';

/** A catalog in a feed: its own words, who answers for it, and what of it the document describes. */
export interface Listing {
  data: CatalogFile;
  publisher: Publisher;
  datasets: readonly Dataset[];
  services: readonly Service[];
}

const CATALOG = types(dcat.Catalog);

/** The EU's data themes, which every theme in the catalog is taken from. */
const THEMES = ['http://publications.europa.eu/resource/authority/data-theme'];

const CATALOG_ROWS = rowsOf<Listing>('catalog', {
  values: {
    publisher: ({ publisher }, scope) => [publisherLink(publisher, scope)],
    license: (_, scope) => [licenceLink('CC0-1.0', scope)],
    themeTaxonomy: ({ data }) => (data.themeTaxonomy ?? THEMES).map(link),
  },
  parts: PARTS,
  more: {
    '': [
      linkRow(dcat.dataset, ({ datasets }) => datasets),
      linkRow(dcat.service, ({ services }) => services),
    ],
  },
});

/** Links to what the document describes of a catalog. */
function linkRow(predicate: Term, thingsOf: (listing: Listing) => readonly { uri: string }[]): Row<Listing> {
  const values = (listing: Listing) => thingsOf(listing).map(({ uri }) => link(uri));
  return { key: undefined, predicate, profile: undefined, values };
}

/** The catalog as a whole, at `<base>/`. */
export function wholeCatalog(site: Site): Described {
  const { catalog } = site;
  const scope = scopeOf(
    { id: 'catalog', path: catalog.path, publisherId: undefined, uri: catalog.uri },
    site,
  );
  return { resource: describe(scope.iri, CATALOG, catalog, CATALOG_ROWS, scope), beside: scope.beside };
}

/**
 * A publisher's own catalog, at `<base>/datasets/<publisher>`, with those of its things that the document
 * describes. It is not said to be a part of the whole: the national portal would harvest it once more.
 */
export function publisherCatalog(
  publisher: Publisher,
  datasets: readonly Dataset[],
  services: readonly Service[],
  site: Site,
): Described {
  const uri = `${site.catalog.base}/datasets/${publisher.id}`;
  const { id, path } = publisher;
  const scope = scopeOf({ id, path, publisherId: id, uri, inherited: ['spatial'], publisher }, site);
  const listing = { data: ownWords(publisher, site.catalog), publisher, datasets, services };
  return { resource: describe(scope.iri, CATALOG, listing, CATALOG_ROWS, scope), beside: scope.beside };
}

/** Derives the description of a publisher's catalog from what is known of the publisher and the whole catalog. */
function ownWords(publisher: Publisher, { base, data }: Catalog): CatalogFile {
  const spatial = namedPlaces(publisher);
  return {
    title: {
      sv: `Datakatalog för ${textIn(publisher.data.name, 'sv')}`,
      en: `Data catalogue of ${textIn(publisher.data.name, 'en')}`,
    },
    description: {
      sv: `Data från ${textIn(publisher.data.name, 'sv')} i ${textIn(data.title, 'sv')}.`,
      en: `Data from ${textIn(publisher.data.name, 'en')} in ${textIn(data.title, 'en')}.`,
    },
    publisher: publisher.id,
    url: base,
    homepage: base + publisher.page,
    ...(data.language === undefined ? {} : { language: data.language }),
    ...(spatial.length === 0 ? {} : { spatial }),
  };
}

/** The default places of the publisher's data, else the publisher's own place; a catalog has named places only. */
function namedPlaces({ data }: Publisher): Place[] {
  const usual = (data.defaults?.spatial ?? []).filter((place) => typeof place === 'string' || place.uri);
  const own = [data.municipality ?? data.region ?? data.county ?? []].flat();
  return usual.length > 0 ? usual : own;
}
