import { describe, expect, test } from 'vitest';
import { excerpt } from '../../site/data/excerpt.ts';

const LINES = ['a: 1', 'b: 2', 'c: 3', 'd: 4', 'e: 5', 'f: 6', 'g: 7'];
const TEXT = `${LINES.join('\n')}\n`;

describe('excerpt', () => {
  test('shows what differs, with two lines around it', () => {
    const { lines } = excerpt('x.yaml', TEXT, TEXT.replace('d: 4', 'd: 5'));
    expect(lines.map(({ text }) => text)).toEqual(['b: 2', 'c: 3', 'd: 4', 'e: 5', 'f: 6']);
    expect(lines.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['d: 4']);
  });

  test('shows where a line is missing', () => {
    const { lines } = excerpt('x.yaml', TEXT.replace('d: 4\n', ''), TEXT);
    expect(lines.map(({ text }) => text)).toEqual(['b: 2', 'c: 3', 'e: 5', 'f: 6']);
    expect(lines.some(({ differs }) => differs)).toBe(false);
  });

  test('shows the beginning of a file that the other side does not have', () => {
    const { lines } = excerpt('x.yaml', TEXT, undefined);
    expect(lines.map(({ text }) => text)).toEqual(LINES);
  });

  test('cuts what is long, and makes the invisible visible', () => {
    const { lines } = excerpt('x.yaml', `\ta: 1\u200b\n${'x'.repeat(1000)}\n${'y\n'.repeat(100)}`, '');
    expect(lines[0]?.text).toBe('→   a: 1[U+200B]');
    expect(lines[1]?.text.length).toBeLessThan(210);
    expect(lines).toHaveLength(17);
    expect(lines.at(-1)?.text).toBe('…');
  });
});
