import type { Language } from '../../catalog/model/text.ts';
import { concept, vocabulary } from '../../catalog/model/vocabularies.ts';

const ACCENTS = 5;

/** A county's name: `03` -> "Uppsala län". */
export function nameOfCounty(code: string, language: Language): string {
  return concept('county', code)?.label[language] ?? code;
}

const ORDER = new Map(vocabulary('county').concepts.map(({ code }, place) => [code, place]));

/** The class that gives something the colour of its county; the counties of the vocabulary have one each. */
export function accentOf(county: string | undefined): string {
  const place = county === undefined ? undefined : ORDER.get(county);
  return place === undefined ? 'accent-none' : `accent-${(place % ACCENTS) + 1}`;
}
