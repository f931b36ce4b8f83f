import { getInput } from '@actions/core';
import { type ApiInputs, readApiInputs } from '../runner/inputs.ts';
import { readCommit, readRepositoryName } from '../runner/repository-name.ts';

/** The inputs that `action.yml` describes, and the repository and commit that the action runs for. */
export interface NeedsInputs extends ApiInputs {
  mode: (typeof MODES)[number];
  /** The path of the file that the needs are written to, from the workspace. */
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
  const mode = MODES.find((mode) => mode === asked);
  if (!mode) throw new Error(`The input mode must be ${MODES.join(' or ')}.`);
  const file = getInput('file', { required: true });
  const bot = getInput('bot', { required: true });
  return { ...api, mode, file, bot, ...readRepositoryName(env), commit: readCommit(env) };
}
