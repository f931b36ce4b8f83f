import { describe, expect, test } from 'vitest';
import type { Dataset, Publisher } from '../../../catalog/model/catalog.ts';
import { relatedIn } from '../../../catalog/publish/related-datasets.ts';

function publisher(id: string): Publisher {
  return { id } as Publisher;
}

const ONE = publisher('ett');
const TWO = publisher('tva');

function dataset(id: string, of: Publisher, data: Partial<Dataset['data']>): Dataset {
  return { id, publisher: of, data } as Dataset;
}

function ids(datasets: readonly Dataset[]): string[] {
  return datasets.map(({ id }) => id);
}

describe('related datasets', () => {
  const specification = { uri: 'https://example.se/spec', title: 'Spec' };
  const baths = dataset('ett/bad', ONE, {
    conformsTo: [specification],
    theme: ['ENVI'],
    keyword: ['bad', 'sjö', 'karta'],
  });
  const others = [
    dataset('ett/bad-2', ONE, { conformsTo: [specification], theme: ['ENVI'], keyword: ['bad', 'sjö'] }),
    dataset('tva/bad', TWO, { conformsTo: ['https://example.se/spec'], theme: ['ENVI'], keyword: ['bad'] }),
    dataset('tva/vagar', TWO, { theme: ['TRAN'], keyword: ['bad', 'sjö', 'karta'] }),
    dataset('tva/sjoar', TWO, { theme: ['ENVI'], keyword: ['SJÖ', 'karta'] }),
    dataset('tva/utan', TWO, {}),
  ];
  const related = relatedIn([baths, ...others]);

  test('of other publishers, those that follow the same specification', () => {
    expect(ids(related(baths).sameSpecification)).toEqual(['tva/bad']);
    expect(ids(related(others[1]!).sameSpecification)).toEqual(['ett/bad', 'ett/bad-2']);
  });

  test('those that share a theme and keywords, the most alike first, and none twice', () => {
    const many = Array.from({ length: 6 }, (_, i) =>
      dataset(`tre/${i}`, TWO, { theme: ['TRAN'], keyword: ['bad', 'sjö', 'karta'] }),
    );
    const inLarger = relatedIn([baths, ...others, ...many]);
    expect(ids(inLarger(baths).similar)).toEqual(['tva/sjoar', 'ett/bad-2']);
  });

  test('of another theme, those that share a word that few have', () => {
    expect(ids(related(baths).similar)).toEqual(['tva/vagar', 'tva/sjoar', 'ett/bad-2']);
  });

  test('one without keywords or specification has none', () => {
    expect(related(others[4]!)).toEqual({ sameSpecification: [], similar: [] });
  });

  test('no more than six of each, however many there are', () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      dataset(`p${i}/d`, publisher(`p${i}`), {
        conformsTo: [specification],
        theme: ['ENVI'],
        keyword: ['bad', `ord${i % 7}`],
      }),
    );
    const found = relatedIn(many)(many[250]!);
    expect(found.sameSpecification).toHaveLength(6);
    expect(found.similar.length).toBeLessThanOrEqual(6);
    expect(found.similar).not.toContain(many[250]);
  });
});
