import type { Account } from '../github/account.ts';
import type { Basis } from '../pull-request/basis.ts';
import { TURNS } from '../pull-request/labels.ts';
import type { Turn } from '../pull-request/review-state.ts';
import type { PullSnapshot } from './open-pulls.ts';

/** A pull request that waits for somebody, since a given time. */
export interface Waiting {
  number: number;
  turn: Turn;
  /** Those who are waited for, where they are known. */
  for: readonly Account[];
  /** The time at which the turn began, ISO 8601. */
  since: string;
}

const ALL_TURNS = Object.keys(TURNS) as Turn[];

/** Finds those whose turn it is by the labels of the pull request, and since when. */
export function waitingOf(snapshot: PullSnapshot, basis: Basis | undefined): Waiting[] {
  const turns = ALL_TURNS.filter((turn) => snapshot.labels.includes(TURNS[turn].name));
  return turns.map((turn) => {
    const awaited = awaitedFor(turn, snapshot, basis);
    return { number: snapshot.number, turn, for: awaited, since: sinceWhen(snapshot, turn, awaited) };
  });
}

function awaitedFor(turn: Turn, { author }: PullSnapshot, basis: Basis | undefined): readonly Account[] {
  if (turn === 'author') return [author];
  return basis?.awaited[turn === 'publisher' ? 'publisher' : 'reviewer'] ?? [];
}

/**
 * A turn begins when its label is set, or a newer commit is judged; and anew when somebody who is waited for has
 * written something.
 */
function sinceWhen(snapshot: PullSnapshot, turn: Turn, awaited: readonly Account[]): string {
  const { name } = TURNS[turn];
  const ids = new Set(awaited.map(({ id }) => id));
  const times = [
    ...snapshot.labelled.filter(({ label }) => label === name).map(({ time }) => time),
    ...(snapshot.status ? [snapshot.status.created] : []),
    ...snapshot.comments.filter(({ author }) => ids.has(author ?? 0)).map(({ created }) => created),
  ];
  return times.reduce(
    (latest, time) => (Date.parse(time) > Date.parse(latest) ? time : latest),
    snapshot.created,
  );
}

/** Waiting times of all pull requests, in days with a decimal. */
export interface WaitingTimes {
  at: string;
  pulls: { number: number; turn: Turn; since: string; days: number }[];
  turns: { turn: Turn; count: number; median: number; longest: number }[];
}

const DAY = 86_400_000;

/** Measures how long all have waited at `now`. */
export function measureWaiting(all: readonly Waiting[], now: Date): WaitingTimes {
  const pulls = all
    .map(({ number, turn, since }) => {
      const days = Math.max(0, Math.round((10 * (now.getTime() - Date.parse(since))) / DAY) / 10);
      return { number, turn, since, days };
    })
    .sort((a, b) => b.days - a.days || a.number - b.number);
  const turns = ALL_TURNS.flatMap((turn) => {
    const days = pulls.filter((pull) => pull.turn === turn).map((pull) => pull.days);
    return days.length > 0
      ? [{ turn, count: days.length, median: medianOf(days), longest: Math.max(...days) }]
      : [];
  });
  return { at: now.toISOString(), pulls, turns };
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return Math.round(5 * (low + high)) / 10;
}

const NAMES: Record<Turn, string> = {
  author: 'Den som skickade in',
  publisher: 'Utgivaren',
  reviewer: 'Granskarna',
  keeper: 'Den som sköter katalogen',
  done: 'Den som för in ändringen',
};

/** The longest waits that are told one by one. */
const MOST_ROWS = 30;

/** The waiting times as Markdown for the job's summary, in Swedish. */
export function waitingTables({ pulls, turns }: WaitingTimes, repositoryUrl: string): string {
  if (pulls.length === 0) return 'Inget väntar.';
  const rows = pulls
    .slice(0, MOST_ROWS)
    .map(
      ({ number, turn, days }) =>
        `| [#${number}](${repositoryUrl}/pull/${number}) | ${NAMES[turn]} | ${decimal(days)} |`,
    );
  const more = pulls.length - rows.length;
  return [
    '| Väntar på | Antal | Median (dagar) | Längst (dagar) |',
    '|---|--:|--:|--:|',
    ...turns.map(
      ({ turn, count, median, longest }) =>
        `| ${NAMES[turn]} | ${count} | ${decimal(median)} | ${decimal(longest)} |`,
    ),
    '',
    '| Pull request | Väntar på | Dagar |',
    '|---|---|--:|',
    ...rows,
    ...(more > 0 ? ['', `… och ${more} till.`] : []),
  ].join('\n');
}

function decimal(number: number): string {
  return number.toFixed(1).replace('.', ',');
}
