import type { AccountState } from '../github/accounts.ts';
import { type Basis, digestOfReviews, digestOfState, isIncomplete } from '../pull-request/basis.ts';
import { CONFLICT_LABEL } from '../pull-request/labels.ts';
import type { PullSnapshot } from './open-pulls.ts';

/** The reason that a pull request is judged by the sweep. */
export type Cause =
  | 'no verdict'
  | 'no comment'
  | 'status of another'
  | 'incomplete'
  | 'newer commit'
  | 'newer code'
  | 'conflict or state'
  | 'reviews'
  | 'main moved'
  | 'index moved'
  | 'accounts';

/** The facts outside a pull request that its verdict is compared with. */
export interface Surroundings {
  /** The heads of all open pull requests, by number. */
  heads: ReadonlyMap<number, string>;
  botId: number;
  code: string;
  /** Verdicts that rest on a file which is another on the base branch by now. */
  movedFiles: ReadonlySet<Basis>;
  /** Verdicts that rest on a part of the index which is another by now. */
  movedIndex: ReadonlySet<Basis>;
  /** The states at GitHub of named accounts, by number; accounts that it could not answer for are left out. */
  accounts: ReadonlyMap<number, AccountState>;
}

/** The comment of ours on a pull request, and what its verdict rests on. */
export interface Verdict {
  hasComment: boolean;
  basis: Basis | undefined;
}

/** Finds the causes to judge the pull request (again): none where its verdict still holds. */
export function causesToJudge(snapshot: PullSnapshot, verdict: Verdict, surroundings: Surroundings): Cause[] {
  const { status } = snapshot;
  if (!status || status.creator !== surroundings.botId || status.state === 'error') return ['no verdict'];
  if (!verdict.hasComment) return ['no comment'];
  const { basis } = verdict;
  if (!basis) return ['incomplete'];
  const { movedFiles, movedIndex } = surroundings;
  const causes: [Cause, boolean][] = [
    ['incomplete', isIncomplete(basis)],
    ['newer commit', basis.head !== snapshot.head],
    ['status of another', isLeftOver(snapshot, surroundings)],
    ['newer code', basis.code !== surroundings.code],
    ['conflict or state', basis.state !== stateNow(snapshot)],
    ['reviews', basis.reviews !== digestOfReviews(snapshot.reviews, snapshot.author.id)],
    ['main moved', movedFiles.has(basis)],
    ['index moved', movedIndex.has(basis)],
    ['accounts', basis.accounts.some((account) => hasChanged(account, surroundings))],
  ];
  return causes.flatMap(([cause, holds]) => (holds ? [cause] : []));
}

/** True when the status on the head was written for another pull request that is no longer open at this commit. */
function isLeftOver({ number, head, status }: PullSnapshot, { heads }: Surroundings): boolean {
  const owner = status?.pull ?? number;
  return owner !== number && heads.get(owner) !== head;
}

/** While GitHub does not know whether there is a conflict, our label tells what was known last. */
function stateNow(snapshot: PullSnapshot): string {
  const conflict = snapshot.conflict ?? snapshot.labels.includes(CONFLICT_LABEL);
  return digestOfState({ ...snapshot, conflict });
}

function hasChanged({ id, state }: Basis['accounts'][number], { accounts }: Surroundings): boolean {
  const now = accounts.get(id);
  return now !== undefined && now.state !== state;
}

/** Milliseconds for which the ordinary run is given time before the sweep takes a pull request. */
const HEAD_START = 15 * 60_000;

/** True when something has just happened to the pull request, which the run for it answers. */
export function isFresh({ updated }: PullSnapshot, now: Date): boolean {
  return now.getTime() - Date.parse(updated) < HEAD_START;
}

/** Those that were judged longest ago first, and before them those that never were, the oldest first. */
export function byLongestUnjudged(a: PullSnapshot, b: PullSnapshot): number {
  return judgedAt(a) - judgedAt(b) || a.number - b.number;
}

function judgedAt({ status, created }: PullSnapshot): number {
  return Date.parse(status?.created ?? created);
}
