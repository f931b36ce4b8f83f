import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `text` was most likely meant to be: the one that takes the fewest changed letters, if
 * they are few for its length (one in four, at most two) and no other is as near. Case does not count. Other
 * figures make another thing: `prover-2025` was not meant to be `prover-2026`.
 */
export function closest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let fewest = Math.min(2, Math.floor(wanted.length / 4)) + 1;
  let alone = true;
  for (const candidate of candidates) {
    const changes = changesBetween(wanted, candidate.toLowerCase(), fewest);
    if (changes > fewest || (changes === fewest && best === undefined)) continue;
    alone = changes < fewest;
    best = candidate;
    fewest = changes;
  }
  return alone ? best : undefined;
}

/** How many letters differ; more than `most` where it is not worth counting. */
function changesBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || figuresOf(a) !== figuresOf(b)) return Number.POSITIVE_INFINITY;
  return distance(a, b);
}

function figuresOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
