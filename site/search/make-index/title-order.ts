import type { Language } from '../../../catalog/model/text.ts';
import { alphabetical } from '../../text/alphabetical.ts';
import type { SearchEntry } from './entry.ts';

/** The numbers of the entries in the alphabetical order of their titles in a language; equal ones keep their order. */
export function inTitleOrder(entries: readonly SearchEntry[], language: Language): number[] {
  return alphabetical([...entries.keys()], (entry) => entries[entry]!.shown[language].title, language);
}
