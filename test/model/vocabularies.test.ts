import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseVocabulary } from '../../catalog/model/parse-vocabulary.ts';
import { formatsWith } from '../../catalog/model/values/file-extension.ts';
import { rightlyWritten } from '../../catalog/model/values/licence-names.ts';
import {
  concept,
  perVocabularies,
  VOCABULARY_NAMES,
  vocabulary,
  withVocabularies,
} from '../../catalog/model/vocabularies.ts';

function without(name: 'licence' | 'file-type', code: string) {
  const list = vocabulary(name);
  return { [name]: { ...list, concepts: list.concepts.filter((one) => one.code !== code) } };
}

describe('a list that stands in for ours', () => {
  test('holds during the call and no longer, also where that throws', () => {
    expect(
      withVocabularies(without('licence', 'CC0-1.0'), () => concept('licence', 'CC0-1.0')),
    ).toBeUndefined();
    const fail = () => {
      throw new Error('x');
    };
    expect(() => withVocabularies(without('licence', 'CC0-1.0'), fail)).toThrow('x');
    expect(concept('licence', 'CC0-1.0')).toBeDefined();
  });

  test('leaves the other lists as they are', () => {
    expect(
      withVocabularies(without('licence', 'CC0-1.0'), () => concept('frequency', 'ANNUAL')),
    ).toBeDefined();
  });

  test('is what tables made of lists are made of', () => {
    const csv = () => formatsWith('csv').map(({ code }) => code);
    expect(csv()).toContain('CSV');
    expect(withVocabularies(without('file-type', 'CSV'), csv)).not.toContain('CSV');
    const meant = () => rightlyWritten('https://creativecommons.org/publicdomain/zero/1.0/deed.sv');
    expect(meant()).toBe('CC0-1.0');
    expect(withVocabularies(without('licence', 'CC0-1.0'), meant)).not.toBe('CC0-1.0');
    expect(meant()).toBe('CC0-1.0');
  });

  test('is made into a table once', () => {
    let made = 0;
    const table = perVocabularies(() => {
      made += 1;
      return made;
    });
    expect([table(), table()]).toEqual([1, 1]);
    withVocabularies({}, () => expect([table(), table()]).toEqual([2, 2]));
    expect(table()).toBe(1);
  });
});

describe('a code list read as data', () => {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const one = { code: 'A', uri: 'https://example.org/a', label: { sv: 'a', en: 'a' } };
  const list = (concepts: unknown, more: object = {}) =>
    bytes({
      title: { sv: 'L', en: 'L' },
      source: { title: 'S', url: 'https://example.org/' },
      date: '2026-11-30',
      concepts,
      ...more,
    });

  test.each(VOCABULARY_NAMES)('%s can be used as it is', (name) => {
    const file = readFileSync(join(import.meta.dirname, `../../schemas/vocabularies/${name}.json`));
    expect(parseVocabulary(file)).toEqual({ vocabulary: vocabulary(name), problems: [] });
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['no JSON', new TextEncoder().encode('{'), /inte JSON/],
    ['no text', new Uint8Array([0xff, 0xfe]), /inte JSON/],
    ['no list', bytes({ concepts: {} }), /inte JSON med en lista/],
    ['null', bytes(null), /inte JSON med en lista/],
    ['empty', list([]), /tom/],
    ['too many codes', list(Array.from({ length: 5001 }, () => 1)), /fler än 5000/],
    ['too large', new Uint8Array(256 * 1024 + 1), /större/],
    ['no head', list([one], { title: 'L' }), /title, source eller date/],
    ['no concept', list([null]), /Nummer 1/],
    ['a code with a space', list([{ ...one, code: 'A B' }]), /Nummer 1/],
    ['a code twice', list([one, { ...one, uri: 'https://example.org/b' }]), /Koden A finns flera gånger/],
    ['an address twice', list([one, { ...one, code: 'B' }]), /example.org\/a finns flera gånger/],
    ['a script for an address', list([{ ...one, uri: 'javascript:alert(1)' }]), /Koden A: uri/],
    ['an address with brackets', list([{ ...one, uri: 'https://a.example/>x' }]), /Koden A: uri/],
    ['a label in one language', list([{ ...one, label: { sv: 'a' } }]), /Koden A: label/],
    ['extensions that are no list', list([{ ...one, extensions: 5 }]), /Koden A: extensions/],
    ['a list of things', list([{ ...one, sameAs: [{}] }]), /Koden A: sameAs/],
    ['open as text', list([{ ...one, open: 'yes' }]), /Koden A: open/],
  ])('is refused: %s', (_, file, message) => {
    const { vocabulary: read, problems } = parseVocabulary(file);
    expect(read).toBeUndefined();
    expect(problems[0]?.sv).toMatch(message);
    expect(problems[0]?.en).toBeTruthy();
  });

  test('tells no more than anybody reads', () => {
    const { problems } = parseVocabulary(list(Array.from({ length: 500 }, () => ({}))));
    expect(problems).toHaveLength(10);
  });
});
