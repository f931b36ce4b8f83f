import { beforeAll, describe, expect, test } from 'vitest';
import { concept } from '../../../catalog/model/vocabularies.ts';
import { plainLetters } from '../../../site/search/letters.ts';
import type { Correction } from '../../../site/search/search.ts';
import { meantWords } from '../../../site/search/spelling.ts';
import { IS_OTHER_CATALOG, OF_THIS_CATALOG } from '../../this-catalog.ts';
import { BUILDING_QUERIES, type EverydayQuery, MEASURING_QUERIES } from './everyday-queries.ts';
import { type Indexes, openRealIndexes, searchBoth } from './real-indexes.ts';

const FIRST = 5;

let indexes: Indexes;

beforeAll(async () => {
  indexes = await openRealIndexes();
});

/** The hits that a reader sees first, as the page's script finds them. */
interface FirstHits {
  /** `<publisher>/<id>`. */
  data: string[];
  /** Addresses. */
  pages: string[];
  corrected: Correction[];
}

async function firstHits(typed: string): Promise<FirstHits> {
  const { data, pages } = await searchBoth(indexes, typed, 'sv');
  const shownData = await indexes.data.shown(data.entries.slice(0, FIRST), 'sv');
  const shownPages = await indexes.pages.shown(pages.entries.slice(0, Math.min(FIRST, pages.few)), 'sv');
  return {
    data: shownData.map(({ page }) => page.replace(/^\/datasets\/(.*)\/$/, '$1')),
    pages: shownPages.map(({ page }) => page),
    corrected: data.corrected,
  };
}

function pageOfMunicipality(code: string): string {
  const name = concept('municipality', code)!.name!.toLowerCase();
  return `/kommuner/${plainLetters(name)}/`;
}

function isRight(right: EverydayQuery, hits: FirstHits): boolean {
  if (right.municipality !== undefined && hits.pages[0] !== pageOfMunicipality(right.municipality))
    return false;
  const hasAny = (wanted: readonly string[]): boolean =>
    wanted.some((hit) => hits.data.includes(hit) || hits.pages.includes(hit));
  if (right.none) return right.none.length === 0 ? hits.data.length === 0 : hasAny(right.none);
  return hasAny(right.data ?? []);
}

/** Each query that has no right answer among the first five, with what is shown instead. */
async function misses(queries: readonly EverydayQuery[]): Promise<string[]> {
  const measured = await Promise.all(
    queries.map(async (query) => ({ query, hits: await firstHits(query.typed) })),
  );
  return measured
    .filter(({ query, hits }) => !isRight(query, hits))
    .map(({ query, hits }) => describeMiss(query, hits));
}

function describeMiss({ kind, typed }: EverydayQuery, { data, pages, corrected }: FirstHits): string {
  const used = corrected.map((word) => `${word.typed} -> ${word.used.join(' + ')}; `).join('');
  return `${kind}: ${typed}: ${used}${[...data, ...pages].join(', ') || 'nothing'}`;
}

test.skipIf(IS_OTHER_CATALOG)(
  `a form of a word, or a verb, is not called unknown${OF_THIS_CATALOG}`,
  async () => {
    const forms = BUILDING_QUERIES.filter(({ kind }) => kind === 'plural and other forms' || kind === 'verb');
    const hits = await Promise.all(forms.map(({ typed }) => firstHits(typed)));
    expect(hits.flatMap(({ corrected }) => corrected)).toEqual([]);
    expect(forms.length).toBeGreaterThan(20);
  },
);

test.skipIf(IS_OTHER_CATALOG)(
  `words of the dictionary near words of the catalog are known to be words, long ones too${OF_THIS_CATALOG}`,
  async () => {
    const spelling = await indexes.data.spelling();
    for (const word of ['uppsikt', 'uppsikten']) expect(meantWords(word, spelling)).toEqual([]);
    const spending = await firstHits('kommunens utgifter');
    expect(spending.corrected).toEqual([]);
    expect(spending.data).toContain('vasteras-stad/leverantorsreskontra');
    expect((await firstHits('hus till salu')).pages[0]).toBe('/specifikationer/lediga-tomter/');
    const [cycleWay] = (await firstHits('cykelväg')).corrected;
    expect(cycleWay?.used).toEqual(['cykel']);
  },
);

test.skipIf(IS_OTHER_CATALOG)(
  `a rule is found by its title and not by its reasons${OF_THIS_CATALOG}`,
  async () => {
    const { pages: shown } = await firstHits('förskola');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((page) => page.startsWith('/regler/'))).toEqual([]);
  },
);

describe.skipIf(IS_OTHER_CATALOG)(
  `of everyday queries, a right answer is among the first five${OF_THIS_CATALOG}`,
  () => {
    test.each([
      ['those the tables are built with', BUILDING_QUERIES, 0.95],
      ['those that only measure', MEASURING_QUERIES, 0.85],
    ] as const)('%s', async (_name, queries, least) => {
      const missed = await misses(queries);
      const share = 1 - missed.length / queries.length;
      console.log([`${Math.round(share * 100)} %, missed:`, ...missed].join('\n  '));
      expect(share).toBeGreaterThanOrEqual(least);
    });
  },
);
