import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../catalog/check/files/limits.ts';
import { CHANGE_LIMITS, planReading } from '../../catalog/check/validate/change-too-large.ts';
import { FILE_LIMITS, measureText } from '../../catalog/check/yaml/text-limits.ts';
import { readSources } from '../../catalog/edge/sources.ts';
import { numberText } from '../../catalog/model/issues/number-text.ts';
import { CODES, checkBeyond, checkInside, issuesIn, oddFiles } from './check-odd-yaml.ts';
import { countsOf, mostUnits, oddText, SHAPES } from './odd-yaml.ts';

/** A small sample; `odd-yaml.long.test.ts` goes on. */
const SAMPLE = { numRuns: 4, seed: 20_261_201 };

test('files within the limits are read, whatever they look like', { timeout: 300_000 }, () => {
  fc.assert(fc.property(oddFiles, checkInside), SAMPLE);
});

test.each(SHAPES.map((shape) => [shape.name, shape] as const))('counted by hand: %s', (_name, shape) => {
  for (const units of [1, 2, 40]) {
    expect(measureText(oddText(shape, units, 'bad')).counts).toEqual(countsOf(shape, units));
  }
});

test.each(SHAPES.map((shape) => [shape.name, shape] as const))('just beyond a limit: %s', (_name, shape) => {
  checkBeyond({ shape, word: 'bad' });
});

describe('a limit is told of on the line where it is', () => {
  const items = (count: number): string => `keyword:\n${'- [b, c]\n'.repeat(count)}`;

  test('keys, values and the characters between them', () => {
    const most = (FILE_LIMITS.parts - 2) / 6;
    expect(most).toBe(3333);
    expect(issuesIn(items(most)).map(({ code }) => code)).not.toContain(CODES.parts);
    const [issue] = issuesIn(items(most + 1));
    expect([issue?.code, issue?.range.start]).toEqual([
      CODES.parts,
      expect.objectContaining({ line: most + 2, column: 1 }),
    ]);
  });

  test('lines, and a line break at the end begins none', () => {
    const comments = (count: number): string => `title: a\n${'#\n'.repeat(count - 1)}`;
    expect(measureText(comments(FILE_LIMITS.lines)).excess).toBeUndefined();
    const [issue] = issuesIn(comments(FILE_LIMITS.lines + 1));
    expect([issue?.code, issue?.range.start.line]).toEqual([CODES.lines, FILE_LIMITS.lines + 1]);
  });

  test('anchors, aliases and tags', () => {
    const [issue] = issuesIn(`keyword:\n${'- &a b\n'.repeat(FILE_LIMITS.references + 1)}`);
    expect([issue?.code, issue?.range.start]).toEqual([
      CODES.references,
      expect.objectContaining({ line: FILE_LIMITS.references + 2, column: 3 }),
    ]);
  });

  test('what stands in texts and comments is no reference', () => {
    const text = `title: "&a *b"\ndescription: |\n${'  - &a *b !c\n'.repeat(300)}# ${'&a '.repeat(300)}\n`;
    expect(measureText(text).counts.references).toBe(0);
  });
});

test('a dataset with five hundred distributions stays within the limits', () => {
  const distribution = (index: number): string =>
    `  - title:\n      sv: Mätvärden ${index}\n      en: Readings ${index}\n` +
    `    description: Ett år av mätvärden.\n    accessURL: https://www.exempel.example/${index}\n` +
    `    downloadURL: [https://www.exempel.example/${index}.csv]\n    format: CSV\n    license: CC0-1.0\n`;
  const all = Array.from({ length: 500 }, (_, index) => distribution(index)).join('');
  const { counts, excess } = measureText(`title: Mätvärden\ndescription: Alla år.\ndistribution:\n${all}`);
  expect(excess).toBeUndefined();
  expect(counts.parts).toBeGreaterThan(10_000);
});

