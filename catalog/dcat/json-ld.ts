import {
  isIn,
  isSaidIn,
  type Literal,
  type Profile,
  type Property,
  type Resource,
  type Value,
} from './graph.ts';
import type { Syntax } from './syntax.ts';
import {
  adms,
  dcat,
  dcatap,
  dcterms,
  foaf,
  geo,
  locn,
  NAMESPACES,
  odrs,
  org,
  owl,
  prov,
  schema,
  skos,
  spdx,
  type Term,
  vcard,
  xsd,
} from './terms.ts';

/** Texts, written by language: `{"sv": "Badplatser", "en": "Bathing places"}`. */
const BY_LANGUAGE = new Set<Term>([
  dcterms.title,
  dcterms.description,
  dcat.keyword,
  adms.versionNotes,
  foaf.name,
  odrs.attributionText,
  odrs.copyrightNotice,
  schema.description,
  skos.prefLabel,
  vcard.fn,
]);

/** Addresses, written as plain strings. */
const ADDRESSES = new Set<Term>([
  adms.identifier,
  adms.sample,
  adms.status,
  dcat.accessService,
  dcat.accessURL,
  dcat.catalog,
  dcat.compressFormat,
  dcat.contactPoint,
  dcat.dataset,
  dcat.distribution,
  dcat.downloadURL,
  dcat.endpointDescription,
  dcat.endpointURL,
  dcat.hadRole,
  dcat.hasVersion,
  dcat.inSeries,
  dcat.landingPage,
  dcat.mediaType,
  dcat.packageFormat,
  dcat.qualifiedRelation,
  dcat.servesDataset,
  dcat.service,
  dcat.theme,
  dcat.themeTaxonomy,
  dcatap.applicableLegislation,
  dcatap.availability,
  dcatap.hvdCategory,
  dcterms.accessRights,
  dcterms.accrualPeriodicity,
  dcterms.conformsTo,
  dcterms.creator,
  dcterms.format,
  dcterms.hasPart,
  dcterms.isPartOf,
  dcterms.isReferencedBy,
  dcterms.language,
  dcterms.license,
  dcterms.provenance,
  dcterms.publisher,
  dcterms.relation,
  dcterms.rights,
  dcterms.source,
  dcterms.spatial,
  dcterms.subject,
  dcterms.temporal,
  dcterms.type,
  foaf.homepage,
  foaf.mbox,
  foaf.page,
  odrs.attributionURL,
  odrs.copyrightHolder,
  odrs.copyrightStatement,
  odrs.jurisdiction,
  odrs.reuserGuidelines,
  org.classification,
  owl.sameAs,
  prov.agent,
  prov.qualifiedAttribution,
  schema.mainEntityOfPage,
  schema.offers,
  spdx.algorithm,
  spdx.checksum,
  vcard.hasAddress,
  vcard.hasEmail,
  vcard.hasTelephone,
  vcard.hasURL,
  vcard.hasValue,
]);

/** Values that usually have one datatype, written as plain strings where they have it. */
const TYPED = new Map<Term, Term>([
  [dcat.bbox, geo.wktLiteral],
  [dcat.byteSize, xsd.nonNegativeInteger],
  [dcat.centroid, geo.wktLiteral],
  [dcat.endDate, xsd.date],
  [dcat.spatialResolutionInMeters, xsd.decimal],
  [dcat.startDate, xsd.date],
  [dcat.temporalResolution, xsd.duration],
  [dcterms.issued, xsd.date],
  [dcterms.modified, xsd.date],
  [locn.geometry, geo.wktLiteral],
  [spdx.checksumValue, xsd.hexBinary],
]);

const CONTEXT: Record<string, unknown> = {
  ...NAMESPACES,
  ...contextOf([...BY_LANGUAGE], () => ({ '@container': '@language' })),
  ...contextOf([...ADDRESSES], () => ({ '@type': '@id' })),
  ...contextOf([...TYPED.keys()], (property) => ({ '@type': TYPED.get(property)!.name })),
};

function contextOf(properties: Term[], entry: (property: Term) => object): Record<string, unknown> {
  return Object.fromEntries(properties.map((property) => [property.name, entry(property)]));
}

const contextLines = Object.entries(CONTEXT).map(
  ([name, value]) => `    "${name}": ${JSON.stringify(value)}`,
);

/** JSON-LD with its context in the document, so that no reader has to fetch one. */
export const JSON_LD: Syntax = {
  extension: 'jsonld',
  head: `{\n  "@context": {\n${contextLines.join(',\n')}\n  },\n  "@graph": [\n`,
  between: ',\n',
  tail: '\n  ]\n}\n',
  write: (resource, profile) =>
    isSaidIn(resource, profile) ? `    ${object(resource, profile, '    ')}` : '',
};

function object(resource: Resource, profile: Profile, indent: string): string {
  const inner = `${indent}  `;
  let entries = resource.iri === undefined ? '' : `${inner}"@id": ${JSON.stringify(resource.iri)}`;
  const classes = resource.types[profile];
  if (classes.length > 0) entries += `${entries === '' ? '' : ',\n'}${inner}"@type": ${classNames(classes)}`;
  for (const property of resource.properties) {
    if (!isIn(property, profile)) continue;
    entries += `${entries === '' ? '' : ',\n'}${inner}"${property.predicate.name}": ${values(property, profile, inner)}`;
  }
  return `{\n${entries}\n${indent}}`;
}

function classNames(classes: readonly Term[]): string {
  const names = classes.map(({ name }) => `"${name}"`);
  return names.length === 1 ? names[0]! : `[${names.join(', ')}]`;
}

function values(property: Property, profile: Profile, indent: string): string {
  if (BY_LANGUAGE.has(property.predicate)) return byLanguage(property.values as Literal[]);
  if (property.values.length === 1) return one(property.values[0]!, property.predicate, profile, indent);
  const inner = `${indent}  `;
  let written = '';
  for (const value of property.values) {
    written += `${written === '' ? '' : ','}\n${inner}${one(value, property.predicate, profile, inner)}`;
  }
  return `[${written}\n${indent}]`;
}

/** Literals of one property in an object by language; several in one language in a list. */
function byLanguage(literals: readonly Literal[]): string {
  let written = '';
  const languages = new Set(literals.map(({ language }) => language!));
  for (const language of languages) {
    const texts = literals
      .filter((literal) => literal.language === language)
      .map(({ text }) => JSON.stringify(text));
    const value = texts.length === 1 ? texts[0]! : `[${texts.join(', ')}]`;
    written += `${written === '' ? '' : ', '}"${language}": ${value}`;
  }
  return `{${written}}`;
}

function one(value: Value, predicate: Term, profile: Profile, indent: string): string {
  if (value.kind === 'resource') return object(value, profile, indent);
  if (value.kind === 'link') return JSON.stringify(value.iri);
  const text = JSON.stringify(value.text);
  if (value.datatype === TYPED.get(predicate)) return text;
  return `{"@type": "${value.datatype?.name ?? 'xsd:string'}", "@value": ${text}}`;
}
