import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../../../catalog/check/json-schema/check.ts';
import { languageOfCountry } from '../../../../catalog/model/values/language-codes.ts';

function fixesOf(data: Record<string, unknown>) {
  return checkSchema('dataset', data).findings.flatMap(({ fix, pointer }) =>
    Object.keys(data).some((key) => pointer.startsWith(`/${key}`)) ? [fix] : [],
  );
}

describe('a code of a country where a language belongs', () => {
  test.each([
    ['dk', 'DAN'],
    ['DK', 'DAN'],
    ['gb', 'ENG'],
    ['us', 'ENG'],
    ['cz', 'CES'],
    ['jp', 'JPN'],
  ])('%s becomes %s', (country, code) => {
    expect(fixesOf({ language: [country] })).toEqual([
      { kind: 'replace', pointer: '/language/0', value: code },
    ]);
    expect(fixesOf({ language: country })).toEqual([
      { kind: 'wrap-in-list', pointer: '/language', items: [code] },
    ]);
    expect(fixesOf({ distribution: [{ accessURL: 'https://a.example.se', language: [country] }] })).toEqual([
      { kind: 'replace', pointer: '/distribution/0/language/0', value: code },
    ]);
  });

  test.each(['se', 'sw', 'uk', 'ee'])('%s is a language too, and stays', (tag) => {
    expect(languageOfCountry(tag)).toBeUndefined();
    expect(fixesOf({ language: [tag] })).toEqual([undefined]);
  });
});

describe('several codes in one text', () => {
  test.each([
    ['sv;en', ['SWE', 'ENG']],
    ['sv, en', ['SWE', 'ENG']],
    ['svenska', ['SWE']],
  ])('%s becomes a list', (text, items) => {
    expect(fixesOf({ language: text })).toEqual([{ kind: 'wrap-in-list', pointer: '/language', items }]);
  });

  test('one that nobody can tell keeps them all as they are', () => {
    expect(fixesOf({ language: 'sv, se' })).toEqual([undefined]);
  });

  test('in a list they are named one by one', () => {
    const [finding] = checkSchema('dataset', { language: ['sv;en'] }).findings.filter(
      ({ code }) => code === 'unknown-code',
    );
    expect(finding?.remedy.sv).toBe('Här står flera värden i ett. Skriv varje för sig i listan: SWE, ENG.');
  });
});

test.each(['csv; charset=utf-8', 'text/csv; charset=utf-8; header=present', 'CSV;charset=utf-8'])(
  'the parameters of %s are no part of the format',
  (format) => {
    expect(fixesOf({ distribution: [{ accessURL: 'https://a.example.se', format }] })).toEqual([
      { kind: 'replace', pointer: '/distribution/0/format', value: 'CSV' },
    ]);
  },
);
