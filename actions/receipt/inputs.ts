import { getInput } from '@actions/core';
import { type ApiInputs, readApiInputs } from '../runner/inputs.ts';
import { readCommit, readRepositoryName } from '../runner/repository-name.ts';

/** The inputs that `action.yml` describes, and the commit that was published. */
export interface ReceiptInputs extends ApiInputs {
  bot: string;
  owner: string;
  name: string;
  /** The commit that was published. */
  commit: string;
}

/**
 * Reads the inputs and the variables that the runner hands over.
 *
 * @throws Error that names what is missing or has the wrong form.
 */
export function readInputs(env: NodeJS.ProcessEnv): ReceiptInputs {
  const api = readApiInputs();
  const bot = getInput('bot', { required: true });
  return { ...api, bot, ...readRepositoryName(env), commit: readCommit(env) };
}
