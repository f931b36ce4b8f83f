import {
  ANSWERED_PATH,
  type AnsweredNeed,
  parseAnswered,
} from '../../catalog/cooperation/needs/answered-needs.ts';
import type { NeedsFile } from '../../catalog/cooperation/needs/need.ts';
import { fetchUncached } from '../published-site/fetch-uncached.ts';
import { boundedText } from './last-good.ts';

/** Needs that datasets answer by their files, by number; and why they are not known, where they are not. */
export interface Answered {
  needs: ReadonlyMap<number, AnsweredNeed>;
  unknown?: string;
}

/**
 * Reads from the published site which needs its datasets answer. A site that does not tell answers none. Never throws.
 *
 * @param base The address of the site, without a slash at the end.
 * @param timeout Milliseconds.
 */
export async function readAnswered(base: string, timeout: number): Promise<Answered> {
  const address = `${base}/${ANSWERED_PATH}`;
  const unknown = (why: string): Answered => ({ needs: new Map(), unknown: `${address} ${why}` });
  try {
    const answer = await fetchUncached(address, timeout);
    if (answer.status === 404) return { needs: new Map() };
    if (!answer.ok) return unknown(`answers ${answer.status}`);
    const answered = parseAnswered(await boundedText(answer));
    return answered
      ? { needs: new Map(answered.map((answeredNeed) => [answeredNeed.number, answeredNeed])) }
      : unknown('holds nothing that can be read');
  } catch (error) {
    return unknown(`does not answer (${error instanceof Error ? error.message : String(error)})`);
  }
}

/**
 * The needs that are shown because datasets answer them, by number, with when their files came to say so. Where that is
 * not known now, those that are shown stay: a page is not taken away because the site did not answer once.
 *
 * @param lastGood What is published. One made while all were shown says nothing of who has looked at what.
 */
export function shownByAnswer(
  answered: Answered,
  lastGood: NeedsFile | undefined,
): ReadonlyMap<number, string | undefined> {
  const stay = answered.unknown !== undefined && lastGood?.show === 'seen' ? lastGood.needs : [];
  return new Map([
    ...stay.map(({ number }) => [number, undefined] as const),
    ...[...answered.needs].map(([number, { time }]) => [number, time] as const),
  ]);
}
