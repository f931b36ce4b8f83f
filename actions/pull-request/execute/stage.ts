import type { Repository } from '../../github/client.ts';
import type { Observation } from '../observation.ts';
import type { Plan } from '../plan.ts';

/** The input of the stages of writing. */
export interface Executing {
  repository: Repository;
  plan: Plan;
  observation: Observation;
}

/** The outcome of a stage, with a note for the log. */
export interface StageOutcome {
  state: 'done' | 'unchanged' | 'failed' | 'skipped';
  note: string;
}
