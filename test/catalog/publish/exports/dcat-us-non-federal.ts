/**
 * DCAT-US 1.1 (Project Open Data Metadata Schema 1.1) for those who are not federal agencies, as JSON Schema: which
 * fields there must be and in which form, by the field list (resources.data.gov/resources/dcat-us/) and by the schemas
 * that data.gov validates with (GSA/project-open-data-dashboard: `schema/non-federal-v1.1` and, for what both share,
 * `schema/federal-v1.1`). Keywords and the date of the last change are asked for in the list, and so here.
 */
const DURATION = String.raw`P(?=\d|T\d)(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?`;
/** Both ends of an interval are to be in one form: its separators are matched by those of the first end. */
const FORMS = [
  String.raw`\d{4}`,
  String.raw`\d{4}-(?:0[1-9]|1[0-2])`,
  String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`,
  String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T[0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-][0-2]\d:[0-5]\d)?`,
];
const INTERVAL = FORMS.map((form) => `${form}/${form}`).join('|');
const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T[0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-][0-2]\d:[0-5]\d)?)?)?)?`;

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri' };
const mediaType = { type: 'string', pattern: String.raw`^[-\w]+/[-\w]+(\.[-\w]+)*([+][-\w]+)?$` };
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true };
const addresses = { type: 'array', items: address, minItems: 1, uniqueItems: true };
const type = (name: string) => ({ const: name });
const whole = (pattern: string) => ({ type: 'string', pattern: `^(?:${pattern})$` });

const distribution = {
  type: 'object',
  required: ['@type'],
  additionalProperties: false,
  properties: {
    '@type': type('dcat:Distribution'),
    title: text,
    description: text,
    accessURL: address,
    downloadURL: address,
    mediaType,
    format: text,
    conformsTo: address,
    describedBy: address,
    describedByType: mediaType,
  },
  dependentRequired: { downloadURL: ['mediaType'], describedByType: ['describedBy'] },
};

const dataset = {
  type: 'object',
  required: [
    '@type',
    'accessLevel',
    'contactPoint',
    'description',
    'identifier',
    'keyword',
    'modified',
    'publisher',
    'title',
  ],
  // bureauCode, programCode, dataQuality, primaryITInvestmentUII and systemOfRecords are for federal agencies.
  additionalProperties: false,
  properties: {
    '@type': type('dcat:Dataset'),
    accessLevel: { enum: ['public', 'restricted public', 'non-public'] },
    accrualPeriodicity: { anyOf: [{ const: 'irregular' }, whole(`R/${DURATION}`)] },
    conformsTo: address,
    contactPoint: {
      type: 'object',
      required: ['@type', 'fn'],
      additionalProperties: false,
      properties: {
        '@type': type('vcard:Contact'),
        fn: text,
        hasEmail: { type: 'string', pattern: String.raw`^mailto:[\w.-]+@[\w.-]+\.[\w.-]+?$` },
      },
    },
    describedBy: address,
    describedByType: mediaType,
    description: text,
    distribution: { type: 'array', items: distribution, uniqueItems: true },
    identifier: text,
    isPartOf: text,
    issued: whole(DATE),
    keyword: texts,
    landingPage: address,
    language: {
      type: 'array',
      items: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
      minItems: 1,
    },
    license: address,
    modified: whole(DATE),
    publisher: {
      type: 'object',
      required: ['@type', 'name'],
      additionalProperties: false,
      properties: { '@type': type('org:Organization'), name: text },
    },
    references: addresses,
    rights: { type: 'string', minLength: 1, maxLength: 255 },
    spatial: text,
    temporal: whole(`${INTERVAL}|${DATE}/${DURATION}|${DURATION}/${DATE}`),
    theme: texts,
    title: text,
  },
  dependentRequired: { describedByType: ['describedBy'] },
  if: { properties: { accessLevel: { not: { const: 'public' } } } },
  // A publisher that limits the access is to say how.
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['rights'] },
};

export const DCAT_US_NON_FEDERAL = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['conformsTo', 'dataset'],
  additionalProperties: false,
  properties: {
    '@context': address,
    '@id': address,
    '@type': type('dcat:Catalog'),
    conformsTo: type('https://project-open-data.cio.gov/v1.1/schema'),
    describedBy: address,
    dataset: { type: 'array', items: dataset, uniqueItems: true },
  },
};
