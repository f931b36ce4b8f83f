import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTableSchema } from '../../catalog/check/tabular/read-table-schema.ts';
import { SPECIFICATIONS } from '../../catalog/check/tabular/specifications.ts';
import { type BuiltSite, buildSite, fixtureFiles, withText } from './built-site.ts';

const DATASET = '/datasets/exempelkommun/badplatser/';

let site: BuiltSite;

beforeAll(async () => {
  // The address in a common form: with www and in Swedish.
  const [path, uri] = [
    'datasets/exempelkommun/badplatser.yaml',
    'dataportal.se/specifications/badplatser/1.0',
  ];
  site = await buildSite(withText(fixtureFiles(), path, uri, `www.${uri.replace('/', '/sv/')}`));
});

afterAll(() => site.remove());

test('a dataset leads to the page of the specification it conforms to, and that page back', () => {
  expect(site.pages.get(DATASET)).toContain('href="/specifikationer/badplatser/"');
  expect(site.pages.get('/specifikationer/badplatser/')).toContain(`href="${DATASET}"`);
  expect(site.pages.get('/en/specifications/badplatser/')).toContain(`href="/en${DATASET}"`);
});

test('a specification that is not a known one is listed with who follows it', () => {
  const page = site.pages.get('/specifikationer/') ?? '';
  expect(page).toContain('https://region.example.se/spec/hallplatser');
  expect(page).toContain('href="/datasets/exempelregionen/hallplatser/"');
});

test('columns are published as a Table Schema where they are known, and nowhere else', () => {
  for (const { name, tableSchema } of SPECIFICATIONS) {
    const file = join(site.folder, 'specifikationer', name, 'tableschema.json');
    if (!tableSchema) {
      expect(() => readFileSync(file)).toThrow('ENOENT');
      expect(site.pages.get(`/specifikationer/${name}/`)).not.toContain('<table');
      continue;
    }
    const read = readTableSchema(readFileSync(file, 'utf8'), 'untrusted');
    expect(read.schema?.fields.map((field) => field.name)).toEqual(
      tableSchema.fields.map((field) => field.name),
    );
  }
});
