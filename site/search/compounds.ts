/** Tells whether a word, or another form of it, is a word of its own. */
export type IsKnown = (word: string) => boolean;

/** The letters that may join the parts of a compound: `utbildning-s-nämnd`, `gatu-belysning`, `GTFS-data`. */
const JOINING = ['s', 'o', 'e', 'u', '-', ''];
const SHORTEST_PART = 3;
/** Parts that are shorter than most, and common. */
const SHORT_PARTS = new Set(['el', 'ö', 'å']);

/**
 * The two parts of a Swedish compound: `badplatser` -> [bad, platser]. There is no list of Swedish words to ask; a
 * part is what stands elsewhere as a word of its own. Where a word can be cut in several places, the last part is as long as it
 * can be.
 */
export function compoundParts(word: string, isKnown: IsKnown): [first: string, last: string] | undefined {
  for (let cut = 1; cut <= word.length - SHORTEST_PART; cut += 1) {
    const last = word.slice(cut);
    if (!isKnown(last)) continue;
    const first = firstPart(word.slice(0, cut), isKnown);
    if (first !== undefined) return [first, last];
  }
  return undefined;
}

/** All words within a compound: `badvattenkvalitet` -> bad, vattenkvalitet, vatten, kvalitet. */
export function wordsWithin(word: string, isKnown: IsKnown): string[] {
  const parts = compoundParts(word, isKnown);
  if (!parts) return [];
  return [...new Set(parts.flatMap((part) => [part, ...wordsWithin(part, isKnown)]))];
}

/** The first part of a compound, without what joins it to the next; `undefined` where it is not known. */
export function firstPart(letters: string, isKnown: IsKnown): string | undefined {
  for (const join of JOINING) {
    const part = letters.slice(0, letters.length - join.length);
    if (letters.endsWith(join) && isPart(part) && isKnown(part)) return part;
  }
  return undefined;
}

function isPart(part: string): boolean {
  return part.length >= SHORTEST_PART || SHORT_PARTS.has(part);
}
