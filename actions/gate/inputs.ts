import { getInput } from '@actions/core';
import { type ApiInputs, readApiInputs } from '../runner/inputs.ts';
import { readCommit, readRepositoryName } from '../runner/repository-name.ts';

/** The inputs of the action, as described in `action.yml`, with the repository and the commit to be published. */
export interface GateInputs extends ApiInputs {
  site: string;
  label: string;
  owner: string;
  name: string;
  commit: string;
}

/**
 * Reads the inputs and the variables that the runner hands over.
 *
 * @throws Error that names what is missing or has the wrong form.
 */
export function readInputs(env: NodeJS.ProcessEnv): GateInputs {
  const api = readApiInputs();
  const site = getInput('site', { required: true });
  const label = getInput('label', { required: true });
  return { ...api, site, label, ...readRepositoryName(env), commit: readCommit(env) };
}
