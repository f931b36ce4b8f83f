import { listProperties, PROPERTY_OWNERS } from '../../../model/properties.ts';
import { LANGUAGES } from '../../../model/text.ts';

/** Keys that files are made of. Only what a line was most likely meant as hangs on them. */
const KNOWN: ReadonlySet<string> = new Set([
  ...PROPERTY_OWNERS.flatMap((owner) => listProperties(owner).map(({ key }) => key)),
  ...LANGUAGES,
]);

/** True when a word is a key that files have. */
export function isKnownKey(word: string): boolean {
  return KNOWN.has(word);
}
