/** A made-up property of a dataset: what is added to the schema, and what follows. */
export interface MadeUp {
  /** Its schema, without the title, the description and `x-rdf` that all have. */
  schema: object;
  /** The kind of its values in the profile row of the Swedish profile. */
  node: 'langLiteral' | 'literal' | 'typedLiteral' | 'iri' | 'resource';
  right: unknown;
  /** The right value as text in a diff, in the preview and on the page, in Swedish. */
  words: string;
  page: string;
  /** The part of the right value in the N-Triples of the European feed that follows the property. */
  feed: string;
  wrong: unknown;
  /** The code of the issue that the wrong value gives. */
  code: string;
  /**
   * False where the file alone does not give its meaning, so that the JSON-LD context of the files does not have it.
   */
  isInContext?: false;
}

const definition = (name: string) => `definitions.schema.json#/$defs/${name}`;
const list = (items: object) => ({ type: 'array', minItems: 1, maxItems: 9, items });
const BASE = 'https://data.example.se/datasets';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** One of every kind, by key. */
export const MADE_UP: Readonly<Record<string, MadeUp>> = {
  madeUpText: {
    schema: { $ref: definition('text') },
    node: 'langLiteral',
    right: { sv: 'Påhittad text', en: 'Made-up text' },
    words: 'Påhittad text',
    page: 'Påhittad text',
    feed: '"Made-up text"@en',
    wrong: 5,
    code: 'wrong-type',
  },
  madeUpTexts: {
    schema: list({ $ref: definition('text') }),
    node: 'langLiteral',
    right: ['Ett påhitt', 'Ett till'],
    words: 'Ett påhitt, Ett till',
    page: 'Ett till',
    feed: '"Ett till"@sv',
    wrong: [5],
    code: 'wrong-type',
  },
  madeUpWords: {
    schema: { $ref: definition('words') },
    node: 'langLiteral',
    right: { sv: ['hittepå'], en: ['fiction'] },
    words: 'hittepå',
    page: '<li>hittepå</li>',
    feed: '"fiction"@en',
    wrong: 5,
    code: 'wrong-type',
  },
  madeUpCode: {
    schema: { $ref: 'codes.schema.json#/$defs/availability', 'x-vocabulary': 'availability' },
    node: 'iri',
    right: 'STABLE',
    words: 'Stabil',
    page: 'Stabil',
    feed: '<http://publications.europa.eu/resource/authority/planned-availability/STABLE>',
    wrong: 'STABIL-ISH',
    code: 'unknown-code',
  },
  madeUpCodes: {
    schema: list({ $ref: 'codes.schema.json#/$defs/service-type', 'x-vocabulary': 'service-type' }),
    node: 'iri',
    right: ['REST', 'RPC'],
    words: 'REST, RPC',
    page: 'RPC',
    feed: '<http://www.wikidata.org/entity/Q62270>',
    wrong: ['RESTT-NOT'],
    code: 'unknown-code',
  },
  madeUpReference: {
    schema: { 'x-target': 'dataset', $ref: definition('reference') },
    node: 'iri',
    right: 'badvattenprover-2026',
    words: 'badvattenprover-2026',
    page: 'href="/datasets/exempelkommun/badvattenprover-2026/"',
    feed: `<${BASE}/exempelkommun/badvattenprover-2026>`,
    wrong: 'finns-inte-alls',
    code: 'reference-missing',
    isInContext: false,
  },
  madeUpReferences: {
    schema: { 'x-target': 'service', ...list({ $ref: definition('reference') }) },
    node: 'iri',
    right: ['badplatser-api'],
    words: 'badplatser-api',
    page: 'href="/datasets/exempelkommun/services/badplatser-api/"',
    feed: `<${BASE}/exempelkommun/services/badplatser-api>`,
    wrong: ['badvattenprover-2026'],
    code: 'reference-kind',
    isInContext: false,
  },
  madeUpAgents: {
    schema: list({ $ref: definition('agent') }),
    node: 'resource',
    right: ['exempelregionen', { name: 'Påhittsbolaget', type: 'Company' }],
    words: 'exempelregionen, Påhittsbolaget, Företag',
    page: 'Påhittsbolaget',
    feed: `<${BASE}/exempelkommun/badplatser#madeUpAgents.2>`,
    wrong: ['https://example.se/bolaget'],
    code: 'reference-missing',
    isInContext: false,
  },
  madeUpAddress: {
    schema: { $ref: definition('webAddress') },
    node: 'iri',
    right: 'https://example.se/pahitt',
    words: 'https://example.se/pahitt',
    page: '<a href="https://example.se/pahitt">',
    feed: '<https://example.se/pahitt>',
    wrong: 'inte en adress',
    code: 'address-invalid',
  },
  madeUpAddresses: {
    schema: { 'x-rdf-class': { eu: 'foaf:Document' }, ...list({ $ref: definition('document') }) },
    node: 'iri',
    right: ['https://example.se/ett', { uri: 'https://example.se/tva', title: 'Två påhitt' }],
    words: 'https://example.se/ett, Två påhitt (https://example.se/tva)',
    page: '<a href="https://example.se/tva">Två påhitt</a>',
    feed: '<https://example.se/tva>',
    wrong: ['https://example.se/ett', { uri: 'www.example.se/tva' }],
    code: 'address-invalid',
  },
  madeUpDate: {
    schema: { $ref: definition('date') },
    node: 'typedLiteral',
    right: '2026-02-03',
    words: '2026-02-03',
    page: '3 februari 2026',
    feed: `"2026-02-03"^^<${XSD}date>`,
    wrong: '2026-02-30',
    code: 'invalid-date',
  },
  madeUpDuration: {
    schema: { $ref: definition('duration') },
    node: 'typedLiteral',
    right: 'PT15M',
    words: 'PT15M',
    page: '15 minuter',
    feed: `"PT15M"^^<${XSD}duration>`,
    wrong: 'en kvart',
    code: 'invalid-duration',
  },
  madeUpNumber: {
    schema: { 'x-unit': 'metre', type: 'number', minimum: 0 },
    node: 'typedLiteral',
    right: 2.5,
    words: '2.5',
    page: '2,5 meter',
    feed: `"2.5"^^<${XSD}decimal>`,
    wrong: 'två',
    code: 'wrong-type',
  },
  madeUpInteger: {
    schema: { type: 'integer', minimum: 0 },
    node: 'typedLiteral',
    right: 17,
    words: '17',
    page: '<dd>17</dd>',
    feed: `"17"^^<${XSD}nonNegativeInteger>`,
    wrong: -1,
    code: 'out-of-range',
  },
  madeUpFlag: {
    schema: { type: 'boolean' },
    node: 'typedLiteral',
    right: true,
    words: 'true',
    page: '<dd>Ja</dd>',
    feed: `"true"^^<${XSD}boolean>`,
    wrong: 'kanske',
    code: 'wrong-type',
  },
  madeUpEmail: {
    schema: { type: 'string', minLength: 1, maxLength: 254, format: 'email' },
    node: 'iri',
    right: 'pahitt@example.se',
    words: 'pahitt@example.se',
    page: 'href="mailto:pahitt@example.se"',
    feed: '<mailto:pahitt@example.se>',
    wrong: 'pahitt',
    code: 'invalid-email',
    isInContext: false,
  },
  madeUpMediaType: {
    schema: { $ref: definition('mediaType') },
    node: 'iri',
    right: 'text/x-pahitt',
    words: 'text/x-pahitt',
    page: '<code>text/x-pahitt</code>',
    feed: '<http://www.iana.org/assignments/media-types/text/x-pahitt>',
    wrong: 'pahitt',
    code: 'invalid-pattern',
  },
  madeUpPlain: {
    schema: list({ type: 'string', minLength: 1, maxLength: 200 }),
    node: 'literal',
    right: ['KS-2026-1'],
    words: 'KS-2026-1',
    page: '<dd>KS-2026-1</dd>',
    feed: '"KS-2026-1"',
    wrong: [5],
    code: 'wrong-type',
  },
  madeUpPart: {
    schema: { $ref: '#/$defs/madeUp' },
    node: 'resource',
    right: { inner: 'Innanför' },
    words: 'Innanför',
    page: 'Påhittat inner: Innanför',
    feed: `<${BASE}/exempelkommun/badplatser#madeUpPart>`,
    wrong: { inner: 5 },
    code: 'wrong-type',
  },
  madeUpParts: {
    schema: list({ $ref: definition('period') }),
    node: 'resource',
    right: [{ startDate: '2026-02-03', endDate: '2026-02-04' }],
    words: '2026-02-03–2026-02-04',
    page: '4 februari 2026',
    feed: `<${BASE}/exempelkommun/badplatser#madeUpParts.1>`,
    wrong: [{ startDate: 'i fjol' }],
    code: 'invalid-date',
  },
};

