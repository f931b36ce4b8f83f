import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IS_OTHER_CATALOG, OF_THIS_CATALOG } from '../this-catalog.ts';
import { type BuiltSite, buildSite, fixtureFiles, realFiles, withText } from './built-site.ts';
import { elementsOf } from './elements.ts';

describe('who publishes what', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite(await realFiles());
  });

  afterAll(() => site.remove());

  function csv(name: string): Record<string, string>[] {
    return parse(readFileSync(join(site.folder, 'oversikt', name)), { columns: true, bom: true });
  }

  test('the CSV has every municipality and region once, with leading zeros, in both languages', () => {
    const rows = csv('tackning.csv');
    expect(rows).toHaveLength(57);
    expect(rows.find(({ Organisation }) => Organisation === 'Uppsala kommun')).toMatchObject({
      Kod: '0380',
      Nivå: 'kommun',
      Län: 'Uppsala län',
    });
    const sum = (list: Record<string, string>[], column: string): number =>
      list.reduce((total, row) => total + Number(row[column]), 0);
    expect(sum(csv('tackning.en.csv'), 'Datasets')).toBe(sum(rows, 'Datamängder'));
  });

  test.skipIf(IS_OTHER_CATALOG)(
    `the page says the same as the CSV, without the map${OF_THIS_CATALOG}`,
    () => {
      const rows = csv('tackning.csv').filter((row) => row.Datamängder !== '0');
      const elements = elementsOf(site.pages.get('/oversikt/')!);
      const heads = elements.filter(({ name, attributes }) => name === 'th' && attributes.scope === 'row');
      for (const { Organisation } of rows)
        expect(heads.some(({ text }) => text.includes(Organisation!))).toBe(true);
      expect(site.pages.get('/oversikt/')).toContain(
        `<strong>${rows.filter((row) => row.Nivå === 'kommun').length} av 52</strong>`,
      );
      expect(rows.length).toBeGreaterThan(0);
    },
  );
});

test('a catalog whose publishers are elsewhere says that nobody here has data', async () => {
  const files = fixtureFiles().filter(
    ({ path }) => !/^datasets\/exempel(?:kommun|regionen)\/(?!publisher)/.test(path),
  );
  const empty = await buildSite(files);
  const page = empty.pages.get('/oversikt/')!;
  expect(page).toContain('Ingen kommun eller region har data här än.');
  expect(page).toContain('0 av 52');
  empty.remove();
});

test('a title that is only in Swedish is told as such on the English page, and not as markup', async () => {
  const inMunicipality = withText(
    fixtureFiles(),
    'datasets/exempelkommun/publisher.yaml',
    'type: LocalAuthority',
    'type: LocalAuthority\nmunicipality: "0380"',
  );
  const files = inMunicipality.map((file) =>
    file.path === 'datasets/exempelkommun/badplatser.yaml'
      ? { ...file, bytes: new TextEncoder().encode(SWEDISH_ONLY) }
      : file,
  );
  const swedish = await buildSite(files);
  const page = swedish.pages.get('/en/overview/')!;
  expect(page).toContain(
    '<span lang="sv">Badplatser i sjö</span> <small class="in-language">in Swedish</small>, ',
  );
  expect(page).not.toContain('&lt;span');
  swedish.remove();
});

const SWEDISH_ONLY = `title: Badplatser i sjö
description: Kommunens badplatser i sjöar, med namn och läge för varje plats.
keyword: [badplats]
`;
