import { adms, dcat, dcatap, dcterms, foaf, NAMESPACES, odrs, type Term, vcard } from '../dcat/terms.ts';
import { type VocabularyName, vocabulary } from '../model/vocabularies.ts';
import { ADDRESSES } from './addresses.ts';
import type { ExportFile } from './export-file.ts';

/** Texts by language; a plain one is Swedish. */
const TEXTS: Record<string, Term> = {
  title: dcterms.title,
  description: dcterms.description,
  keyword: dcat.keyword,
  versionNotes: adms.versionNotes,
  fn: vcard.fn,
  attributionText: odrs.attributionText,
  copyrightNotice: odrs.copyrightNotice,
};

/** Addresses, or things with an address (`uri`) and more. */
const LINKS: Record<string, Term> = {
  accessURL: dcat.accessURL,
  downloadURL: dcat.downloadURL,
  landingPage: dcat.landingPage,
  page: foaf.page,
  conformsTo: dcterms.conformsTo,
  subject: dcterms.subject,
  isReferencedBy: dcterms.isReferencedBy,
  relation: dcterms.relation,
  type: dcterms.type,
  attributionURL: odrs.attributionURL,
  endpointURL: dcat.endpointURL,
  endpointDescription: dcat.endpointDescription,
};

/** Codes, by the list that they come from. */
const CODES: Record<string, [Term, ...VocabularyName[]]> = {
  theme: [dcat.theme, 'data-theme'],
  accrualPeriodicity: [dcterms.accrualPeriodicity, 'frequency'],
  accessRights: [dcterms.accessRights, 'access-right'],
  language: [dcterms.language, 'language'],
  hvdCategory: [dcatap.hvdCategory, 'hvd-category'],
  applicableLegislation: [dcatap.applicableLegislation, 'legislation'],
  spatial: [dcterms.spatial, 'municipality', 'county', 'country'],
  license: [dcterms.license, 'licence'],
  format: [dcterms.format, 'file-type'],
  availability: [dcatap.availability, 'availability'],
  status: [adms.status, 'distribution-status'],
};

/** What lies within. */
const PARTS: Record<string, Term> = {
  distribution: dcat.distribution,
  temporal: dcterms.temporal,
  contactPoint: dcat.contactPoint,
  rights: dcterms.rights,
};

/** Plain values, which have no language. */
const PLAIN: Record<string, Term> = {
  issued: dcterms.issued,
  modified: dcterms.modified,
  startDate: dcat.startDate,
  endDate: dcat.endDate,
  version: dcat.version,
};

/**
 * A JSON-LD 1.1 context for the files in `datasets/`: with it, a description that is written in YAML is linked data
 * as it stands, in the European profile's words. It covers what needs no more than the file itself; references to
 * other files, e-mail addresses and what publishers' defaults fill in are only in the feeds.
 */
export function yamlContext(): ExportFile {
  return {
    paths: [ADDRESSES.context],
    text: [`${JSON.stringify({ '@context': contextOfYaml() }, null, 2)}\n`],
  };
}

/** The context itself, without what stands around it in its file. */
export function contextOfYaml(): Record<string, unknown> {
  return {
    '@version': 1.1,
    '@language': 'sv',
    ...NAMESPACES,
    uri: '@id',
    ...entries(TEXTS, () => ({ '@container': '@language' })),
    ...entries(LINKS, () => ({ '@type': '@id' })),
    ...Object.fromEntries(Object.entries(CODES).map(([key, [term, ...lists]]) => [key, coded(term, lists)])),
    ...entries(PARTS, () => ({})),
    ...entries(PLAIN, () => ({ '@language': null })),
  };
}

function entries(terms: Record<string, Term>, more: () => object): Record<string, object> {
  return Object.fromEntries(
    Object.entries(terms).map(([key, { name }]) => [key, { '@id': name, ...more() }]),
  );
}

/** The codes are words of the key's own context, as the same code means other things below other keys. */
function coded({ name }: Term, lists: readonly VocabularyName[]): object {
  const codes = lists.flatMap((list) =>
    vocabulary(list).concepts.map(({ code, uri }) => [code, uri] as const),
  );
  return { '@id': name, '@type': '@vocab', '@context': Object.fromEntries(codes) };
}
