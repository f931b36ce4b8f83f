import { expect, test } from 'vitest';
import type { Dataset } from '../../catalog/model/catalog.ts';
import { type FileHistory, type History, NO_HISTORY } from '../../catalog/past/history/history.ts';
import { newestOf } from '../../site/data/newest.ts';

function dataset(id: string, data: object = {}): Dataset {
  return { id, path: `datasets/${id}.yaml`, data } as Dataset;
}

/** A history with the time at which each dataset came into the catalog. */
function historyWith(added: Record<string, string>): History {
  const files = Object.entries(added).map(([id, time]): [string, FileHistory] => [
    `datasets/${id}.yaml`,
    { changes: [], total: 1, added: time },
  ]);
  return { known: true, head: { commit: '', time: '' }, changed: undefined, files: new Map(files) };
}

function newestOf2(datasets: readonly Dataset[], history: History): [string, string[]] | undefined {
  const newest = newestOf(datasets, history);
  return newest && [newest.what, newest.datasets.map(({ id }) => id)];
}

const FIVE = ['a', 'b', 'c', 'd', 'e'].map((id) => dataset(id));

test('the four that came into the catalog last, the latest first, whatever their data say', () => {
  const history = historyWith({
    a: '2026-03-01T08:00:00Z',
    b: '2026-05-01T08:00:00Z',
    c: '2026-04-01T08:00:00Z',
    d: '2026-05-01T09:00:00Z',
    e: '2026-01-01T08:00:00Z',
  });
  const datasets = [...FIVE.slice(0, 4), dataset('e', { modified: '2026-11-01' })];
  expect(newestOf2(datasets, history)).toEqual(['added', ['d', 'b', 'c', 'a']]);
});

test('of a catalog that came all at once, those whose data were changed last', () => {
  const history = historyWith(Object.fromEntries(FIVE.map(({ id }) => [id, '2026-11-23T10:00:00Z'])));
  const datasets = [
    dataset('a', { issued: '2020' }),
    dataset('b'),
    dataset('c', { modified: '2026-02-01', issued: '2019' }),
    dataset('d', { modified: '2026-10' }),
  ];
  expect(newestOf2(datasets, history)).toEqual(['changed', ['d', 'c', 'a']]);
  expect(newestOf2(datasets, NO_HISTORY)).toEqual(['changed', ['d', 'c', 'a']]);
});

test('nothing where nobody can tell', () => {
  expect(newestOf2(FIVE, NO_HISTORY)).toBeUndefined();
  expect(newestOf2([dataset('a', { issued: '2020' })], NO_HISTORY)).toBeUndefined();
});
