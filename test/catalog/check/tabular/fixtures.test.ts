import { describe, expect, test } from 'vitest';
import {
  TableCheck,
  type TableOptions,
  type TableReport,
} from '../../../../catalog/check/tabular/check-table.ts';
import { describeTableCode, TABLE_CODES } from '../../../../catalog/check/tabular/codes/index.ts';
import { CODES } from '../../../../catalog/check/validate/codes.ts';
import { readTableFixtures } from '../../../fixtures/read-table-fixture.ts';

const fixtures = readTableFixtures();
const NAME = 'tabell.csv';

function check(bytes: Uint8Array, options: TableOptions, size = bytes.length): TableReport {
  const table = new TableCheck(options);
  for (let at = 0; at < bytes.length; at += size) table.push(bytes.subarray(at, at + size));
  return table.end(NAME);
}

function describeIssues({ issues }: TableReport) {
  return issues.map(({ code, range: { start }, pointer }) => ({
    code,
    at: `${start.line}:${start.column}`,
    cell: pointer,
  }));
}

test('every code has an example, and every example a code', () => {
  const withExample = [...new Set(fixtures.map(({ code }) => code))];
  expect(withExample.sort()).toEqual(TABLE_CODES.map(({ code }) => code).sort());
  expect(fixtures.length).toBeGreaterThanOrEqual(60);
});

test('no code means something else in the files of the catalog', () => {
  const others = new Set(CODES.map(({ code }) => code));
  expect(TABLE_CODES.filter(({ code }) => others.has(code))).toEqual([]);
});

test('every code is explained in both languages and has a source', () => {
  for (const { title, why, sources } of TABLE_CODES) {
    for (const text of [title.sv, title.en, why.sv, why.en]) expect(text.trim()).not.toBe('');
    expect(sources.length).toBeGreaterThan(0);
    for (const { url } of sources) expect(url).toMatch(/^https:\/\//);
  }
});

describe.each(fixtures.map((one) => [`${one.code}--${one.reason}`, one] as const))(
  '%s',
  (_name, { code, wrong, right, options, found }) => {
    const planted = found.map(({ at, cell }) => ({ code, at, cell }));

    test('the planted fault is found at its row and column, and no other', () => {
      expect(describeIssues(check(wrong, options))).toEqual(planted);
    });

    test('so it is when the file comes one, two, three or seven bytes at a time', () => {
      for (const size of [1, 2, 3, 7]) expect(describeIssues(check(wrong, options, size))).toEqual(planted);
    });

    test('the fixed file has no fault', () => {
      expect(describeIssues(check(right, options))).toEqual([]);
    });

    test('it is told in both languages, with its severity', () => {
      for (const { message, remedy, severity } of check(wrong, options).issues) {
        expect(severity).toBe(describeTableCode(code)?.severity);
        for (const text of [message.sv, message.en, remedy.sv, remedy.en])
          expect(text).toMatch(/^\P{C}+[.?!][”“"]?$/u);
      }
    });
  },
);