/** Other kinds of file, in which there is a made-up text and a made-up reference: where one lies, and its page. */
export const OTHER_FILES: readonly { kind: string; path: string; page?: string }[] = [
  { kind: 'catalog', path: 'datasets/catalog.yaml' },
  { kind: 'publisher', path: 'datasets/exempelkommun/publisher.yaml', page: 'datasets/exempelkommun' },
  {
    kind: 'service',
    path: 'datasets/exempelkommun/services/badplatser-api.yaml',
    page: 'datasets/exempelkommun/services/badplatser-api',
  },
  {
    kind: 'series',
    path: 'datasets/exempelkommun/series/badvattenprover.yaml',
    page: 'datasets/exempelkommun/series/badvattenprover',
  },
];

/** The keys of what is in the other files. */
export const IN_OTHERS = ['madeUpText', 'madeUpReferences'] as const;

/** A reference that leads to a file from wherever it stands. */
export const OTHER_REFERENCE = 'exempelkommun/services/badplatser-api';

/** The definition that `madeUpPart` refers to. */
export const MADE_UP_PART = {
  'x-rdf-class': 'dcterms:MadeUp',
  type: 'object',
  additionalProperties: false,
  properties: { inner: withTexts('inner', { $ref: definition('text') }, 'Ett påhitt') },
};

/** A property as it stands in a schema: explained in both languages, with its property in the feeds and an example. */
export function withTexts(key: string, schema: object, example: unknown): object {
  return {
    title: `Påhittat ${key}`,
    description: `Hjälp om ${key}.`,
    'x-en': { title: `Made-up ${key}`, description: `Help on ${key}.` },
    'x-rdf': `dcterms:${key}`,
    ...schema,
    examples: [example],
  };
}
