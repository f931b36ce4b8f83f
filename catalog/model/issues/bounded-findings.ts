import type { Finding } from './finding.ts';

/** Nobody reads more of the same about one file, and a hostile file could have hundreds of thousands. */
export const MOST_OF_A_CODE = 200;

/**
 * Findings of the same code, one for each of `items`. Those that nobody is told of, only how many they are, get the
 * words of the last one that is told: putting each into words can take longer than finding it.
 *
 * @param place What tells where such a one is, at least.
 * @param most How many are told.
 */
export function findingsOf<Item>(
  items: readonly Item[],
  describe: (item: Item) => Finding,
  place: (item: Item) => Pick<Finding, 'pointer'> | undefined = () => undefined,
  most = MOST_OF_A_CODE,
): Finding[] {
  const findings = items.slice(0, most).map(describe);
  const last = findings.at(-1);
  if (!last) return [];
  const { fix: _, ...words } = last;
  const rest = items.slice(most).map((item) => {
    const where = place(item);
    return where ? { ...words, ...where } : words;
  });
  return [...findings, ...rest];
}
