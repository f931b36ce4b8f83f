import type { Language } from '../../catalog/model/text.ts';

const COLLATORS: Record<Language, Intl.Collator> = {
  sv: new Intl.Collator('sv', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/**
 * Things in the alphabetical order of a language (in Swedish å, ä and ö last; numbers by size); equal ones keep
 * their order.
 */
export function alphabetical<Thing>(
  things: readonly Thing[],
  name: (thing: Thing) => string,
  language: Language,
): Thing[] {
  const { compare } = COLLATORS[language];
  return things
    .map((thing) => ({ thing, name: name(thing) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ thing }) => thing);
}
