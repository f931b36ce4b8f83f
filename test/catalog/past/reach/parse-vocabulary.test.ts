import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VOCABULARY_NAMES, vocabulary } from '../../../../catalog/model/vocabularies.ts';
import { parseVocabulary } from '../../../../catalog/past/reach/parse-vocabulary.ts';

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
    const file = readFileSync(join(import.meta.dirname, `../../../../schemas/vocabularies/${name}.json`));
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
