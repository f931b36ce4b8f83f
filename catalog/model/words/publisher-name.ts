import { wordsOf } from './word-stems.ts';

/** The forms of a publisher's name in running text, in lower case and without punctuation. */
export interface NameForms {
  /** The whole name and its genitive: `uppsala kommun`, `uppsala kommuns`. */
  full: string[];
  /** The place alone and its genitive, of a municipality: `uppsala`, `uppsalas`. */
  place: string[];
}

/**
 * All ways to write a publisher's names. The place is told for municipalities only: a region bears the name
 * of its county, which is also that of the county's largest town.
 */
export function nameForms(names: readonly string[]): NameForms {
  const full = names.map((name) => wordsOf(name).join(' ')).filter((name) => name !== '');
  const place = full.flatMap(placesIn);
  return { full: withGenitive(full), place: withGenitive(place) };
}

/**
 * `linköpings kommun` is about linköping, but `strängnäs kommun` about strängnäs: the s is a genitive or not,
 * so both are given. What is no place (`strängnä`) is not met in any text.
 */
function placesIn(name: string): string[] {
  const place = /^(.+) (?:kommun|stad)$/.exec(name)?.[1];
  if (place === undefined) return [];
  return place.endsWith('s') && name.endsWith('kommun') ? [place, place.slice(0, -1)] : [place];
}

function withGenitive(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => (name.endsWith('s') ? [name] : [name, `${name}s`])))];
}
