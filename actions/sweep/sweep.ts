import type { ReadIndexFile } from '../../catalog/check/published-index/ask-index.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { Account } from '../github/account.ts';
import type { Budget } from './budget.ts';
import type { Verdict } from './decide.ts';
import type { PullSnapshot } from './open-pulls.ts';
import type { Waiting } from './waiting.ts';

/** All that a sweep knows of the world, so that it can be run without GitHub's runner. */
export interface Sweep {
  budget: Budget;
  bot: Account;
  /** Version of the code that judges. */
  code: string;
  /** The address of the repository for people. */
  url: string;
  now: Date;
  dryRun: boolean;
  runUrl: string | undefined;
  /** Reads the index of the site that a commit names; `undefined` where it names none. */
  openIndex(commit: string): Promise<ReadIndexFile | undefined>;
  assess: Feedback['assess'];
  plan: Feedback['plan'];
  log(line: string): void;
}

/** The result of a sweep. */
export interface SweepResult {
  /** `stopped` where the calls were used up, or GitHub allowed no more. */
  state: 'done' | 'stopped';
  judged: number[];
  reminded: number[];
  /** Pull requests that are left for the next sweep to judge. */
  left: number;
  waiting: Waiting[];
  failures: string[];
}

/** A pull request with what we have left on it. */
export interface Seen {
  snapshot: PullSnapshot;
  verdict: Verdict;
}
