import type { UnknownReason } from '../past/history/history.ts';
import { type Assessment, DIMENSIONS, type DimensionKey, meanLevel } from './maturity-assessment.ts';

/** The answers of a publisher at a time; a question that was left out has no level. */
export interface Answers {
  /** The day that the publisher gives for its answers, or the year or month: `2026-11-02`. */
  day: string;
  levels: Readonly<Partial<Record<DimensionKey, number>>>;
}

/** The earlier answers of publishers, or the reason that they are unknown. */
export type MaturityHistory =
  | {
      known: true;
      /** By publisher's id, in the order in which they became public, the oldest first. */
      publishers: ReadonlyMap<string, readonly Answers[]>;
    }
  | { known: false; why: UnknownReason };

/** The past of a catalog that nobody has asked git about. */
export const NO_MATURITY_HISTORY: MaturityHistory = { known: false, why: 'no-git' };

/** The answers in a self-assessment. */
export function answersIn({ data }: Assessment): Answers {
  const given = DIMENSIONS.flatMap(({ key }) => (data[key] === undefined ? [] : [[key, data[key]] as const]));
  return { day: String(data.date).slice(0, 10), levels: Object.fromEntries(given) };
}

/**
 * All that a publisher has answered, the oldest first, what it answers now last. What was written later of the same day
 * is a correction and takes the place of the earlier; what is dated after the present answers was a mistake, and is left
 * out.
 */
export function answersOverTime(history: MaturityHistory, assessment: Assessment): Answers[] {
  const now = answersIn(assessment);
  const past = history.known ? (history.publishers.get(assessment.publisherId) ?? []) : [];
  const byDay = new Map(
    past.filter(({ day }) => isBefore(day, now.day)).map((answers) => [answers.day, answers]),
  );
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)).concat(now);
}

/** Days may be told as a year only: one within it that is told in full came before. */
function isBefore(day: string, other: string): boolean {
  return day < other || (day !== other && day.startsWith(other));
}

/** The mean of the questions that were answered; `undefined` where none was. */
export function meanOf({ levels }: Answers): number | undefined {
  return meanLevel(DIMENSIONS.map(({ key }) => levels[key]));
}

/** The state of all answers on a day. */
export interface MaturityState {
  day: string;
  /** The number of publishers that had answered by then. */
  publishers: number;
  /** The mean level of each question, in their order, of those that had answered it. */
  means: readonly (number | undefined)[];
  /** The mean of these. */
  mean: number | undefined;
}

/**
 * The state of all answers on each day that a publisher answered, the oldest first: of each publisher its latest
 * answers by then.
 *
 * @param all What each publisher has answered, the oldest first.
 */
export function statesOf(all: readonly (readonly Answers[])[]): MaturityState[] {
  const days = [...new Set(all.flatMap((answerses) => answerses.map(({ day }) => day)))].sort();
  return days.map((day) => {
    const then = all.flatMap((answerses) => answerses.findLast((answers) => answers.day <= day) ?? []);
    const means = DIMENSIONS.map(({ key }) => meanLevel(then.map(({ levels }) => levels[key])));
    return { day, publishers: then.length, means, mean: meanLevel(means) };
  });
}
