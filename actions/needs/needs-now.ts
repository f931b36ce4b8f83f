import {
  NEEDS_FORMAT,
  type Need,
  type NeedsFile,
  type ShownNeeds,
} from '../../catalog/cooperation/needs/need.ts';
import type { Repository } from '../github/client.ts';
import { explain } from '../github/failure.ts';
import { type Gathered, gatherNeeds, type PendingReason, unseenOf } from './gather.ts';
import { type LastGood, readLastGood } from './last-good.ts';
import { readAnswered, shownByAnswer } from './read-answered.ts';

/** The needs that the site is to be built from. */
export interface Outcome {
  /** Fetched now; those of the published site, since they could not be; or none, as there never were any. */
  state: 'fresh' | 'last-good' | 'none';
  file: NeedsFile;
  /** The reasons why needs are not shown, by number, where they were found out in this run. */
  held?: ReadonlyMap<number, PendingReason>;
  /** Warnings for the log of the run. */
  notes: string[];
}

/**
 * Fetches the needs. Where that fails, the last good ones stay: those that are published now, marked with when it failed.
 *
 * @throws Error where the published ones cannot be known either. Publishing without them would take away what people
 *   have said; the site that is published stays.
 */
export async function needsNow(
  repository: Repository,
  { base, timeout, now, show }: { base: string; timeout: number; now: Date; show: ShownNeeds },
): Promise<Outcome> {
  const [lastGood, answered] = await Promise.all([readLastGood(base, timeout), readAnswered(base, timeout)]);
  const byAnswer = shownByAnswer(answered, 'file' in lastGood ? lastGood.file : undefined);
  const time = `${now.toISOString().slice(0, 19)}Z`;
  try {
    const known = 'file' in lastGood ? lastGood.file : undefined;
    const gathered = await gatherNeeds(repository, known, { show, answered: byAnswer });
    const notes = [...notesOn(gathered), ...(answered.unknown ? [`${answered.unknown}.`] : [])];
    return { state: 'fresh', file: fileOf(gathered, time, show), held: gathered.held, notes };
  } catch (error) {
    return fallenBack(shownOf(lastGood, show, byAnswer), time, explain('read the needs', error).sentence);
  }
}

function fileOf({ needs, held, whole }: Gathered, time: string, show: ShownNeeds): NeedsFile {
  const read = { format: NEEDS_FORMAT, gathered: time, whole } as const;
  if (show === 'all') return { ...read, needs };
  const unseen = needs.filter(({ number }) => held.has(number)).map(unseenOf);
  return { ...read, show, judged: true, needs: needs.filter(({ number }) => !held.has(number)), unseen };
}

/**
 * Leaves out new needs of a file that was published while all were shown, where only needs that were looked at are to
 * be shown.
 */
function shownOf(lastGood: LastGood, show: ShownNeeds, byAnswer: ReadonlyMap<number, unknown>): LastGood {
  if (!('file' in lastGood) || show === 'all' || lastGood.file.show === 'seen') return lastGood;
  const { file } = lastGood;
  const isNew = ({ number, status }: Need) => status === 'new' && !byAnswer.has(number);
  const unseen = [...(file.unseen ?? []), ...file.needs.filter(isNew).map(unseenOf)];
  return { file: { ...file, show, needs: file.needs.filter((need) => !isNew(need)), unseen } };
}

function notesOn({ whole, left }: Gathered): string[] {
  return [
    ...(whole ? [] : ['There are more needs than are read. The oldest are left out.']),
    ...(left > 0 ? [`The comments of ${left} issues are left to the next run.`] : []),
  ];
}

function fallenBack(lastGood: LastGood, time: string, why: string): Outcome {
  if ('file' in lastGood) {
    const file = { ...lastGood.file, failed: time };
    const from = file.gathered === undefined ? 'there were none' : `those from ${file.gathered} stay`;
    return { state: 'last-good', file, notes: [`${why} The needs are not new: ${from}.`] };
  }
  if ('none' in lastGood) {
    const file: NeedsFile = { format: NEEDS_FORMAT, failed: time, whole: true, needs: [] };
    return { state: 'none', file, notes: [`${why} Nothing has been published before, so there are none.`] };
  }
  throw new Error(`${why} Those that are published cannot be read either: ${lastGood.unknown}.`);
}
