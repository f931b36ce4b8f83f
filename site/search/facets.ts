/**
 * The facets that narrow results, each with its name in the address: kind, publisher, county, theme, format, licence,
 * update frequency, quality of the description, whether it is of high value, and whether there is an API.
 */
export const FACETS = [
  'typ',
  'utgivare',
  'lan',
  'tema',
  'format',
  'licens',
  'frekvens',
  'kvalitet',
  'hvd',
  'api',
] as const;

export type FacetName = (typeof FACETS)[number];

/** The choices in each facet: codes; no choice means all. */
export type Choices = Partial<Record<FacetName, readonly string[]>>;

/** One facet of all entries. */
export interface Facet {
  /** The values that occur, by code, the commonest first. */
  codes: readonly string[];
  /** Combinations of values (places in `codes`) that occur in one entry. */
  sets: readonly (readonly number[])[];
  /** The combination of each entry (its place in `sets`). */
  column: Uint32Array;
}

/** The number of found entries with each value, by code. */
export type FacetCounts = Record<FacetName, Map<string, number>>;

/** The entries left after narrowing, and what each value of each facet would leave. */
export interface Narrowed {
  /** In the order they were given. */
  entries: number[];
  counts: FacetCounts;
}

/**
 * Narrows entries by the choices: an entry needs one of the chosen values in each facet with a choice. The counts of
 * a facet leave its own choices aside, so that they show the effect of one more choice. Goes through the entries
 * once.
 */
export function narrow(
  entries: Iterable<number>,
  facets: Readonly<Record<FacetName, Facet>>,
  choices: Choices,
): Narrowed {
  const columns = FACETS.map((name) => facets[name].column);
  const passing = FACETS.map((name) => passingSets(facets[name], choices[name]));
  const counted = FACETS.map((name) => new Uint32Array(facets[name].sets.length));
  const left: number[] = [];
  for (const entry of entries) {
    const failing = failingFacet(entry, columns, passing);
    if (failing === SEVERAL) continue;
    if (failing === NONE) left.push(entry);
    for (let facet = 0; facet < FACETS.length; facet += 1) {
      if (failing === NONE || failing === facet) counted[facet]![columns[facet]![entry]!]! += 1;
    }
  }
  const counts = FACETS.map((name, place) => [name, countsOf(facets[name], counted[place]!)] as const);
  return { entries: left, counts: Object.fromEntries(counts) as FacetCounts };
}

const NONE = -1;
const SEVERAL = -2;

/** The one facet that keeps an entry out; -1 where none does, -2 where several do. */
function failingFacet(
  entry: number,
  columns: readonly Uint32Array[],
  passing: readonly (Uint8Array | undefined)[],
): number {
  let failing = NONE;
  for (let facet = 0; facet < columns.length; facet += 1) {
    const sets = passing[facet];
    if (!sets || sets[columns[facet]![entry]!] === 1) continue;
    if (failing !== NONE) return SEVERAL;
    failing = facet;
  }
  return failing;
}

/** For each combination, whether it holds a chosen value; `undefined` where nothing is chosen. */
function passingSets({ codes, sets }: Facet, chosen: readonly string[] | undefined): Uint8Array | undefined {
  if (!chosen || chosen.length === 0) return undefined;
  return Uint8Array.from(sets, (set) => (set.some((value) => chosen.includes(codes[value]!)) ? 1 : 0));
}

function countsOf({ codes, sets }: Facet, counted: Uint32Array): Map<string, number> {
  const counts = new Map(codes.map((code) => [code, 0]));
  sets.forEach((set, place) => {
    for (const value of set) {
      const code = codes[value]!;
      counts.set(code, counts.get(code)! + counted[place]!);
    }
  });
  return counts;
}
