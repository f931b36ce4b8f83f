import model from '../../schemas/maturity-model.json' with { type: 'json' };
import type { AnyCooperation } from '../model/cooperation.ts';
import type { MaturityFile } from '../model/files/maturity.ts';
import type { Localised } from '../model/text.ts';

/** A question of a self-assessment, with a sentence for each level from 0 up. */
export interface Dimension {
  key: DimensionKey;
  title: Localised;
  question: Localised;
  levels: readonly Localised[];
  /** The guide that helps on the way to the next level, by its id; a catalog need not have it. */
  guide?: string;
}

/** The key of a question in `maturity.yaml`. */
export type DimensionKey = 'mandate' | 'organisation' | 'process' | 'quality' | 'technology' | 'use';

/** All questions, in their order. */
export const DIMENSIONS = model.dimensions as readonly Dimension[];

/** The name of each level. */
export const LEVELS: readonly Localised[] = model.levels;

/** The highest level there is. */
export const HIGHEST = LEVELS.length - 1;

/** The models that the dimensions follow from. */
export const MODELS: readonly { title: string; url: string; used: Localised }[] = model.sources;

/** A publisher's own assessment of its progress. */
export interface Assessment {
  publisherId: string;
  /** From the repository's root. */
  path: string;
  data: MaturityFile;
}

/** The self-assessments among files that hold to their schema, by publisher. */
export function assessmentsIn(files: readonly AnyCooperation[]): Map<string, Assessment> {
  return new Map(
    files.flatMap((file): [string, Assessment][] => {
      if (file.kind !== 'maturity' || file.publisherId === undefined) return [];
      const { publisherId, path } = file;
      return [[publisherId, { publisherId, path, data: file.data as MaturityFile }]];
    }),
  );
}

/**
 * An answer: the level, its meaning, and the requirements of the next level. A question left out has no level and no
 * meaning.
 */
export interface Answer {
  dimension: Dimension;
  level: number | undefined;
  means: Localised | undefined;
  /** `undefined` at the highest level. */
  next: Localised | undefined;
}

/** The answers to all questions, in their order. */
export function answersOf({ data }: Assessment): Answer[] {
  return DIMENSIONS.map((dimension) => {
    const level = data[dimension.key];
    const means = level === undefined ? undefined : dimension.levels[level];
    const next = level === undefined ? dimension.levels[1] : dimension.levels[level + 1];
    return { dimension, level, means, next };
  });
}

/** The answers with the lowest level that has been given, where more is to be done: those are the next steps. */
export function nextSteps(assessment: Assessment): Answer[] {
  const answered = answersOf(assessment).filter(
    ({ level, next }) => level !== undefined && next !== undefined,
  );
  const lowest = Math.min(...answered.map(({ level }) => level!));
  return answered.filter(({ level }) => level === lowest);
}

/** Counts the publishers at each level of a question, from level 0 up; those that left it out are not counted. */
export function countsOf({ key }: Dimension, assessments: Iterable<Assessment>): number[] {
  const counts = LEVELS.map(() => 0);
  for (const { data } of assessments) {
    const level = data[key];
    if (level !== undefined) counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}

/** The mean level of the questions that were answered; `undefined` where none was. */
export function meanLevel(levels: readonly (number | undefined)[]): number | undefined {
  const answered = levels.filter((level) => level !== undefined);
  return answered.length === 0
    ? undefined
    : answered.reduce((sum, level) => sum + level, 0) / answered.length;
}
