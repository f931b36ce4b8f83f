import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frame, linesOf } from '../../../../catalog/check/format/frame.ts';
import { formatText } from '../../../../catalog/check/format/text.ts';
import { visible } from '../../../../catalog/check/format/visible.ts';
import { number } from '../../../../catalog/check/format/words.ts';
import { SAMPLE, textOf } from './sample.ts';

const GOLDEN = '../../../golden/format';

describe('text', () => {
  test('in Swedish', async () => {
    await expect(formatText(SAMPLE, { language: 'sv', textOf })).toMatchFileSnapshot(
      `${GOLDEN}/report.sv.txt`,
    );
  });

  test('in English, narrow', async () => {
    const text = formatText(SAMPLE, { language: 'en', textOf, columns: 60 });
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/report.en.txt`);
  });

  test('in colour', async () => {
    const paint = (style: string, text: string) => `<${style}>${text}</${style}>`;
    const text = formatText(
      { ...SAMPLE, issues: SAMPLE.issues.slice(1, 2) },
      { language: 'sv', textOf, paint },
    );
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/report.colour.txt`);
  });

  test('nothing found', () => {
    expect(formatText({ issues: [], files: 1 }, { language: 'sv' })).toBe('1 fil: inga fel\n');
    expect(formatText({ issues: [], files: 2 }, { language: 'en' })).toBe('2 files: no errors\n');
  });

  test('nothing that a terminal would obey comes through', () => {
    expect(formatText(SAMPLE, { language: 'sv', textOf })).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });
});

describe('visible', () => {
  test('escape sequences and direction marks can be seen', () => {
    expect(visible('a\u001b[31m\u202eb\u0000\n')).toBe('a<U+001B>[31m<U+202E>b<U+0000><U+000A>');
  });

  test('Swedish, emoji and other letters are left alone', () => {
    expect(visible('Åäö – ”citat” 日本 🏊')).toBe('Åäö – ”citat” 日本 🏊');
  });
});

describe('frame', () => {
  const at = (line: number, column: number, endColumn: number) => ({
    start: { offset: 0, line, column },
    end: { offset: 0, line, column: endColumn },
  });

  test('carets stand under wide characters, tabs and letters with loose accents', () => {
    const shown = frame(['\t日本e\u0301: x'], at(1, 7, 8), 80);
    expect(shown.map(({ text }) => text)).toEqual(['→   日本e\u0301: x', `${' '.repeat(10)}^`]);
  });

  test('a place after the end of the file has a caret too', () => {
    expect(frame(linesOf('a: b\n'), at(2, 1, 1), 80).at(-1)?.text).toBe('^');
  });

  test('a line is cut where it fills the width', () => {
    const [line] = frame(['x'.repeat(50)], at(1, 1, 2), 20);
    expect(line?.text).toBe(`${'x'.repeat(19)}…`);
    expect(frame(['x'.repeat(20)], at(1, 1, 2), 20)[0]?.text).toBe('x'.repeat(20));
  });

  test('any text and any place give lines within the width, without throwing', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const position = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        position,
        position,
        position,
        (lines, line, a, b) => {
          for (const { text: shown } of frame(lines, at(line, Math.min(a, b), Math.max(a, b)), 60))
            expect(shown.length).toBeLessThanOrEqual(61 * 8);
        },
      ),
    );
  });
});

test('thousands are apart as the language has it', () => {
  expect([0, 999, 1000, 1234567].map((value) => number(value, 'sv'))).toEqual([
    '0',
    '999',
    '1\u00a0000',
    '1\u00a0234\u00a0567',
  ]);
  expect(number(1234567, 'en')).toBe('1,234,567');
});
