import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine } from '../../../../catalog/publish/exports/csv.ts';
import { COLUMNS, datasetTables } from '../../../../catalog/publish/exports/dataset-rows.ts';
import { everythingContent, fixtureContent, hostileContent, madeUpHistory, textOf } from './content.ts';

function rowsIn(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n' }) as unknown as Record<string, string>[];
}

describe.each([
  ['the fixtures', () => fixtureContent(madeUpHistory())],
  ['everything that can be said', () => everythingContent()],
  ['hostile text', () => hostileContent()],
])('tables of %s', (_name, make) => {
  const content = make();
  const files = textOf(datasetTables(content));
  const rows = rowsIn(files.get('datasets.csv')!);
  const json = JSON.parse(files.get('datasets.json')!) as { datasets: Record<string, unknown>[] };

  test('a strict reader of CSV finds every column and a row for each dataset', () => {
    expect(Object.keys(rows[0]!)).toEqual([...COLUMNS]);
    expect(rows.map(({ id }) => id)).toEqual(content.catalog.datasets.map(({ id }) => id));
  });

  test('JSON says the same', () => {
    const cells = (value: unknown) => [value ?? ''].flat().join(' | ');
    for (const [i, row] of rows.entries())
      for (const column of COLUMNS)
        expect([column, row[column]!.replace(/^'(?=\s*[=+\-@])/, '')]).toEqual([
          column,
          cells(json.datasets[i]![column]),
        ]);
  });

  test('no cell is taken for a formula', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[\s\p{Cc}]*[=+@-]/u.test(cell))).toEqual([]);
  });

  test('every line ends as RFC 4180 has it', () => {
    expect(files.get('datasets.csv')!.endsWith('\r\n')).toBe(true);
  });
});

test.each(['=1+1', '+46', '-1+1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\u0000=1'])(
  '%j is made text',
  (cell) => {
    expect(parse(csvLine([cell]), { record_delimiter: '\r\n' })).toEqual([[`'${cell}`]]);
  },
);

test.each(['-12.5', '2024', 'a=b', '', 'å, "ä"\r\nö'])('%j is left as it is', (cell) => {
  expect(parse(csvLine([cell, 'x']), { record_delimiter: '\r\n' })).toEqual([[cell, 'x']]);
});

test('any text comes back from a reader of CSV, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), (cells) => {
      const [read] = parse(csvLine(cells), { record_delimiter: '\r\n' }) as unknown as string[][];
      expect(read!.map((cell, i) => (cell === `'${cells[i]}` ? cells[i] : cell))).toEqual(cells);
    }),
  );
});
