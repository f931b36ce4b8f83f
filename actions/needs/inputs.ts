import { getInput } from '@actions/core';
import { type ApiInputs, readApiInputs } from '../runner/inputs.ts';
import { readCommit, readRepositoryName } from '../runner/repository-name.ts';

/** What the workflow asks for, as described in `action.yml`, and where it runs. */
export interface NeedsInputs extends ApiInputs {
  mode: (typeof MODES)[number];
  /** Where the needs are written, from the workspace. */
  file: string;
  bot: string;
  owner: string;
  name: string;
  commit: string;
}

const MODES = ['gather', 'digest'] as const;

/**
 * Reads the inputs and the variables that the runner hands over.
 *
 * @throws Error that names what is missing or has the wrong form.
 */
export function readInputs(env: NodeJS.ProcessEnv): NeedsInputs {
  const api = readApiInputs();
  const asked = getInput('mode', { required: true });
  const mode = MODES.find((one) => one === asked);
  if (!mode) throw new Error(`The input mode must be ${MODES.join(' or ')}.`);
  const file = getInput('file', { required: true });
  const bot = getInput('bot', { required: true });
  return { ...api, mode, file, bot, ...readRepositoryName(env), commit: readCommit(env) };
}
