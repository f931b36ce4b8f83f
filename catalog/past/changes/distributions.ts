import type { Loose } from '../../model/entity.ts';
import type { DistributionFile } from '../../model/files/dataset.ts';
import type { Localised, Text } from '../../model/text.ts';
import { clipped, inWords } from '../../model/words/value-words.ts';

export type LooseDistribution = Loose<DistributionFile>;

/** One distribution before and after; one of the sides is missing where it came or went. */
export interface DistributionPair {
  before: number | undefined;
  after: number | undefined;
}

/** The keys by which distributions are matched, the most reliable first; each distribution is matched once. */
const SAMENESS: readonly ((item: LooseDistribution, position: number) => string | undefined)[] = [
  ({ id }) => id,
  ({ downloadURL, format }) => downloadURL?.[0] && `${downloadURL[0]} ${format ?? ''}`,
  ({ downloadURL }) => downloadURL?.[0],
  ({ accessURL, format }) => accessURL && `${accessURL} ${format ?? ''}`,
  ({ title }) => (title === undefined ? undefined : JSON.stringify(title)),
  ({ format }, position) => format && `${format} ${position}`,
  ({ accessURL }) => accessURL,
  (_, position) => String(position),
];

type List = readonly (LooseDistribution | undefined)[];

/**
 * The distributions of a dataset before and after as pairs: by id, by address, by title, by format and place, and those that are
 * left by their place. In the order they have after; what is gone comes last.
 */
export function pairDistributions(before: List, after: List): DistributionPair[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const key of SAMENESS) pairBy(key, before, after, partner, taken);
  const kept = after.map((_, i): DistributionPair => ({ before: partner.get(i), after: i }));
  const gone = before.flatMap((_, i): DistributionPair[] =>
    taken.has(i) ? [] : [{ before: i, after: undefined }],
  );
  return [...kept, ...gone];
}

function pairBy(
  key: (typeof SAMENESS)[number],
  before: List,
  after: List,
  partner: Map<number, number>,
  taken: Set<number>,
): void {
  const free = new Map<string, number>();
  for (const [i, item] of before.entries()) {
    const name = item && !taken.has(i) ? key(item, i) : undefined;
    if (name !== undefined && !free.has(name)) free.set(name, i);
  }
  for (const [i, item] of after.entries()) {
    const name = item && !partner.has(i) ? key(item, i) : undefined;
    const match = name === undefined ? undefined : free.get(name);
    if (name === undefined || match === undefined) continue;
    free.delete(name);
    partner.set(i, match);
    taken.add(match);
  }
}

const LONGEST_NAME = 80;

/** The name of a distribution: its title, else its format, else its position. */
export function distributionName(item: LooseDistribution | undefined, position: number): Localised {
  const { title, format } = item ?? {};
  if (title !== undefined) {
    const { sv, en } = inWords('distribution', 'title', title as Text);
    return { sv: clipped(sv, LONGEST_NAME), en: clipped(en, LONGEST_NAME) };
  }
  const name = format ? clipped(format, LONGEST_NAME) : String(position + 1);
  return { sv: name, en: name };
}
