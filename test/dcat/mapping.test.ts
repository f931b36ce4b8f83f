import { describe, expect, test } from 'vitest';
import { AGENT_ROWS } from '../../catalog/dcat/agent.ts';
import { CATALOG_ROWS, CATALOG_UNPUBLISHED } from '../../catalog/dcat/catalog.ts';
import { ADDRESS_ROWS, CONTACT_POINT_ROWS } from '../../catalog/dcat/contact-point.ts';
import { SERVICE_ROWS, SERVICE_UNPUBLISHED } from '../../catalog/dcat/data-service.ts';
import { DATASET_ROWS, DATASET_UNPUBLISHED } from '../../catalog/dcat/dataset.ts';
import { SERIES_ROWS, SERIES_UNPUBLISHED } from '../../catalog/dcat/dataset-series.ts';
import { CHECKSUM_ROWS, DISTRIBUTION_ROWS } from '../../catalog/dcat/distribution.ts';
import { LOCATION_ROWS } from '../../catalog/dcat/location.ts';
import { ATTRIBUTION_ROWS, OFFER_ROWS, PERIOD_ROWS, RELATIONSHIP_ROWS } from '../../catalog/dcat/nested.ts';
import { REFERENCE_ROWS } from '../../catalog/dcat/references.ts';
import { RIGHTS_ROWS } from '../../catalog/dcat/rights.ts';
import type { Row } from '../../catalog/dcat/row.ts';
import catalog from '../../schemas/catalog.schema.json' with { type: 'json' };
import dataset from '../../schemas/dataset.schema.json' with { type: 'json' };
import definitions from '../../schemas/definitions.schema.json' with { type: 'json' };
import publisher from '../../schemas/publisher.schema.json' with { type: 'json' };
import series from '../../schemas/series.schema.json' with { type: 'json' };
import service from '../../schemas/service.schema.json' with { type: 'json' };
import { EVERYTHING } from './everything.ts';

const { $defs: shared } = definitions;

interface Schema {
  properties: Record<string, { 'x-rdf'?: string | { se?: string; eu?: string } }>;
}

/** Keys of a publisher's file that are about the file, its place in the catalog, or what others inherit. */
const PUBLISHER_UNPUBLISHED = [
  ...['uri', 'kind', 'municipality', 'county', 'region'],
  ...['defaults', 'maintainers', 'harvest', 'record', 'intended'],
];

const KINDS: [name: string, schema: unknown, rows: readonly Row<never>[], unpublished: readonly string[]][] =
  [
    ['catalog', catalog, CATALOG_ROWS, CATALOG_UNPUBLISHED],
    ['dataset', dataset, DATASET_ROWS, DATASET_UNPUBLISHED],
    ['distribution', dataset.$defs.distribution, DISTRIBUTION_ROWS, ['id']],
    ['checksum', dataset.$defs.checksum, CHECKSUM_ROWS, []],
    ['service', service, SERVICE_ROWS, SERVICE_UNPUBLISHED],
    ['series', series, SERIES_ROWS, SERIES_UNPUBLISHED],
    ['publisher', publisher, AGENT_ROWS, PUBLISHER_UNPUBLISHED],
    ['agent', shared.agent, AGENT_ROWS, ['uri', 'kind']],
    ['contact point', shared.contactPoint, CONTACT_POINT_ROWS, ['kind']],
    ['address', shared.contactPoint.properties.hasAddress, ADDRESS_ROWS, []],
    ['place', shared.place, LOCATION_ROWS, ['uri']],
    ['rights', shared.rights, RIGHTS_ROWS, []],
    ['period', shared.period, PERIOD_ROWS, []],
    ['offer', shared.offer, OFFER_ROWS, []],
    ['relationship', shared.relationship, RELATIONSHIP_ROWS, []],
    ['attribution', shared.attribution, ATTRIBUTION_ROWS, []],
    ['document', shared.document, REFERENCE_ROWS, ['uri']],
  ];

describe.each(KINDS)('%s', (name, schema, rows, unpublished) => {
  const { properties } = schema as Schema;
  const keys = Object.keys(properties);

  test('every key is in the feeds, or named as not being there', () => {
    const mapped = new Set(rows.map(({ key }) => key));
    expect(keys.filter((key) => !mapped.has(key) && !unpublished.includes(key))).toEqual([]);
    expect(unpublished.filter((key) => !keys.includes(key) || mapped.has(key))).toEqual([]);
  });

  test('and is the property that its schema says', () => {
    for (const { key, predicate } of rows as Row<unknown>[]) {
      const rdf = key === undefined ? undefined : properties[key]?.['x-rdf'];
      const said = typeof rdf === 'object' ? rdf.eu : rdf;
      if (said !== undefined) expect(said.split('/')[0], `${name}.${key}`).toBe(predicate.name);
    }
  });
});

/** Every key at any depth. */
function keysIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = Array.isArray(data) ? [] : Object.keys(data);
  return [...own, ...Object.values(data).flatMap(keysIn)];
}

describe('the catalog with everything has every key of', () => {
  const files: Record<string, RegExp> = {
    catalog: /^catalog\.yaml$/,
    publisher: /\/publisher\.yaml$/,
    dataset: /^[^/]+\/(?!publisher)[^/]+\.yaml$/,
    service: /\/services\//,
    series: /\/series\//,
  };

  test.each(KINDS)('%s', (name, schema) => {
    const used = Object.entries(EVERYTHING)
      .filter(([path]) => files[name]?.test(path) ?? true)
      .flatMap(([, data]) => (files[name] ? Object.keys(data) : keysIn(data)));
    const { properties } = schema as Schema;
    expect(Object.keys(properties).filter((key) => !used.includes(key))).toEqual([]);
  });
});
