import type { Catalog, Dataset } from '../../model/catalog.ts';
import { type History, historyOf } from '../../past/history/history.ts';

/** A need that datasets answer by what their files say (`answers: [12]`). */
export interface AnsweredNeed {
  number: number;
  /** The time of the first statement that a dataset answers it, in UTC. Left out where that is not known. */
  time?: string;
  /** `<publisher>/<dataset>` */
  datasets: string[];
}

/**
 * The path, from the root of the site, of the list of needs that its datasets answer: the action that fetches needs
 * and writes about them each week reads it there, and so need not read the catalog.
 */
export const ANSWERED_PATH = 'api/index/answered.json';

/** More than these are not read, and neither is a longer file. */
const MOST = 10_000;
const LONGEST = 5_000_000;

/** The needs that the datasets of a catalog answer, by number. */
export function answeredNeeds({ datasets }: Catalog, history: History): AnsweredNeed[] {
  const answered = new Map<number, AnsweredNeed>();
  for (const dataset of datasets)
    for (const number of new Set(dataset.data.answers ?? [])) {
      const known = answered.get(number) ?? { number, datasets: [] };
      const time = earlier(known.time, answeredSince(dataset, number, history));
      answered.set(number, {
        number,
        ...(time !== undefined && { time }),
        datasets: [...known.datasets, dataset.id],
      });
    }
  return [...answered.values()].sort((a, b) => a.number - b.number);
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/**
 * The time when a dataset first stated that it answers a need: the change that added the number, else the first
 * change of its file. A change that only puts the numbers in another order adds none.
 */
function answeredSince({ path }: Dataset, number: number, history: History): string | undefined {
  const past = historyOf(history, path);
  const change = past?.changes.find(({ fields = [] }) =>
    fields.some(
      ({ pointer, items, after }) =>
        pointer === '/answers' && items === true && numbersIn(after?.sv ?? '').includes(String(number)),
    ),
  );
  return change?.time ?? past?.added;
}

/** Whole ones alone: a long list is cut, maybe within a number. */
function numbersIn(text: string): string[] {
  return text.replace(/\d*…\d*/g, ' ').split(/\D+/);
}

export function answeredText(answered: readonly AnsweredNeed[]): string {
  return `${JSON.stringify({ answered })}\n`;
}

/** The needs in a text of {@link answeredText}; `undefined` where it is none: it comes over the net. Never throws. */
export function parseAnswered(text: string): AnsweredNeed[] | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const { answered } = JSON.parse(text) as { answered?: unknown };
    if (!Array.isArray(answered) || answered.length > MOST || !answered.every(isAnswered)) return undefined;
    return answered;
  } catch {
    return undefined;
  }
}

function isAnswered(value: unknown): value is AnsweredNeed {
  const { number, time, datasets } = (value ?? {}) as Record<string, unknown>;
  const isTime = typeof time === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time);
  return (
    Number.isSafeInteger(number) &&
    (time === undefined || isTime) &&
    Array.isArray(datasets) &&
    datasets.every((id) => typeof id === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))
  );
}
