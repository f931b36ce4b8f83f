import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Row, RowReader, startOfCell } from '../../../../catalog/check/tabular/read-rows.ts';

function read(pieces: readonly string[], delimiter = ','): Row[] {
  const reader = new RowReader(delimiter);
  return pieces.flatMap((piece, i) => [...reader.read(piece, i === pieces.length - 1)]);
}

function cut(text: string, size: number): string[] {
  const pieces = [];
  for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
  return pieces.length > 0 ? pieces : [''];
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'ö', ' ', ',', ';', '"', '\n', '\r\n', '1'),
  maxLength: 6,
});

/** A table as RFC 4180 has it: what needs quotation marks has them, and some of the rest. */
function written(rows: readonly string[][], lineEnd: string, quoteAll: boolean): string {
  const quoted = (one: string) => (quoteAll || /[",\r\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one);
  return rows.map((row) => row.map(quoted).join(',') + lineEnd).join('');
}

test('rows are those that an independent parser reads, wherever the text is cut', () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      (table, lineEnd, quoteAll, size) => {
        const text = written(table, lineEnd, quoteAll);
        const oracle = parse(text, { relax_column_count: true, record_delimiter: lineEnd });
        expect(read(cut(text, size)).map(({ cells }) => cells)).toEqual(oracle);
        expect(oracle).toEqual(table);
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever the text, no character is lost and every place is right', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      (text, size) => {
        const rows = read(cut(text, size));
        expect(rows.map(({ raw, lineEnd }) => raw + lineEnd).join('')).toBe(text);
        for (const row of rows) {
          expect(text.slice(row.offset, row.offset + row.raw.length)).toBe(row.raw);
          const before = text.slice(0, row.offset);
          expect(row.line).toBe(1 + (before.match(/\r\n|\n|\r/g)?.length ?? 0));
          for (let i = 1; i < row.cells.length; i += 1) expect(row.raw[startOfCell(row, i) - 1]).toBe(',');
        }
      },
    ),
    { numRuns: 2000 },
  );
});

describe('an unclosed quotation mark', () => {
  test('spoils its own row alone', () => {
    const rows = read(['a,"b\nc,"d, e",f\ng,h\n']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['c', 'd, e', 'f'],
      ['g', 'h'],
    ]);
    expect(rows.map(({ faults }) => faults)).toEqual([[{ kind: 'unclosed', at: 2 }], undefined, undefined]);
  });

  test('does not keep the rest of a large file waiting', () => {
    const line = `${'x'.repeat(98)}\n`;
    const reader = new RowReader(',');
    let rows = 0;
    let most = 0;
    for (const piece of ['"a\n', ...Array.from({ length: 200 }, () => line.repeat(100))]) {
      rows += [...reader.read(piece, false)].length;
      most = Math.max(most, reader.waiting);
    }
    expect(rows).toBe(20_001);
    expect(most).toBeLessThan(400_000);
  });
});

test.each([
  ['quotes that are all stray', '"a"b'.repeat(250_000)],
  ['quotes that are all doubled', '"'.repeat(1_000_000)],
  ['a quote on every line', '"a\n'.repeat(300_000)],
  ['delimiters alone', ','.repeat(1_000_000)],
  ['a quote after every delimiter', 'a,"b'.repeat(250_000)],
])('a hostile text is read to its end, as no character is looked at over and over: %s', (_name, text) => {
  // A million characters at a quadratic cost would take longer than any test may.
  const rows = read(cut(text, 65_536));
  expect(rows.reduce((length, { raw, lineEnd }) => length + raw.length + lineEnd.length, 0)).toBe(
    text.length,
  );
});
