import { getInput } from '@actions/core';
import type { Language } from '../../catalog/model/text.ts';
import { type ApiInputs, readApiInputs } from '../runner/inputs.ts';

/** The inputs that `action.yml` describes. */
export interface ValidateInputs extends ApiInputs {
  language: Language;
}

/**
 * Reads the inputs that the runner hands over.
 *
 * @throws Error that names the input which is missing or has the wrong form.
 */
export function readInputs(): ValidateInputs {
  const language = getInput('language', { required: true });
  if (language !== 'sv' && language !== 'en') throw new Error('The input language must be sv or en.');
  return { ...readApiInputs(), language };
}
