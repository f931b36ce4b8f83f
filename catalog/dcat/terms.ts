/**
 * A word of an RDF vocabulary: a class, a property or a datatype. There is one object for each, so terms can be
 * compared and looked up by identity.
 */
export interface Term {
  iri: string;
  /** With its prefix: `dcterms:title`. A legal name in XML, Turtle and JSON-LD alike. */
  name: string;
}

/**
 * The namespaces of every feed, by prefix. `org` is as the Swedish templates write it (with https), which is
 * not the W3C's own address.
 */
export const NAMESPACES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  locn: 'http://www.w3.org/ns/locn#',
  odrs: 'http://schema.theodi.org/odrs#',
  org: 'https://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const TERMS = new Map<string, Term>();

/** The term with the name `dcterms:title`; the same object each time. */
export function term(name: string): Term {
  const known = TERMS.get(name);
  if (known) return known;
  const [prefix = '', local = ''] = name.split(':');
  const made = { iri: NAMESPACES[prefix as keyof typeof NAMESPACES] + local, name };
  TERMS.set(name, made);
  return made;
}

/** Those that code names; the others are known by the names that the schemas give them. */
function termsOf<Local extends string>(prefix: string, ...locals: Local[]): Record<Local, Term> {
  return Object.fromEntries(locals.map((local) => [local, term(`${prefix}:${local}`)])) as Record<
    Local,
    Term
  >;
}

export const dcat = termsOf(
  'dcat',
  'Catalog',
  'DataService',
  'Dataset',
  'DatasetSeries',
  'Distribution',
  'bbox',
  'centroid',
  'dataset',
  'service',
  'theme',
);
export const dcterms = termsOf(
  'dcterms',
  'Location',
  'MediaType',
  'description',
  'issued',
  'publisher',
  'title',
);
export const eli = termsOf('eli', 'LegalResource');
export const foaf = termsOf('foaf', 'Agent', 'Organization', 'Person', 'page');
export const geo = termsOf('geo', 'wktLiteral');
export const locn = termsOf('locn', 'geometry');
export const rdf = termsOf('rdf', 'type');
export const schema = termsOf('schema', 'description');
export const skos = termsOf('skos', 'Concept', 'prefLabel');
export const spdx = termsOf('spdx', 'ChecksumAlgorithm');
export const vcard = termsOf('vcard', 'Individual', 'Kind', 'Organization', 'Voice', 'hasValue');
export const xsd = termsOf(
  'xsd',
  'boolean',
  'date',
  'dateTime',
  'decimal',
  'duration',
  'gYear',
  'nonNegativeInteger',
  'string',
);
