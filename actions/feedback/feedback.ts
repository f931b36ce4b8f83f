import type { Account } from '../github/account.ts';
import type { Repository } from '../github/client.ts';
import type { Assessment } from '../pull-request/assessment.ts';
import type { ParsedEvent } from '../pull-request/event.ts';
import type { Observation } from '../pull-request/observation.ts';
import type { Plan } from '../pull-request/plan.ts';

/** All that the action knows of the world, so that it can be run without GitHub's runner. */
export interface Feedback {
  event: Exclude<ParsedEvent, { ignored: string }>;
  repository: Repository;
  bot: Account;
  checkName: string;
  statusContext: string;
  runUrl: string | undefined;
  dryRun: boolean;
  assess(observation: Observation, repository: Repository): Promise<Assessment>;
  plan(observation: Observation, assessment: Assessment): Plan;
  /**
   * Returns whether the verdict on a pull request still applies. Called only where an earlier run should have given
   * one.
   */
  holds?(number: number): Promise<boolean>;
  log(line: string): void;
}
