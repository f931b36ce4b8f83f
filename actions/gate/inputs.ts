import { getInput } from '@actions/core';
import { type ApiInputs, readApiInputs } from '../runner/inputs.ts';

/** What the workflow asks for, as described in `action.yml`, and which commit is to be published. */
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
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
  if (!owner || !name) throw new Error('GITHUB_REPOSITORY does not name a repository.');
  const commit = env.GITHUB_SHA ?? '';
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error('GITHUB_SHA does not name a commit.');
  return { ...api, site, label, owner, name, commit };
}
