import type { Catalog, Dataset } from '../../catalog/model/catalog.ts';
import { type RelatedDatasets, relatedIn } from '../../catalog/publish/related-datasets.ts';
import type { Site } from '../data/site.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { datasetList } from './dataset-entry.ts';

const WORDS = bilingual(
  { same: 'Samma typ av data från andra', similar: 'Liknande datamängder' },
  { same: 'The same kind of data from others', similar: 'Similar datasets' },
);

/** The related datasets are the same in every language: found once for the catalog. */
const weakMap = new WeakMap<Catalog, (dataset: Dataset) => RelatedDatasets>();

function relatedTo({ catalog }: Site, dataset: Dataset): RelatedDatasets {
  const find = weakMap.get(catalog) ?? once(relatedIn(catalog.datasets));
  weakMap.set(catalog, find);
  return find(dataset);
}

function once<Made>(make: (dataset: Dataset) => Made): (dataset: Dataset) => Made {
  const made = new Map<Dataset, Made>();
  return (dataset) => {
    const value = made.get(dataset) ?? make(dataset);
    made.set(dataset, value);
    return value;
  };
}

/** Other datasets that whoever came for this one may want. Stands below the columns of its page. */
export function related(site: Site, dataset: Dataset): Content {
  const { sameSpecification, similar } = relatedTo(site, dataset);
  const words = WORDS[site.language];
  const parts = [
    section(site, '_samma', words.same, sameSpecification),
    section(site, '_liknande', words.similar, similar.slice(0, 4)),
  ].filter(Boolean);
  return parts.length > 0 && html`<div class="wide section related">${parts}</div>`;
}

function section(site: Site, id: string, heading: string, datasets: readonly Dataset[]): Html | undefined {
  if (datasets.length === 0) return undefined;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${datasetList(site, datasets)}</section>`;
}
