import type { DropConsent } from './drop.ts';
import type { MissingForMerge } from './missing-for-merge.ts';
import type { Ownership } from './ownership.ts';
import type { VerdictState } from './plan.ts';
import type { Risk } from './risk.ts';

/** The status of a pull request. Everything that is written and done follows from this. */
export interface ReviewState {
  errors: number;
  warnings: number;
  tips: number;
  ownership: Ownership;
  risk: Risk;
  verdict: VerdictState;
  /** Those whose turn it is; several where they need not wait for each other. `done`: whoever may merge can. */
  turns: readonly Turn[];
  /** The approval that GitHub asks for in addition to a verdict of ours that lets the merge through. */
  missingForMerge: MissingForMerge | undefined;
  /** True when the bot merges it. */
  merges: boolean;
  /** True when files that are not part of it get errors, or a code list that it changes cannot be used. */
  breaksOthers: boolean;
  /** True when a person has yet to let datasets go, by a label. */
  awaitsLabel: boolean;
  /** The state of that consent; `undefined` where none is needed. */
  dropConsent?: DropConsent | undefined;
}

/**
 * The roles whose turn it can be. `keeper`: whoever looks after the repository on GitHub and may bypass its rules, as
 * no approval helps. `done`: nobody's turn but theirs who may merge.
 */
export type Turn = 'author' | 'publisher' | 'reviewer' | 'keeper' | 'done';
