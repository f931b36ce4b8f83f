import { identityNumbersIn } from '../model/values/personal-data.ts';

/** The text with personal identity numbers covered, letter for letter, so that every place in it stays. */
export function withoutIdentityNumbers(text: string): string {
  let covered = text;
  for (const number of new Set(identityNumbersIn(text)))
    covered = covered.replaceAll(number, number.replaceAll(/\d/g, '•'));
  return covered;
}
