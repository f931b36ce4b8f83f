import { isWebAddress } from '../../../model/entity.ts';
import { concept, type VocabularyName } from '../../../model/vocabularies.ts';
import { FORMATS } from '../formats.ts';

/**
 * Code lists whose values may be addresses as well, and have a rule that checks both: `licence-form`,
 * `legislation-form`.
 */
const HAVE_RULES: readonly VocabularyName[] = ['licence', 'legislation'];

/** Formats hold for numbers, too, which those of ajv cannot do beside text: 20240115 is no date. */
export function hasFormat(format: string, value: string | number): boolean {
  return FORMATS[format]?.(value) ?? true;
}

/** True for a code of the list; for places, also for a code of any of their lists or for an address. */
export function isOfVocabulary(names: VocabularyName | VocabularyName[], value: unknown): boolean {
  const lists = [names].flat();
  if (typeof value !== 'string' || lists.some((name) => HAVE_RULES.includes(name))) return true;
  if (lists.length > 1 && isWebAddress(value)) return true;
  return lists.some((name) => concept(name, value) !== undefined);
}
