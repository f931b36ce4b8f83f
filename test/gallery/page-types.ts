import type { Catalog } from '../../catalog/model/catalog.ts';

/** A page of each type, by its Swedish address, as far as the catalog has one; those with most to show first. */
export function pageTypes(catalog: Catalog): [name: string, page: string][] {
  const dataset = mostOf(catalog.datasets, ({ distributions }) => distributions.length);
  const publisher = mostOf(catalog.publishers, ({ datasets }) => datasets.length);
  const found: [string, string | undefined][] = [
    ['home', '/'],
    ['datasets', '/datasets/'],
    ['search', '/datasets/?q=kommun'],
    ['search-pages', '/datasets/?q=kontakt'],
    ['search-empty', '/datasets/?q=qqqqzzz'],
    ['dataset', dataset?.page],
    ['service', catalog.services[0]?.page],
    ['series', catalog.series[0]?.page],
    ['publisher', publisher?.page],
    ['publishers', '/utgivare/'],
    ['counties', '/lan/'],
    ['county', '/lan/uppsala-lan/'],
    ['municipalities', '/kommuner/'],
    ['municipality', '/kommuner/uppsala/'],
    ['municipality-without-data', '/kommuner/knivsta/'],
    ['region', '/regioner/region-uppsala/'],
    ['themes', '/teman/'],
    ['theme', '/teman/envi/'],
    ['specifications', '/specifikationer/'],
    ['specification', '/specifikationer/offentliga-toaletter/'],
    ['machines', '/for-maskiner/'],
    ['api', '/api/'],
    ['quality', '/kvalitet/'],
    ['rules', '/regler/'],
    ['rule', '/regler/licence-missing/'],
    ['data-rule', '/regler/data-municipality-code/'],
    ['overview', '/oversikt/'],
    ['needs', '/behov/'],
    ['knowledge', '/kunskap/'],
    ['guide', '/kunskap/forsta-datamangden/'],
    ['meetings', '/traffar/'],
    ['meeting', '/traffar/2023-04-05-geodata/'],
    ['contact', '/kontakt/'],
    ['maturity', '/mognad/'],
    ['about', '/om/'],
    ['accessibility', '/tillganglighet/'],
  ];
  return found.flatMap(([name, page]) => (page === undefined ? [] : [[name, page]]));
}

function mostOf<Thing>(things: readonly Thing[], size: (thing: Thing) => number): Thing | undefined {
  return things.toSorted((a, b) => size(b) - size(a))[0];
}
