import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `text` was most likely meant to be: the one that takes the fewest changed letters, if
 * they are few for its length (one in four, at most two) and no other is as near. Case does not count. Other
 * figures make another thing: `prover-2025` was not meant to be `prover-2026`.
 */
export function closest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  const figures = figuresOf(wanted);
  let best: string | undefined;
  let fewest = Math.min(2, Math.floor(wanted.length / 4)) + 1;
  let alone = true;
  for (const candidate of candidates) {
    const written = candidate.toLowerCase();
    if (Math.abs(wanted.length - written.length) > fewest || figures !== figuresOf(written)) continue;
    const changes = distance(wanted, written);
    if (changes > fewest || (changes === fewest && best === undefined)) continue;
    alone = changes < fewest;
    best = candidate;
    fewest = changes;
  }
  return alone ? best : undefined;
}

function figuresOf(text: string): string {
  return /\d/.test(text) ? text.replaceAll(/\D/g, '') : '';
}
