import type { AnsweredNeed } from './answered-needs.ts';
import { isWaiting } from './known-needs.ts';
import type { Need } from './need.ts';
import { countiesOf } from './places.ts';
import type { Edited } from './text-history.ts';

/** A week by ISO 8601, from Monday to Sunday, in UTC. */
export interface Week {
  /** "2026-W47" */
  id: string;
  number: number;
  /** Points in time: when it begins, and when the next one does. */
  start: string;
  end: string;
}

/** The changes to a county's needs in a week. */
export interface Digest {
  county: string;
  week: Week;
  /** Said in the week. */
  fresh: Need[];
  /**
   * The number of other needs that were written in the week and wait for review, where the site hides them until
   * then.
   */
  unread: number;
  /** Needs whose text was changed after a review, whenever that was: hidden until they are reviewed again. */
  edited: { number: number; kind: Need['kind']; edited: Edited }[];
  /** Said before, and answered or closed in the week. */
  answered: Need[];
  /** Those that wait and have most votes, for whoever wonders what to begin with. */
  wanted: Need[];
}

const DAY = 86_400_000;
const MOST_WANTED = 3;

/** The last week that is over. Whenever it is asked for within a week, it is the same. */
export function weekBefore(now: Date): Week {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const monday = today - ((now.getUTCDay() + 6) % 7) * DAY;
  const start = monday - 7 * DAY;
  // The week belongs to the year that its Thursday is in, and the first one holds that year's first Thursday.
  const year = new Date(start + 3 * DAY).getUTCFullYear();
  const number = Math.floor((start + 3 * DAY - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return {
    id: `${year}-W${String(number).padStart(2, '0')}`,
    number,
    start: instant(start),
    end: instant(monday),
  };
}

function instant(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/**
 * Needs of which those that a dataset answers by its file are met, and were closed when it came to say so: their issues
 * may be open still.
 */
export function withAnswers(
  needs: readonly Need[],
  answered: ReadonlyMap<number, AnsweredNeed>,
): readonly Need[] {
  return needs.map((need): Need => {
    const { time } = answered.get(need.number) ?? {};
    if (need.kind !== 'data' || !answered.has(need.number)) return need;
    const closed = need.closed ?? time;
    return { ...need, status: 'met', ...(closed !== undefined && { closed }) };
  });
}

/**
 * Compiles the changes to a county's needs in a week; `undefined` where nothing has happened.
 *
 * @param hidden Those that the site does not show, by number, and why: they have no page, and nothing they say is told.
 */
export function digestOf(
  needs: readonly Need[],
  county: string,
  week: Week,
  hidden: ReadonlyMap<number, 'unread' | Edited> = new Map(),
): Digest | undefined {
  const isIn = (time: string | undefined): boolean =>
    time !== undefined && time >= week.start && time < week.end;
  const inCounty = needs.filter(({ places }) => countiesOf(places).includes(county));
  const ofCounty = inCounty.filter(({ number }) => !hidden.has(number));
  const unread = inCounty.filter(
    ({ number, created, closed }) => hidden.get(number) === 'unread' && isIn(created) && closed === undefined,
  ).length;
  const edited = inCounty.flatMap(({ number, kind }) => {
    const why = hidden.get(number);
    return typeof why === 'object' ? { number, kind, edited: why } : [];
  });
  const isNewlyEdited = edited.some((item) => isIn(item.edited.changed));
  const fresh = ofCounty.filter(({ created }) => isIn(created));
  const answered = ofCounty.filter(
    ({ created, answer, closed }) => !isIn(created) && (isIn(answer?.date) || isIn(closed)),
  );
  if (fresh.length + answered.length + unread === 0 && !isNewlyEdited) return undefined;
  const seen = new Set([...fresh, ...answered]);
  const wanted = ofCounty.filter((need) => isWaiting(need) && need.votes > 0 && !seen.has(need));
  const byVotes = wanted.sort((a, b) => b.votes - a.votes || a.number - b.number);
  return { county, week, fresh, unread, edited, answered, wanted: byVotes.slice(0, MOST_WANTED) };
}
