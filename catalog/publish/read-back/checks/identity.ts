import { NAMESPACES } from '../../../dcat/terms.ts';
import type { Localised } from '../../../model/text.ts';
import { isBlank, type ReadGraph, shortName, typesOf, valuesOf } from '../graph.ts';
import { KIND_NAMES, kindsOf, resourcesOf } from '../resource-classes.ts';
import type { Defect } from './defect.ts';

const { dcat, dcterms, foaf } = NAMESPACES;

/** A feed is one catalog, and what it contains. */
export function checkCatalogCount(graph: ReadGraph): Defect[] {
  const catalogs = resourcesOf(graph, 'catalog');
  if (catalogs.length === 1) return [];
  const message = {
    sv: `Flödet ska ha en katalog (dcat:Catalog) men har ${catalogs.length}.`,
    en: `The feed should have one catalog (dcat:Catalog) but has ${catalogs.length}.`,
  };
  return [{ check: 'catalog-count', subject: catalogs[1] ?? '', message }];
}

/** Harvesters know resources by address; one without is made anew at each harvest. Only an unnamed place may be. */
export function checkBlankNodes(graph: ReadGraph): Defect[] {
  const blanks = [...graph.keys()].filter(
    (subject) => isBlank(subject) && !typesOf(graph, subject).includes(`${dcterms}Location`),
  );
  const holders = blanks.length > 0 ? holdersIn(graph) : undefined;
  return blanks.map((subject) => {
    const [kind] = kindsOf(graph, subject);
    return {
      check: 'blank-node',
      subject: holders?.get(subject) ?? '',
      message: unnamed(kind && KIND_NAMES[kind]),
    };
  });
}

function unnamed(name: Localised = { sv: 'en resurs', en: 'a resource' }): Localised {
  return {
    sv: `Här står ${name.sv} utan egen adress (en blank nod). Portalerna kan inte känna igen den vid nästa skörd.`,
    en: `Here is ${name.en} without an address of its own (a blank node). Portals cannot recognise it at the next harvest.`,
  };
}

/** The first resource with an address that leads to each blank node, which has no address to tell by. */
function holdersIn(graph: ReadGraph): Map<string, string> {
  const holders = new Map<string, string>();
  for (const [subject, statements] of graph) {
    if (isBlank(subject)) continue;
    for (const { object } of statements.values()) {
      const blank = `_:${object.value}`;
      if (object.kind === 'blank' && !holders.has(blank)) holders.set(blank, subject);
    }
  }
  return holders;
}

/** Two resources with one address become one at the portals. */
export function checkSharedIris(graph: ReadGraph): Defect[] {
  const defects: Defect[] = [];
  for (const subject of graph.keys()) {
    const [localised, other] = kindsOf(graph, subject).map((kind) => KIND_NAMES[kind]);
    if (!localised || !other) continue;
    const message = {
      sv: `Adressen står för både ${localised.sv} och ${other.sv}. Portalerna slår ihop dem till en.`,
      en: `The address stands for both ${localised.en} and ${other.en}. Portals merge them into one.`,
    };
    defects.push({ check: 'iri-shared', subject, message });
  }
  return defects;
}

/** Properties of which a resource has one text in each language. */
const SINGLE_TEXTS = [`${dcterms}title`, `${dcterms}description`, `${foaf}name`];

/** Two texts in one language: two resources have become one, or a text was written twice. */
export function checkRepeatedTexts(graph: ReadGraph): Defect[] {
  const defects: Defect[] = [];
  for (const subject of graph.keys()) {
    if (kindsOf(graph, subject).length === 0) continue;
    for (const predicate of SINGLE_TEXTS) {
      const languages = valuesOf(graph, subject, predicate).map(({ language }) => language);
      const repeated = languages.find((language, i) => languages.indexOf(language) !== i);
      if (repeated !== undefined) defects.push(repeatedText(subject, predicate, repeated));
    }
  }
  return defects;
}

function repeatedText(subject: string, predicate: string, language: string): Defect {
  const name = shortName(predicate);
  const message = {
    sv: `${name} står flera gånger på samma språk (${language || 'utan språk'}). Portalerna visar någon av dem.`,
    en: `${name} stands several times in one language (${language || 'none'}). Portals show any of them.`,
  };
  return { check: 'text-repeated', subject, message };
}

/** DCAT-AP-SE has no catalog records, and the European feeds of this catalog have none either. */
export function checkRecords(graph: ReadGraph): Defect[] {
  const message = {
    sv: 'Här står en katalogpost (dcat:CatalogRecord), som DCAT-AP-SE inte tillåter.',
    en: 'Here is a catalog record (dcat:CatalogRecord), which DCAT-AP-SE does not allow.',
  };
  return [...graph.keys()]
    .filter(
      (subject) =>
        typesOf(graph, subject).includes(`${dcat}CatalogRecord`) ||
        valuesOf(graph, subject, `${dcat}record`).length > 0,
    )
    .map((subject) => ({ check: 'record' as const, subject, message }));
}
