import { NAMESPACES } from '../../../dcat/terms.ts';
import type { Profile } from '../../../model/properties.ts';
import type { Localised } from '../../../model/text.ts';
import { type ReadGraph, type ReadTerm, shortName, subjectOf, typesOf } from '../graph.ts';
import { KIND_NAMES, kindsOf, type ResourceKind } from '../resource-classes.ts';
import type { Defect } from './defect.ts';

const { adms, dcat, dcterms, foaf, odrs, prov, spdx } = NAMESPACES;

/** Properties whose values are resources of the catalog, and what these are: nothing else describes them. */
const LEADS_TO: Readonly<Record<string, ResourceKind>> = {
  [`${dcat}dataset`]: 'dataset',
  [`${dcat}service`]: 'service',
  [`${dcat}distribution`]: 'distribution',
  [`${dcat}accessService`]: 'service',
  [`${dcat}inSeries`]: 'dataset',
  [`${dcat}contactPoint`]: 'contact',
  [`${dcterms}publisher`]: 'agent',
  [`${dcterms}creator`]: 'agent',
  [`${prov}agent`]: 'agent',
};

/** The same, in the European profile alone: in the Swedish a sample is the address of a file. */
const LEADS_TO_IN_EUROPE: typeof LEADS_TO = { ...LEADS_TO, [`${adms}sample`]: 'distribution' };

/** Properties whose values are described in the feed, with these classes. */
const LEADS_TO_CLASS: Readonly<Record<string, string>> = {
  [`${dcterms}temporal`]: `${dcterms}PeriodOfTime`,
  [`${dcterms}provenance`]: `${dcterms}ProvenanceStatement`,
  [`${dcterms}rights`]: `${odrs}RightsStatement`,
  [`${prov}qualifiedAttribution`]: `${prov}Attribution`,
  [`${dcat}qualifiedRelation`]: `${dcat}Relationship`,
  [`${spdx}checksum`]: `${spdx}Checksum`,
  [`${foaf}page`]: `${foaf}Document`,
  [`${dcat}landingPage`]: `${foaf}Document`,
};

/** Finds references to resources that the feed does not describe, or describes as something else. */
export function checkReferences(graph: ReadGraph, profile: Profile): Defect[] {
  const leadsTo = profile === 'eu' ? LEADS_TO_IN_EUROPE : LEADS_TO;
  const defects: Defect[] = [];
  for (const [subject, statements] of graph)
    for (const { predicate, object } of statements.values()) {
      const expected = misses(graph, predicate, object, leadsTo);
      if (expected) defects.push(undescribed(subject, predicate, object, expected));
    }
  return defects;
}

/** The kind or class that a value should have and has not; `undefined` where nothing is missing. */
function misses(
  graph: ReadGraph,
  predicate: string,
  object: ReadTerm,
  leadsTo: typeof LEADS_TO,
): Localised | undefined {
  const kind = Object.hasOwn(leadsTo, predicate) ? leadsTo[predicate] : undefined;
  const type = Object.hasOwn(LEADS_TO_CLASS, predicate) ? LEADS_TO_CLASS[predicate] : undefined;
  if (!kind && !type) return undefined;
  const target = subjectOf(object);
  if (kind) return target && kindsOf(graph, target).includes(kind) ? undefined : KIND_NAMES[kind];
  if (target && typesOf(graph, target).includes(type!)) return undefined;
  const name = shortName(type!);
  return { sv: `en ${name}`, en: `a ${name}` };
}

function undescribed(
  subject: string,
  predicate: string,
  { kind, value }: ReadTerm,
  expected: Localised,
): Defect {
  const shown = kind === 'iri' ? `<${value}>` : kind === 'blank' ? 'en blank nod' : `"${value}"`;
  const name = shortName(predicate);
  const message = {
    sv: `${name} leder till ${shown}, men flödet beskriver ingen sådan resurs som är ${expected.sv}.`,
    en: `${name} leads to ${kind === 'blank' ? 'a blank node' : shown}, but the feed describes no such resource that is ${expected.en}.`,
  };
  return { check: 'undescribed', subject, message };
}

/**
 * The properties by which a harvester finds a resource of each kind; an agent or a contact point that nothing leads
 * to is only lost.
 */
const LED_TO_BY: Readonly<Partial<Record<ResourceKind, readonly string[]>>> = {
  dataset: ['dataset', 'inSeries'].map((name) => dcat + name),
  distribution: [`${dcat}distribution`, `${adms}sample`],
  service: [`${dcat}service`, `${dcat}accessService`],
};

/** Finds datasets, distributions and services that a harvester would pass over, as nothing leads to them. */
export function checkListed(graph: ReadGraph): Defect[] {
  const holders = holdersOf(graph);
  const defects: Defect[] = [];
  for (const subject of graph.keys())
    for (const kind of kindsOf(graph, subject)) {
      const properties = LED_TO_BY[kind];
      const count = properties?.reduce((sum, name) => sum + (holders.get(`${name} ${subject}`) ?? 0), 0);
      if (count === 0) defects.push(unlisted(subject, properties!));
      else if (kind === 'distribution' && count! > 1) defects.push(sharedDistribution(subject));
    }
  return defects;
}

/** Counts the resources that lead to each resource, by property and address. */
function holdersOf(graph: ReadGraph): Map<string, number> {
  const properties = new Set(Object.values(LED_TO_BY).flat());
  const counts = new Map<string, number>();
  for (const statements of graph.values())
    for (const { predicate, object } of statements.values()) {
      const key = `${predicate} ${subjectOf(object)}`;
      if (properties.has(predicate)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

function unlisted(subject: string, properties: readonly string[]): Defect {
  const names = properties.map(shortName);
  const message = {
    sv: `Inget i flödet leder hit (${names.join(', ')}), så portalerna går förbi.`,
    en: `Nothing in the feed leads here (${names.join(', ')}), so portals pass it by.`,
  };
  return { check: 'unlisted', subject, message };
}

function sharedDistribution(subject: string): Defect {
  const message = {
    sv: 'Distributionen hör till flera datamängder. Portalerna visar den hos någon av dem.',
    en: 'The distribution belongs to several datasets. Portals show it at any one of them.',
  };
  return { check: 'iri-shared', subject, message };
}
