import { getBooleanInput, getInput } from '@actions/core';
import type { Account } from '../pull-request/observation.ts';

/** What the workflow asks for, as described in `action.yml`. */
export interface FeedbackInputs {
  token: string;
  bot: string;
  dryRun: boolean;
  /** Milliseconds. */
  pause: number;
  /** Milliseconds. */
  timeout: number;
}

/**
 * Reads the inputs that the runner hands over.
 *
 * @throws Error that names the input which is missing or has the wrong form.
 */
export function readInputs(): FeedbackInputs {
  return {
    token: getInput('token', { required: true }),
    bot: getInput('bot', { required: true }),
    dryRun: getBooleanInput('dry-run'),
    pause: numberInput('pause', 0, 60_000),
    timeout: numberInput('timeout', 1, 600) * 1000,
  };
}

function numberInput(name: string, least: number, most: number): number {
  const number = Number(getInput(name, { required: true }));
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`The input ${name} must be a whole number from ${least} to ${most}.`);
}

/** The account that the token of a job acts as, the same in every repository. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41898282 };
