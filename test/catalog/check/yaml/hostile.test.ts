import { expect, test } from 'vitest';
import { locator } from '../../../../catalog/check/yaml/locate.ts';
import { readYaml } from '../../../../catalog/check/yaml/read.ts';

/**
 * A quarter of the largest file that is read; what grows with the square of the text takes minutes at this size, and
 * so more than a test may.
 */
const SIZE = 64 * 1024;

const full = (piece: string): string => piece.repeat(Math.floor(SIZE / piece.length));
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Texts made to exhaust the stack, the memory or the patience of whoever reads them. */
const TEXTS: Record<string, string> = {
  'open brackets': full('['),
  'open braces': full('{a: '),
  'brackets in brackets': '['.repeat(SIZE / 2) + ']'.repeat(SIZE / 2),
  'brackets with brackets in quotes': full('["]", '),
  dashes: full('- '),
  'dashes, then a line': `${full('- ')}\na: b`,
  'question marks': `${full('? ')}\na: b`,
  colons: full(': '),
  'a key on a key': `${full('a: ')}\nb: c`,
  'ever further in': lines(350, (index) => `${' '.repeat(index)}a:`),
  'ever further in, with dashes': lines(80, (index) => `${' '.repeat(index * 10)}${'- '.repeat(5)}a:`),
  'aliases of aliases': `a: &a [x, x]\n${lines(25, (index) => `b${index}: &b${index} [*a, *a, *a]`)}`,
  anchors: full('&a '),
  'anchors in a list': `a: [${full('&a 1, ')}]`,
  'one anchor, many aliases': `a: &a x\n${lines(4000, (index) => `k${index}: *a`)}`,
  'one anchor on much, many aliases': `a: &a ${'x'.repeat(SIZE)}\nb:\n${'- *a\n'.repeat(SIZE / 4)}`,
  tags: `a: [${full('!!str x, ')}]`,
  documents: full('---\na: b\n'),
  directives: full('%YAML 1.1\n'),
  tabs: full('\ta: b\n'),
  'line breaks': full('\r\n'),
  spaces: full(' '),
  quotes: full('a: "\n'),
  'one quote': `"${full('a')}`,
  'a key as long as the file': `${full('a')}: b`,
  'the same key': full('a: 1\n'),
  'many keys': lines(6000, (index) => `k${index}: ${index}`),
  'colons in text': full('a: b: c\n'),
  'no spaces': full('a:b\n'),
  'hard spaces': full('a:\u00a0b\n'),
  'no spaces in braces': `a: {${full('sv:a,')}}`,
  'wrong indentation': `a:\n${full('  b: c\n c: d\n')}`,
  'control characters': full('\u0001'),
  'escaped control characters': `a: "${full('\\u0000')}"`,
  'byte order marks': full('\ufeff'),
  'conflict markers': `${full('<<<<<<< a\n')}>>>>>>> b\n`,
  'a folded text of nothing': `a: >\n${full('\n')}`,
  'a text of dashes': `a: x\n${full('  - x\n')}`,
};

test.each(Object.entries(TEXTS))('%s', { timeout: 300_000 }, (_name, text) => {
  const { findings } = readYaml(new TextEncoder().encode(text));
  const { rangeOf, editOf } = locator(text);
  for (const finding of findings.slice(0, 200)) {
    const range = rangeOf(finding);
    expect(range.end.offset).toBeLessThanOrEqual(text.length);
    if (finding.fix) editOf(finding.fix);
  }
  for (let index = 0; index < 200; index += 1) editOf({ kind: 'remove', pointer: `/k${index}` });
});

test('the length of a text nested too deep does not matter', () => {
  const many = (piece: string): string => piece.repeat(9_000);
  for (const text of [many('['), many('- '), many('? '), `${many('a: ')}\nb: c`]) {
    const { findings, data } = readYaml(new TextEncoder().encode(text));
    expect(findings.map(({ code }) => code)).toEqual(['yaml-too-deep']);
    expect(data).toBeUndefined();
  }
});

test('twenty levels are read, one more is not', () => {
  const nested = (depth: number): string => `a: ${'['.repeat(depth)}x${']'.repeat(depth)}\n`;
  const read = (depth: number): string[] =>
    readYaml(new TextEncoder().encode(nested(depth))).findings.map(({ code }) => code);
  expect([read(19), read(20)]).toEqual([[], ['yaml-too-deep']]);
});
