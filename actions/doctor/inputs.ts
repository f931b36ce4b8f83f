import { getInput } from '@actions/core';
import type { Language } from '../../catalog/model/text.ts';
import { type ApiInputs, readApiInputs } from '../runner/inputs.ts';
import { readRepositoryName } from '../runner/repository-name.ts';

/** The inputs of the workflow, as described in `action.yml`, and the repository that is examined. */
export interface DoctorInputs extends ApiInputs {
  /** `undefined` where the settings of the repository decide. */
  language: Language | undefined;
  owner: string;
  name: string;
}

/**
 * Reads the inputs and the variables that the runner hands over.
 *
 * @throws Error that names what is missing or has the wrong form.
 */
export function readInputs(env: NodeJS.ProcessEnv): DoctorInputs {
  return {
    ...readApiInputs(),
    language: parseLanguage(getInput('language')),
    ...readRepositoryName(env),
  };
}

/** @throws Error for what is neither empty nor a language that there is. */
function parseLanguage(text: string): Language | undefined {
  if (text === '') return undefined;
  if (text === 'sv' || text === 'en') return text;
  throw new Error('The input language must be sv, en or empty.');
}
