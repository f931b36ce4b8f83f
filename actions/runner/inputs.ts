import { getInput } from '@actions/core';

/** The inputs of the workflow that set how GitHub's API is called. */
export interface ApiInputs {
  token: string;
  /** The published site, where it is not at the address that catalog.yaml tells. */
  publishedAt: string | undefined;
  /** Milliseconds between writes and the unit of waiting. */
  pause: number;
  /** Milliseconds. */
  timeout: number;
}

/**
 * Reads the inputs that all actions have.
 *
 * @throws Error that names the input which is missing or has the wrong form.
 */
export function readApiInputs(): ApiInputs {
  return {
    token: getInput('token', { required: true }),
    publishedAt: getInput('published-at') || undefined,
    pause: numberInput('pause', 0, 60_000),
    timeout: numberInput('timeout', 1, 600) * 1000,
  };
}

function numberInput(name: string, least: number, most: number): number {
  const number = Number(getInput(name, { required: true }));
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`The input ${name} must be a whole number from ${least} to ${most}.`);
}
