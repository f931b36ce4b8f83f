import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TableCheck } from '../../../../catalog/check/tabular/check-table.ts';
import { makePreview } from '../../../../site/browser/preview/make-preview.ts';
import type { PreviewFormat } from '../../../../site/text/preview-formats.ts';

/** Files as spreadsheets and older systems export them; each is a small one that some portal or tool took wrong. */
function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../fixtures/exported/${name}`, import.meta.url)));
}

describe('check-data', () => {
  test.each([
    ['commas-only.csv', 'data-empty', '1:1'],
    ['delimiter-hash.csv', 'data-delimiter', '1:5'],
    ['scientific-notation.csv', 'data-digits-lost', '2:3'],
    ['excel-errors.csv', 'data-error-value', '2:3'],
    ['excel-errors.csv', 'data-overflow-mark', '6:3'],
    ['date-serial-numbers.csv', 'data-date-serial', '3:3'],
    ['cp850.csv', 'data-encoding', '2:1'],
    ['macroman.csv', 'data-encoding', '2:1'],
  ])('of %s tells %s once, at %s', (name, code, place) => {
    const table = new TableCheck();
    table.push(bytesOf(name));
    const issues = table.end(name).issues.filter((issue) => issue.code === code);
    expect(issues.map(({ range: { start } }) => `${start.line}:${start.column}`)).toEqual([place]);
  });

  test.each([
    ['cp850.csv', 'CP850 (DOS)'],
    ['macroman.csv', 'Mac OS Roman'],
  ])('of %s names the encoding', (name, encoding) => {
    const table = new TableCheck();
    table.push(bytesOf(name));
    const message = table.end(name).issues.find(({ code }) => code === 'data-encoding')?.message;
    expect([message?.sv, message?.en]).toEqual([
      expect.stringContaining(encoding),
      expect.stringContaining(encoding),
    ]);
  });
});

describe('the preview', () => {
  test.each<[string, PreviewFormat, string[], string[][]]>([
    ['sep-line.csv', 'CSV', ['namn', 'antal'], [['A', '1']]],
    ['list-of-lists.json', 'JSON', ['namn', 'antal'], [['A', '1']]],
    [
      'cp850.csv',
      'CSV',
      ['namn', 'ort'],
      [
        ['Åkerö', 'Örebro'],
        ['Bäck', 'Ängelholm'],
      ],
    ],
    [
      'macroman.csv',
      'CSV',
      ['namn', 'ort'],
      [
        ['Åkerö', 'Örebro'],
        ['Bäck', 'Ängelholm'],
      ],
    ],
    [
      'delimiter-hash.csv',
      'CSV',
      ['namn', 'antal', 'ort'],
      [
        ['A', '1', 'x'],
        ['B', '2', 'y'],
      ],
    ],
    [
      'readme-first-sheet.xlsx',
      'XLSX',
      ['namn', 'kommunkod', 'datum', 'andel'],
      [['Ö', '0380', '2024-01-01', '0.125']],
    ],
  ])('of %s (%s) shows the data', async (name, format, names, rows) => {
    const preview = await makePreview({ bytes: bytesOf(name), whole: true }, format);
    if (preview.kind === 'failure') throw new Error(preview.reason);
    expect(preview.columns.map((column) => column.name)).toEqual(names);
    expect(preview.rows).toEqual(rows);
  });

  test('of placeholder-coordinates.csv draws the rows that have numbers', async () => {
    const preview = await makePreview({ bytes: bytesOf('placeholder-coordinates.csv'), whole: true }, 'CSV');
    expect(preview.kind === 'table' && preview.shapes.map(({ label, parts }) => [label, parts])).toEqual([
      ['A', [[[17.63, 59.85]]]],
    ]);
  });

  test('of commas-only.csv says that there are no rows', async () => {
    const preview = await makePreview({ bytes: bytesOf('commas-only.csv'), whole: true }, 'CSV');
    expect(preview).toEqual({ kind: 'failure', reason: 'empty' });
  });
});
