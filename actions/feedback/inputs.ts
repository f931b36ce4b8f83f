import { getBooleanInput, getInput } from '@actions/core';
import { type ApiInputs, readApiInputs } from '../runner/inputs.ts';

/** The inputs of the action, as described in `action.yml`. */
export interface FeedbackInputs extends ApiInputs {
  bot: string;
  dryRun: boolean;
}

/**
 * Reads the inputs that the runner hands over.
 *
 * @throws Error that names the input which is missing or has the wrong form.
 */
export function readInputs(): FeedbackInputs {
  return {
    ...readApiInputs(),
    bot: getInput('bot', { required: true }),
    dryRun: getBooleanInput('dry-run'),
  };
}
