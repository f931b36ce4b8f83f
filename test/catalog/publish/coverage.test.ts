import { describe, expect, test } from 'vitest';
import { specificationNamed } from '../../../catalog/check/tabular/specifications.ts';
import type { Catalog, Dataset } from '../../../catalog/model/catalog.ts';
import type { DatasetFile } from '../../../catalog/model/files/dataset.ts';
import { coverageOf } from '../../../catalog/publish/coverage.ts';
import {
  DATASET_KINDS,
  followedKinds,
  kindsOf,
  likelyKinds,
} from '../../../catalog/publish/dataset-kinds.ts';

function dataset(data: Partial<DatasetFile>, conformsTo: string[] = []): Dataset {
  return { data, distributions: [{ data: { conformsTo } }] } as unknown as Dataset;
}

function codesOf(data: Partial<DatasetFile>, conformsTo?: string[]): string[] {
  return kindsOf(dataset(data, conformsTo)).map(({ code }) => code);
}

describe('the kinds of dataset', () => {
  test('each has its own code and words, and a specification that is known', () => {
    const words = DATASET_KINDS.flatMap((kind) => kind.words);
    expect(new Set(words).size).toBe(words.length);
    expect(new Set(DATASET_KINDS.map(({ code }) => code)).size).toBe(DATASET_KINDS.length);
    for (const word of words) expect(word).toBe(word.trim().toLowerCase());
    for (const { specification } of DATASET_KINDS)
      if (specification) expect(specificationNamed(specification)?.name).toBe(specification);
  });

  test.each<[string, Partial<DatasetFile>, string[]]>([
    ['what the file says', { title: 'Parker', dataKind: ['lekplatser'] }, ['lekplatser']],
    ['several', { title: 'Bad', dataKind: ['badplatser', 'lekplatser'] }, ['badplatser', 'lekplatser']],
    ['a keyword says nothing', { title: 'Badtemperaturer', keyword: ['badplats', 'parkering'] }, []],
    ['a title says nothing', { title: 'Utegym' }, []],
    ['a code that there is not', { title: 'Utegym', dataKind: ['utegymm'] }, []],
  ])('are counted by %s', (_, data, codes) => {
    expect(codesOf(data).sort()).toEqual(codes);
  });

  test.each<[string, Partial<DatasetFile>, string[]]>([
    ['a Swedish keyword', { keyword: { sv: ['Lekplats', 'park'] } }, ['lekplatser']],
    ['keywords in a plain list are Swedish', { keyword: ['badplats'] }, ['badplatser']],
    ['an English keyword says nothing', { keyword: { en: ['parkering'] } }, []],
    ['the first word of the title', { title: 'Utegym i Exempelkommun' }, ['utegym']],
    [
      'the first two words of the title',
      { title: { sv: 'Offentliga toaletter 2026' } },
      ['offentliga-toaletter'],
    ],
    ['a word later in the title says nothing', { title: 'Vägar till badplatser' }, []],
    ['part of a word says nothing', { keyword: ['badplatsskylt'] }, []],
    ['two of them', { title: 'Lekplatser', keyword: ['badplats'] }, ['badplatser', 'lekplatser']],
    ['what is counted is not guessed', { title: 'Lekplatser', dataKind: ['lekplatser'] }, []],
  ])('are guessed by %s', (_, data, codes) => {
    expect(
      likelyKinds(dataset(data))
        .map(({ code }) => code)
        .sort(),
    ).toEqual(codes);
  });

  test('a specification that a distribution follows, however its address is written', () => {
    const uri = 'http://www.dataportal.se/sv/specifications/badplatser/1.0/';
    expect(codesOf({ title: 'Vatten' }, [uri])).toEqual(['badplatser']);
    expect(followedKinds(dataset({}, [uri])).map(({ code }) => code)).toEqual(['badplatser']);
    expect(followedKinds(dataset({ dataKind: ['badplatser'] }))).toEqual([]);
  });
});

describe('coverage', () => {
  const lekplatser = dataset({ title: 'Lekplatser', dataKind: ['lekplatser'] });
  const budget = dataset({ title: 'Budget' });
  const publisher = (data: object, datasets: Dataset[]) => ({ data, datasets });
  const catalog = (publishers: object[]): Catalog => ({ publishers }) as unknown as Catalog;

  test('an empty catalog has every municipality and region, with nothing', () => {
    const all = coverageOf(catalog([]));
    expect(all.filter(({ level }) => level === 'municipality')).toHaveLength(52);
    expect(all.filter(({ level }) => level === 'region')).toHaveLength(5);
    expect(all.flatMap(({ datasets }) => datasets)).toEqual([]);
  });

  test('two publishers of one municipality count together; a publisher of none counts nowhere', () => {
    const all = coverageOf(
      catalog([
        publisher({ municipality: '0380' }, [lekplatser]),
        publisher({ municipality: '0380' }, [budget]),
        publisher({}, [dataset({ title: 'Badplatser' })]),
      ]),
    );
    const found = all.filter(({ datasets }) => datasets.length > 0);
    expect(found.map(({ place }) => place.code)).toEqual(['0380']);
    expect(found[0]!.datasets).toEqual([lekplatser, budget]);
    expect([...found[0]!.kinds]).toEqual([['lekplatser', [lekplatser]]]);
  });

  test('those that follow the specification and those that may be of a kind stand apart', () => {
    const uri = 'https://dataportal.se/specifications/badplatser/1.0';
    const following = dataset({ title: 'Vatten' }, [uri]);
    const likely = dataset({ title: 'Badtemperaturer', keyword: ['badplats'] });
    const stated = dataset({ title: 'Bad', dataKind: ['badplatser'] });
    const [only] = coverageOf(
      catalog([publisher({ municipality: '0380' }, [following, likely, stated])]),
    ).filter(({ datasets }) => datasets.length > 0);
    expect(only!.kinds.get('badplatser')).toEqual([following, stated]);
    expect(only!.following.get('badplatser')).toEqual([following]);
    expect(only!.likely.get('badplatser')).toEqual([likely]);
  });

  test('a region is not its county’s municipalities', () => {
    const all = coverageOf(catalog([publisher({ region: '18' }, [lekplatser])]));
    const [only, ...others] = all.filter(({ datasets }) => datasets.length > 0);
    expect(only).toMatchObject({ level: 'region', county: '18' });
    expect(others).toEqual([]);
  });
});
