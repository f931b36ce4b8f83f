import { expect, test } from 'vitest';
import { validate } from '../../../catalog/check/validate/validate.ts';
import {
  answersOf,
  assessmentsIn,
  countsOf,
  DIMENSIONS,
  HIGHEST,
  LEVELS,
  meanLevel,
  nextSteps,
} from '../../../catalog/cooperation/maturity-assessment.ts';
import { cooperationSchemas } from '../../../schemas/sources.ts';

function assessments(...texts: string[]) {
  const files = texts.map((text, i) => ({
    path: `datasets/kommun-${i}/maturity.yaml`,
    bytes: new TextEncoder().encode(`date: 2026-11-25\n${text}`),
  }));
  return assessmentsIn(validate(files).cooperation);
}

test('the schema asks the questions of the model, and each level has a sentence', () => {
  const keys = Object.keys(cooperationSchemas.maturity!.properties as object);
  expect(keys.filter((key) => DIMENSIONS.some((one) => one.key === key))).toEqual(
    DIMENSIONS.map(({ key }) => key),
  );
  for (const { levels, title, question } of DIMENSIONS) {
    expect(levels).toHaveLength(LEVELS.length);
    for (const { sv, en } of [...levels, question]) {
      expect(sv).toMatch(/[.?]$/);
      expect(en).toMatch(/[.?]$/);
    }
    expect(title.sv && title.en).toBeTruthy();
  }
});

test('an answer tells what its level means and what the next one asks for', () => {
  const [assessment] = assessments('mandate: 1\nquality: 4\n').values();
  const answers = new Map(answersOf(assessment!).map((answer) => [answer.dimension.key, answer]));
  const [mandate, quality] = [DIMENSIONS[0]!, DIMENSIONS[3]!];
  expect(answers.get('mandate')).toMatchObject({
    level: 1,
    means: mandate.levels[1],
    next: mandate.levels[2],
  });
  expect(answers.get('quality')).toMatchObject({ level: HIGHEST, means: quality.levels[4], next: undefined });
  expect(answers.get('use')).toMatchObject({ level: undefined, means: undefined });
});

test('the next steps are those where least has been done', () => {
  const steps = (text: string) =>
    nextSteps([...assessments(text).values()][0]!).map((one) => one.dimension.key);
  expect(steps('mandate: 2\nprocess: 1\nuse: 1\n')).toEqual(['process', 'use']);
  expect(steps('mandate: 4\nuse: 4\n')).toEqual([]);
  expect(steps('')).toEqual([]);
});

test('publishers are counted by level, and those that left a question out are not', () => {
  const all = assessments('mandate: 0\n', 'mandate: 2\nuse: 1\n', 'mandate: 2\n');
  expect(countsOf(DIMENSIONS[0]!, all.values())).toEqual([1, 0, 2, 0, 0]);
  expect(countsOf(DIMENSIONS[5]!, all.values())).toEqual([0, 1, 0, 0, 0]);
  expect(meanLevel([0, 2, undefined, 2])).toBeCloseTo(4 / 3);
  expect(meanLevel([undefined])).toBeUndefined();
});
