import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `text` was most likely meant to be: the one that takes the fewest changed letters, if
 * they are few for its length (one in three, at most three) and no other is as near. Case does not count.
 */
export function closest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let fewest = Math.min(3, Math.floor(wanted.length / 3)) + 1;
  let alone = true;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > fewest) continue;
    const changes = distance(wanted, candidate.toLowerCase());
    if (changes > fewest || (changes === fewest && best === undefined)) continue;
    alone = changes < fewest;
    best = candidate;
    fewest = changes;
  }
  return alone ? best : undefined;
}
