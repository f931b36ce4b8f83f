import { expect, test } from 'vitest';
import { dataJson } from '../../catalog/exports/data-json.ts';
import { everythingContent, fixtureContent, hostileContent, madeUpHistory } from './content.ts';

const REQUIRED = ['title', 'description', 'keyword', 'modified', 'publisher', 'identifier', 'accessLevel'];

test.each([
  ['the fixtures', fixtureContent(madeUpHistory())],
  ['everything that can be said', everythingContent()],
  ['hostile text', hostileContent()],
])('data.json of %s has what DCAT-US 1.1 requires of those who are not federal', (_name, content) => {
  const document = JSON.parse([...dataJson(content).text].join(''));
  expect(document.conformsTo).toBe('https://project-open-data.cio.gov/v1.1/schema');
  expect(document.dataset).toHaveLength(content.catalog.datasets.length);
  for (const dataset of document.dataset) {
    expect(REQUIRED.filter((key) => !dataset[key])).toEqual([]);
    expect(dataset.keyword.length).toBeGreaterThan(0);
    expect(dataset.modified).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    expect(['public', 'restricted public', 'non-public']).toContain(dataset.accessLevel);
    for (const one of dataset.distribution)
      if (one.downloadURL) expect(one.mediaType).toMatch(/^[\w.+-]+\/[\w.+-]+/);
  }
});
