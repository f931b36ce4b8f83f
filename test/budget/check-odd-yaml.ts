import fc from 'fast-check';
import { expect } from 'vitest';
import { MAX_BYTES } from '../../catalog/check/files/limits.ts';
import { describeCode } from '../../catalog/check/validate/codes.ts';
import { validate } from '../../catalog/check/validate/validate.ts';
import { FILE_LIMITS, measureText, type TextCounts } from '../../catalog/check/yaml/text-limits.ts';
import type { Issue } from '../../catalog/model/issues/issue.ts';
import { countsOf, mostUnits, oddText, SHAPES, type Shape } from './odd-yaml.ts';

const PATH = 'datasets/exempelkommun/badplatser.yaml';

/** A form of YAML, with the word it is filled with and how much of what there is room for it fills. */
export interface OddFile {
  shape: Shape;
  word: string;
  /** Of a thousand: how near the limit. */
  fill: number;
}

/** Files of every form, some at the limit and some anywhere below it. */
export const oddFiles: fc.Arbitrary<OddFile> = fc.record({
  shape: fc.constantFrom(...SHAPES),
  word: fc.string({ unit: fc.constantFrom(...'abcåäöé日'), minLength: 1, maxLength: 12 }),
  fill: fc.oneof(fc.constant(1000), fc.integer({ min: 1, max: 1000 })),
});

/** The code of the issue for each limit. */
export const CODES: Readonly<Record<keyof TextCounts, string>> = {
  parts: 'yaml-many-parts',
  lines: 'yaml-many-lines',
  references: 'yaml-many-references',
};
const LIMIT_CODES = [...Object.values(CODES), 'file-too-large'];

/** Finds the issues in a file of `text`; each lies in it and says something in both languages. */
export function issuesIn(text: string): Issue[] {
  const { issues } = validate([{ path: PATH, bytes: new TextEncoder().encode(text) }]).report;
  for (const { code, range, message, remedy } of issues) {
    expect(describeCode(code), code).toBeDefined();
    expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
    expect(range.end.offset).toBeLessThanOrEqual(text.length);
    for (const words of [message.sv, message.en, remedy.sv, remedy.en]) expect(words).toMatch(/[.?!][”“"]?$/);
  }
  return issues;
}

/** A file within the limits is read: nothing is refused for its size, and what is sound is not called wrong YAML. */
export function checkInside({ shape, word, fill }: OddFile): void {
  const units = Math.max(1, Math.floor((mostUnits(shape, word) * fill) / 1000));
  const text = oddText(shape, units, word);
  expect(measureText(text)).toEqual({ counts: countsOf(shape, units), excess: undefined });
  const codes = issuesIn(text).map(({ code }) => code);
  expect(codes.filter((code) => LIMIT_CODES.includes(code))).toEqual([]);
  if (shape.isSound) expect(codes).not.toContain('yaml-syntax');
}

/** A file just beyond a limit has one issue, on the line where the limit is, and nothing else is said of it. */
export function checkBeyond({ shape, word }: Pick<OddFile, 'shape' | 'word'>): void {
  const text = oddText(shape, mostUnits(shape, word) + 1, word);
  const counts = countsOf(shape, mostUnits(shape, word) + 1);
  const beyond = (['parts', 'lines', 'references'] as const).filter((one) => counts[one] > FILE_LIMITS[one]);
  const isTooLarge = new TextEncoder().encode(text).length > MAX_BYTES;
  if (beyond.length === 0 && !isTooLarge) return;
  const issues = issuesIn(text);
  const refused = issues.filter(({ code }) => LIMIT_CODES.includes(code));
  if (isTooLarge) {
    expect(refused.map(({ code }) => code)).toEqual(['file-too-large']);
    return;
  }
  expect(refused).toHaveLength(1);
  expect(beyond.map((measure) => CODES[measure])).toContain(refused[0]?.code);
  expect(issues.filter(({ code }) => code.startsWith('yaml-'))).toEqual(refused);
  const { line } = refused[0]!.range.start;
  expect(line).toBeGreaterThanOrEqual(text.slice(0, startOfLast(text, shape, word)).split('\n').length);
  expect(line).toBeLessThanOrEqual(text.split('\n').length);
}

/** The offset at which the last unit begins: a limit is passed in it, or in the few characters that close the text. */
function startOfLast(text: string, { unit, tail }: Shape, word: string): number {
  const longest = Math.max(...[0, 9, 99, 999, 9_999, 99_999].map((index) => unit(index, word).length));
  return Math.max(0, text.length - tail.length - longest);
}
