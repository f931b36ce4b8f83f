import { getInput } from '@actions/core';
import { type ApiInputs, readApiInputs } from '../runner/inputs.ts';

/** What the workflow asks for, as described in `action.yml`, and what has been published. */
export interface ReceiptInputs extends ApiInputs {
  bot: string;
  owner: string;
  name: string;
  /** The commit that was published. */
  commit: string;
}

/**
 * Reads the inputs and the variables that the runner hands over. A run by the clock has no repository in its event,
 * which is why the variable is read.
 *
 * @throws Error that names what is missing or has the wrong form.
 */
export function readInputs(env: NodeJS.ProcessEnv): ReceiptInputs {
  const api = readApiInputs();
  const bot = getInput('bot', { required: true });
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
  if (!owner || !name) throw new Error('GITHUB_REPOSITORY does not name a repository.');
  const commit = env.GITHUB_SHA ?? '';
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error('GITHUB_SHA does not name a commit.');
  return { ...api, bot, owner, name, commit };
}
