import { getBooleanInput, getInput } from '@actions/core';
import { type ApiInputs, readApiInputs } from '../runner/inputs.ts';
import { readRepositoryName } from '../runner/repository-name.ts';

/** The inputs of the workflow, as described in `action.yml`, and the place it runs in. */
export interface SweepInputs extends ApiInputs {
  mode: (typeof MODES)[number];
  bot: string;
  dryRun: boolean;
  now: Date;
  /** Calls to GitHub that one sweep may make. */
  calls: number;
  owner: string;
  name: string;
  /** The address of the repository for people. */
  url: string;
}

const MODES = ['pulls', 'owners'] as const;

/**
 * Reads the inputs and the variables that the runner hands over.
 *
 * @throws Error that names what is missing or has the wrong form.
 */
export function readInputs(env: NodeJS.ProcessEnv): SweepInputs {
  const api = readApiInputs();
  const asked = getInput('mode', { required: true });
  const mode = MODES.find((mode) => mode === asked);
  if (!mode) throw new Error(`The input mode must be ${MODES.join(' or ')}.`);
  const { owner, name } = readRepositoryName(env);
  return {
    ...api,
    mode,
    bot: getInput('bot', { required: true }),
    dryRun: getBooleanInput('dry-run'),
    now: readNow(getInput('now')),
    calls: readCalls(getInput('calls', { required: true })),
    owner,
    name,
    url: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${name}`,
  };
}

function readNow(text: string): Date {
  const now = text === '' ? new Date() : new Date(text);
  if (!Number.isNaN(now.getTime())) return now;
  throw new Error('The input now must be a time such as 2027-03-01T07:00:00Z.');
}

function readCalls(text: string): number {
  const calls = Number(text);
  if (Number.isInteger(calls) && calls >= 10 && calls <= 900) return calls;
  throw new Error('The input calls must be a whole number from 10 to 900.');
}
