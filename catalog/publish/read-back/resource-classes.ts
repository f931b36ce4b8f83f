import { NAMESPACES } from '../../dcat/terms.ts';
import type { Localised } from '../../model/text.ts';
import { type ReadGraph, typesOf } from './graph.ts';

/** The kinds of resource in the catalog; no resource is of two kinds. */
export type ResourceKind = 'catalog' | 'dataset' | 'distribution' | 'service' | 'agent' | 'contact';

const { dcat, foaf, vcard } = NAMESPACES;

const KINDS = new Map<string, ResourceKind>([
  [`${dcat}Catalog`, 'catalog'],
  [`${dcat}Dataset`, 'dataset'],
  [`${dcat}DatasetSeries`, 'dataset'],
  [`${dcat}Distribution`, 'distribution'],
  [`${dcat}DataService`, 'service'],
  [`${foaf}Agent`, 'agent'],
  [`${foaf}Organization`, 'agent'],
  [`${foaf}Person`, 'agent'],
  [`${vcard}Kind`, 'contact'],
  [`${vcard}Organization`, 'contact'],
  [`${vcard}Individual`, 'contact'],
]);

export const KIND_NAMES: Record<ResourceKind, Localised> = {
  catalog: { sv: 'en katalog', en: 'a catalog' },
  dataset: { sv: 'en datamängd', en: 'a dataset' },
  distribution: { sv: 'en distribution', en: 'a distribution' },
  service: { sv: 'en datatjänst', en: 'a data service' },
  agent: { sv: 'en aktör', en: 'an agent' },
  contact: { sv: 'en kontaktuppgift', en: 'a contact point' },
};

/**
 * The kinds of a resource, by its classes: once each. Empty for pages, places, periods and other auxiliary resources.
 */
export function kindsOf(graph: ReadGraph, subject: string): ResourceKind[] {
  const kinds = typesOf(graph, subject).map((type) => KINDS.get(type));
  return [...new Set(kinds.filter((kind) => kind !== undefined))];
}

/** The addresses of all resources of a kind. */
export function resourcesOf(graph: ReadGraph, kind: ResourceKind): string[] {
  return [...graph.keys()].filter((subject) => kindsOf(graph, subject).includes(kind));
}
