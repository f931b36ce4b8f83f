import type { FacetName } from '../facets.ts';
import type { FacetFile } from '../index-files.ts';
import { writeNumbers } from '../numbers.ts';
import type { FacetValue, SearchEntry } from './entry.ts';

/** One facet of all entries: its values, the combinations of them that occur, and which each entry has. */
export function facetFile(entries: readonly SearchEntry[], name: FacetName): FacetFile {
  const values = commonest(entries.map(({ facets }) => facets[name]));
  const places = new Map(values.map(({ code }, place) => [code, place]));
  const sets = new Map<string, number>();
  const column = entries.map(({ facets }) => {
    const set = [...new Set(facets[name].map(({ code }) => places.get(code)!))].sort((a, b) => a - b);
    const key = set.join(' ');
    if (!sets.has(key)) sets.set(key, sets.size);
    return sets.get(key)!;
  });
  return {
    values: values.map(({ code, name: { sv, en } }) => (sv === en ? [code, sv] : [code, sv, en])),
    sets: [...sets.keys()].map((key) => key.split(' ').filter(Boolean).map(Number)),
    column: writeNumbers(column),
  };
}

/** All values, those of most entries first; as many are in the order of their codes. */
function commonest(all: readonly (readonly FacetValue[])[]): FacetValue[] {
  const counts = new Map<string, number>();
  const values = new Map<string, FacetValue>();
  for (const value of all.flat()) {
    values.set(value.code, value);
    counts.set(value.code, (counts.get(value.code) ?? 0) + 1);
  }
  const count = ({ code }: FacetValue): number => counts.get(code)!;
  return [...values.values()].sort((a, b) => count(b) - count(a) || (a.code < b.code ? -1 : 1));
}
