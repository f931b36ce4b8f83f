import { describe, expect, test } from 'vitest';
import {
  schemaBreadcrumbs,
  schemaCatalog,
  schemaDataset,
  schemaSeries,
  scriptSafeJson,
} from '../../catalog/exports/schema-org.ts';
import { elementsOf } from '../site/elements.ts';
import { everythingContent, fixtureContent, HOSTILE, hostileContent } from './content.ts';
import { fieldRules } from './google-field-rules.ts';

describe.each([
  ['the fixtures', fixtureContent()],
  ['everything that can be said', everythingContent()],
  ['hostile text', hostileContent()],
])('schema.org of %s', (_name, { catalog }) => {
  const objects = (['sv', 'en'] as const).flatMap((language) => [
    ...catalog.datasets.map((dataset) => schemaDataset(dataset, catalog, language)),
    ...catalog.series.map((series) => schemaSeries(series, catalog, language)),
    schemaCatalog(catalog, language),
    schemaBreadcrumbs([
      ['Start', `${catalog.base}/`],
      [HOSTILE, `${catalog.base}/datasets/`],
    ]),
  ]);

  test('every object keeps Google’s rules', () => {
    const broken = objects.flatMap((object) => fieldRules(JSON.parse(scriptSafeJson(object))));
    expect(broken).toEqual([]);
  });

  test('in a script element it is one text, and parses to what was written', () => {
    for (const object of objects) {
      const json = scriptSafeJson(object);
      const elements = elementsOf(
        `<!doctype html><title>x</title><script type="application/ld+json">${json}</script><p>y`,
      );
      const scripts = elements.filter(({ name }) => name === 'script');
      expect(scripts.map(({ text }) => text)).toEqual([json]);
      expect(elements.at(-1)).toMatchObject({ name: 'p', text: 'y' });
      expect(JSON.parse(json)['@type']).toBe(object['@type']);
    }
  });

  test('names of datasets are unique', () => {
    const names = catalog.datasets.map((dataset) => schemaDataset(dataset, catalog).name);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('a dataset is told as the table of the national guidance and Google have it', () => {
  const { catalog } = fixtureContent();
  const dataset = catalog.datasets.find(({ id }) => id === 'exempelkommun/badplatser')!;
  expect(JSON.parse(scriptSafeJson(schemaDataset(dataset, catalog)))).toMatchObject({
    name: 'Badplatser – Exempelkommun',
    alternateName: ['Bathing places'],
    temporalCoverage: ['2024-05-01/2026-09-30'],
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    isAccessibleForFree: true,
    dateModified: '2026-05-20',
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: 'https://exempelkommun.example.se/data/badplatser.csv',
        encodingFormat: 'text/csv',
        contentSize: '20480 B',
      },
    ],
  });
});

test('a box is south, west, north, east', () => {
  const { catalog } = everythingContent();
  const dataset = catalog.datasets.find(({ id }) => id === 'hela-kommunen/allt')!;
  const boxes = JSON.stringify(schemaDataset(dataset, catalog).spatialCoverage);
  expect(boxes).toContain('"box":"59.5 17.2 60.3 18.1"');
});
