import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressPath,
  BREAK,
  fencedBlock,
  htmlText,
  markdownCode,
  markdownLink,
  markdownText,
  oneLine,
  shortened,
} from '../../../actions/comment/markdown-text.ts';
import { elementsIn, rendered, textIn } from './rendered.ts';

/** Pieces that mean something to Markdown, HTML or GitHub, in any order and between any letters. */
const PIECES = [
  ...'\\`*_{}[]()<>#+-.!|~=&$@:;/"\'^%',
  ...['```', '~~~', '**', '![x](y)', '[a]: b', '<b>', '<!--', '-->', '<script>', '&amp;', '&#64;', '&lt;'],
  ...['@admin', '#1', 'GH-12', 'o/r#3', 'o/r@0123abc', ':tada:', 'http://a.se', 'www.a.se', 'a@b.se'],
  ...['mailto:a@b.se', 'xmpp:a@b.se', 'HTTPS://A.SE', '- [ ] x', '1. x', '2) x', '# x', '===', '---', '[^1]'],
  ...[
    '[!NOTE]',
    '> x',
    '| a |',
    '\n',
    '\r\n',
    '\t',
    '    x',
    '\u2028',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u0000',
  ],
  ...['a1b2c3d4e5f6', '::error::x', '$x$', ' ', '\u00a0', 'å', '日本', '🏊', '\ud800', 'hej'],
];

const hostile = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), {
  maxLength: 12,
});
const texts = hostile.map((parts) => parts.join(''));

/** The visible text, on one line, without the characters that break it. */
function seen(html: string): string {
  return textIn(html).replaceAll(BREAK, '').trim();
}

const RUNS = { numRuns: 300 };

describe('untrusted text', () => {
  test('on a line of its own is a paragraph of exactly that text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = rendered(markdownText(text));
        expect(elementsIn(html)).toEqual(oneLine(text) === '' ? [] : ['p']);
        expect(seen(html)).toBe(oneLine(text));
      }),
      RUNS,
    );
  });

  test.each([
    ['a list', (text: string) => `- ${text}`, ['ul', 'li']],
    ['a heading', (text: string) => `### x ${text} x`, ['h3']],
    ['bold text', (text: string) => `**x${text}x**`, ['p', 'strong']],
    ['a link', (text: string) => `[x${text}x](https://example.se/)`, ['p', 'a']],
    ['the middle of a line', (text: string) => `x ${text} x`, ['p']],
    ['the line after another', (text: string) => `x\n${text} x`, ['p']],
  ])('in %s adds no element', (_, around, elements) => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = rendered(around(markdownText(text)));
        if (oneLine(text) === '') return;
        expect(elementsIn(html)).toEqual(elements);
        expect(seen(html)).toContain(oneLine(text));
      }),
      RUNS,
    );
  });

  test('in a table stays in its cell', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const table = `| a | b |\n|---|---|\n| ${markdownText(one)} | ${markdownText(other)} |\n`;
        const html = rendered(table);
        expect(elementsIn(html)).toEqual(elementsIn(rendered('| a | b |\n|---|---|\n| x | x |\n')));
        expect(seen(html)).toContain(oneLine(one));
        expect(seen(html)).toContain(oneLine(other));
      }),
      RUNS,
    );
  });

  test('as code is code, and nothing else', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = rendered(`x ${markdownCode(text)} x`);
        expect(elementsIn(html)).toEqual(['p', 'code']);
        expect(seen(html)).toContain(oneLine(text));
      }),
      RUNS,
    );
  });

  test('in a summary adds no element', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = rendered(`<details>\n<summary>${htmlText(text)}</summary>\n\nx\n</details>`);
        expect(elementsIn(html)).toEqual(['details', 'summary', 'p']);
        expect(seen(html)).toContain(oneLine(text));
      }),
      RUNS,
    );
  });

  test('in a block of code cannot leave it', () => {
    fc.assert(
      fc.property(fc.array(texts), (lines) => {
        const html = rendered(`${fencedBlock(lines, 'diff')}\n\nslut`);
        expect(elementsIn(html)).toEqual(['pre', 'code', 'p']);
        expect(textIn(html)).toMatch(/slut$/);
      }),
      RUNS,
    );
  });

  /** GitHub looks for these in the text of the page, where no escape is left to see. */
  test('holds nothing that GitHub makes a mention, a reference, a link or an emoji of', () => {
    const found =
      /@[a-z0-9]|(?<![\w&])#\d|\bgh-\d|:(?!\d\d:)[a-z0-9_+-]+:|:\/\/|www\.|(?<![0-9a-z])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,40}(?![0-9a-z])/i;
    fc.assert(
      fc.property(texts, (text) => {
        // Not by nothing, which would join what it parts.
        const withoutCodes = (html: string) => textIn(html).replaceAll(/<?U\+[0-9A-F]+>?/g, ' ');
        expect(withoutCodes(rendered(`x ${markdownText(text)} x`))).not.toMatch(found);
        expect(withoutCodes(htmlText(text))).not.toMatch(found);
      }),
      RUNS,
    );
  });

  test('shows what would hide or turn text around, and never starts a workflow command', () => {
    expect(markdownText('a\u202eb\u200bc')).toBe('a\\<U+202E\\>b\\<U+200B\\>c');
    fc.assert(
      fc.property(texts, (text) => {
        expect(markdownText(text)).not.toMatch(/[\n\r]|[\u202a-\u202e\u2066-\u2069]|^::/);
      }),
    );
  });

  test('of Swedish prose is left as it is', () => {
    const prose = 'Kommunens badplatser (12 st), med läge – ”Storsjön”. Öppet kl. 8.30!';
    expect(markdownText(prose)).toBe(prose);
  });
});

describe('addresses', () => {
  test('lead where the path says, and nowhere else', () => {
    fc.assert(
      fc.property(texts, (path) => {
        const address = `https://example.se/${addressPath(path)}`;
        const html = rendered(`x ${markdownLink('x', address)} x`);
        expect(elementsIn(html)).toEqual(['p', 'a']);
        expect(html).toContain(`href="https://example.se/`);
      }),
      RUNS,
    );
  });

  test('are readable for the paths that there are', () => {
    expect(addressPath('datasets/exempelkommun/badplatser.yaml')).toBe(
      'datasets/exempelkommun/badplatser.yaml',
    );
    expect(addressPath("a b/ö'(1)")).toBe('a%20b/%C3%B6%27%281%29');
  });
});

test('text is shortened between characters, not within them', () => {
  expect(shortened('kort', 10)).toBe('kort');
  expect(shortened('🏊🏊🏊🏊', 3)).toBe('🏊🏊 …');
  expect(shortened('en lång rad', 6)).toBe('en lå …');
});
