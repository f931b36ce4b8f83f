import { describe, expect, test } from 'vitest';
import { readSoundText } from '../../../../catalog/check/yaml/sound-text.ts';
import { catalogTexts, compareReaders } from './compare-readers.ts';

const SEED = 20_261_201;

describe('reading a sound text without the places of its parts', () => {
  test('gives what the other reader gives, for all files of the catalog and the fixtures', () => {
    const { different, sound, texts } = compareReaders(catalogTexts(), 0, SEED);
    expect(different).toEqual([]);
    expect(sound / texts).toBeGreaterThan(0.6);
  });

  test('gives what the other reader gives, for texts changed by chance', () => {
    const { different, sound } = compareReaders(catalogTexts(), 6, SEED);
    expect(different).toEqual([]);
    expect(sound).toBeGreaterThan(1000);
  });

  test('reads numbers, booleans and dates as the core schema does', () => {
    expect(readSoundText('a: 1\nb: -1.50\nc: true\nd: 2024-01-15\ne: "1"\nf: no\n')).toEqual({
      a: 1,
      b: -1.5,
      c: true,
      d: '2024-01-15',
      e: '1',
      f: 'no',
    });
  });

  test.each([
    ['a value that is missing', 'a:\n'],
    ['a number beyond what JSON holds', 'a: 12345678901234567890\n'],
    ['a number in another form', 'a: 0x1F\n'],
    ['a key that is a number', '1: a\n'],
    ['a key twice', 'a: 1\na: 1\n'],
    ['an anchor', 'a: &b c\n'],
    ['a comment behind a text', 'a: b #c\n'],
    ['a line that begins with a dash within a text', 'a: b\n  - c\n'],
    ['a list', '- a\n'],
    ['nothing', ''],
    ['a tab', 'a:\tb\n'],
    ['a list in brackets over two lines', 'a: [b,\n  c]\n'],
    ['a quoted text over two lines', 'a: "b\n  c"\n'],
    ['a mistake', 'a: b: c\n'],
    ['an anchor of an odd space', 'a: &\u00a0b c\n'],
    ['a quoted text that ends in two quotation marks', "a: 'b''\nc: d'\n"],
    ['a quoted text with two quotation marks over two lines', "a: 'b''s c.\nd.'\n"],
    ['a list as a key', '[a]: b\n'],
    ['a list as a key in brackets', 'a: {[b]: c}\n'],
    ['a comment right behind a quoted text', 'a: "b"#c\n'],
    ['a comment right behind a bracket', 'a: [b]#c\n'],
    ['a list in brackets that goes on after an inner one', 'a: [[b]\n, c]\n'],
    ['a mapping in brackets that goes on after an inner one', 'a:\n  {b: {c: d}\n,e: f}\n'],
    ['a very long key', `${'k'.repeat(1100)}: b\n`],
    ['a text of nothing and a comment', 'a: |\n  \n # b\n'],
    ['a value below a comment that stands further out', 'a:\n  - \n\n# b\n    c\n'],
    ['a text with an indentation of its own', 'a: |2\n   b\n'],
  ])('leaves %s to the other reader', (_, text) => {
    expect(readSoundText(text)).toBeUndefined();
  });
});
