import type { Repository } from '../../github/client.ts';
import type { Observation } from '../observation.ts';
import type { Plan } from '../plan.ts';

/** What the stages of writing are given. */
export interface Executing {
  repository: Repository;
  plan: Plan;
  observation: Observation;
}

/** What became of a stage, in words for the log. */
export interface StageOutcome {
  state: 'done' | 'unchanged' | 'failed' | 'skipped';
  note: string;
}