describe('one budget for all files of a change', () => {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  const lines = (count: number): Uint8Array => bytesOf('#\n'.repeat(count));
  const added = (path: string, after: Uint8Array) => ({ path, before: undefined, after });

  test('files are read in the order of their paths, up to the one that goes beyond', () => {
    const names = ['d', 'c', 'b', 'a'];
    const { unread, issue } = planReading(
      names.map((name) => added(`datasets/k/${name}.yaml`, lines(10))),
      { ...CHANGE_LIMITS, lines: 25 },
    );
    expect([...unread]).toEqual(['datasets/k/c.yaml', 'datasets/k/d.yaml']);
    expect(issue).toMatchObject({ code: 'change-too-large', path: 'datasets/k/c.yaml' });
    expect(issue?.range.start.line).toBe(6);
  });

  test('what stood before the change counts as well', () => {
    const file = { path: 'datasets/k/a.yaml', before: lines(10), after: lines(10) };
    expect(planReading([file], { ...CHANGE_LIMITS, lines: 20 }).issue).toBeUndefined();
    expect(planReading([file], { ...CHANGE_LIMITS, lines: 19 }).issue?.range.start.line).toBe(10);
  });

  test.each(['parts', 'lines', 'references', 'bytes'] as const)('exactly as many %s are read', (measure) => {
    const text = 'k: &a [b, c]\n';
    const counts = { ...measureText(text).counts, bytes: bytesOf(text).length };
    const file = added('datasets/k/a.yaml', bytesOf(text));
    const limits = { ...CHANGE_LIMITS, [measure]: counts[measure] };
    expect(planReading([file], limits).unread.size).toBe(0);
    const less = { ...limits, [measure]: counts[measure] - 1 };
    expect([...planReading([file], less).unread]).toEqual([file.path]);
  });

  test('the text of a guide counts, too', () => {
    const guide = (text: string) =>
      added('cooperation/knowledge/a.sv.md', bytesOf(`---\ntitle: A\n---\n${text}`));
    const limits = { ...CHANGE_LIMITS, parts: 14, lines: 10 };
    expect(planReading([guide('En [länk](b.md).\n')], limits).issue).toBeUndefined();
    expect(planReading([guide('[a](b) '.repeat(3))], limits).issue?.code).toBe('change-too-large');
    expect(planReading([guide('a\n'.repeat(8))], limits).issue?.code).toBe('change-too-large');
  });

  test('files that come after the limit are not even counted', () => {
    const shape = SHAPES.find(({ name }) => name === 'items with dashes')!;
    const large = bytesOf(oddText(shape, mostUnits(shape, 'bad'), 'bad'));
    const files = Array.from({ length: 300 }, (_, index) => added(`datasets/k/${index}.yaml`, large));
    const { unread, issue } = planReading(files);
    expect(unread.size).toBe(300 - Math.floor(CHANGE_LIMITS.parts / FILE_LIMITS.parts));
    expect(issue?.message.en).toContain(String(unread.size - 1));
  });
});

test('CONTRIBUTING tells the limits as they are', () => {
  const text = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');
  const row = (words: string, ...limits: number[]) =>
    expect(text).toContain(
      `${words} | ${limits.map((limit) => numberText(limit).sv.replace('\u00a0', ' ')).join(' | ')} |`,
    );
  row('tecknen mellan dem', FILE_LIMITS.parts, CHANGE_LIMITS.parts);
  row('även kommentarer och tomma', FILE_LIMITS.lines, CHANGE_LIMITS.lines);
  row('(de får inte användas)', FILE_LIMITS.references, CHANGE_LIMITS.references);
  expect(text).toContain(
    `| ${MAX_BYTES / 1024} kB | ${String(CHANGE_LIMITS.bytes / 1_000_000).replace('.', ',')} MB |`,
  );
});

test('what is in the catalog is far from the limits', async () => {
  const files = await readSources(join(import.meta.dirname, '../..'));
  for (const { path, bytes } of files.filter(({ path }) => path.endsWith('.yaml'))) {
    const { counts } = measureText(new TextDecoder().decode(bytes));
    expect(counts.parts, path).toBeLessThan(FILE_LIMITS.parts / 20);
    expect(counts.lines, path).toBeLessThan(FILE_LIMITS.lines / 20);
    expect(counts.references, path).toBe(0);
  }
});
