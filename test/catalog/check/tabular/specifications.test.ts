import { describe, expect, test } from 'vitest';
import { areaOf } from '../../../../catalog/check/tabular/declared-area.ts';
import { readTableSchema } from '../../../../catalog/check/tabular/read-table-schema.ts';
import {
  SPECIFICATIONS,
  specificationAt,
  specificationNamed,
} from '../../../../catalog/check/tabular/specifications.ts';
import { vocabulary } from '../../../../catalog/model/vocabularies.ts';
import boxes from '../../../../schemas/area-boxes.json' with { type: 'json' };
import codes from '../../../../schemas/municipality-codes.json' with { type: 'json' };
import { COUNTY_OUTLINES, MUNICIPALITY_OUTLINES } from '../../../../site/map/outlines.ts';

const withColumns = SPECIFICATIONS.flatMap(({ name, tableSchema }) =>
  tableSchema ? [[name, tableSchema] as const] : [],
);

describe('the list', () => {
  test('has each name and each address once, texts in both languages, and a source', () => {
    const names = SPECIFICATIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const uris = SPECIFICATIONS.flatMap((one) => one.uris);
    expect(new Set(uris.map((uri) => specificationAt(uri)?.name)).size).toBe(
      SPECIFICATIONS.filter((one) => one.uris.length > 0).length,
    );
    for (const { name, title, description, sources } of SPECIFICATIONS) {
      expect(name).toMatch(/^[a-z0-9-]+$/);
      for (const text of [title.sv, title.en, description.sv, description.en])
        expect(text.trim()).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
      for (const { url } of sources) expect(url).toMatch(/^https:\/\//);
    }
  });

  test('says that columns are known where they are, and only there', () => {
    expect(SPECIFICATIONS.filter(({ columns }) => columns).map(({ name }) => name)).toEqual(
      withColumns.map(([name]) => name),
    );
  });

  test.each([
    'https://dataportal.se/specifications/badplatser/1.0',
    'https://www.dataportal.se/specifications/badplatser/1.0',
    'http://www.dataportal.se/sv/specifications/badplatser/1.0/',
    ' https://dataportal.se/en/specifications/Badplatser/1.0#a',
  ])('knows %s', (uri) => {
    expect(specificationAt(uri)?.name).toBe('badplatser');
  });

  test.each([
    'https://dataportal.se/specifications/badplatser/2.0',
    'https://example.se/',
    '',
    'constructor',
  ])('does not take %j for another', (uri) => {
    expect([specificationAt(uri), specificationNamed(uri)]).toEqual([undefined, undefined]);
  });
});

describe.each(withColumns)('%s', (_name, schema) => {
  test('is a Table Schema that is read as any other', () => {
    const read = readTableSchema(JSON.stringify(schema), 'trusted');
    expect(read.fault).toBeUndefined();
    expect(read.schema?.fields.map(({ name }) => name)).toEqual(schema.fields.map(({ name }) => name));
    expect(read.schema?.fieldsMatch).toBe('partial');
  });

  test('names each column once, in both languages, and says where it is from and when', () => {
    const names = schema.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const field of schema.fields) {
      expect(field.title).toBeTruthy();
      expect(field['x-en']?.title).toBeTruthy();
      expect(Boolean(field.description)).toBe(Boolean(field['x-en']?.description));
    }
    expect(schema['x-date']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(schema.sources?.length).toBeGreaterThan(0);
  });
});

describe('a Table Schema of somebody else', () => {
  const faultOf = (value: unknown): string | undefined =>
    readTableSchema(typeof value === 'string' ? value : JSON.stringify(value), 'untrusted').fault?.sv;

  test.each([
    ['{', 'det är inte JSON'],
    [[], 'det är inte JSON'],
    [{ fields: [] }, 'listan fields saknas eller är tom'],
    [{ fields: [{ title: 'Namn' }] }, 'kolumn 1: namnet (name) saknas eller är för långt'],
    [{ fields: [{ name: 'a', type: 'text' }] }, 'kolumn 1: typen (type) finns inte i Table Schema'],
    [
      { fields: [{ name: 'a', constraints: { pattern: '(' } }] },
      'kolumn 1: mönstret (pattern) är inget reguljärt uttryck',
    ],
    [{ fields: Array.from({ length: 2001 }, () => ({ name: 'a' })) }, 'den har fler än 2000 kolumner'],
  ])('that cannot be used is told why: %#', (value, fault) => {
    expect(faultOf(value)).toBe(fault);
  });

  test('may stand in a data package', () => {
    const fields = [{ name: 'a', type: 'integer' }];
    const package_ = {
      resources: [{ path: 'a.csv' }, { schema: { fields, primaryKey: 'a', fieldsMatch: ['subset'] } }],
    };
    expect(readTableSchema(JSON.stringify(package_), 'untrusted').schema).toEqual({
      fields,
      primaryKey: ['a'],
      fieldsMatch: 'subset',
    });
  });
});

describe('codes and areas', () => {
  test('all 290 municipalities have a code, those of the region the same as in the catalog', () => {
    expect(codes.municipalities).toHaveLength(290);
    const names = new Map(codes.municipalities.map(({ code, name }) => [code, name]));
    expect(names.size).toBe(290);
    for (const { code, name } of vocabulary('municipality').concepts) expect(names.get(code)).toBe(name);
  });

  test('every outline of the map has its rectangle, and lies in Sweden', () => {
    const known = [...Object.keys(COUNTY_OUTLINES), ...Object.keys(MUNICIPALITY_OUTLINES)];
    expect(boxes.areas.map(({ code }) => code).sort()).toEqual(known.sort());
    for (const { box } of boxes.areas) {
      const [west, south, east, north] = box as [number, number, number, number];
      expect(west).toBeLessThan(east);
      expect(south).toBeLessThan(north);
      expect(west > 10 && east < 25 && south > 54 && north < 70).toBe(true);
    }
  });

  test('a place without a rectangle leaves the area open', () => {
    expect(areaOf(['0380'])?.name.sv).toBe('Uppsala kommun');
    expect(areaOf(['0380', 'SE'])).toBeUndefined();
    expect(areaOf([])).toBeUndefined();
  });
});
