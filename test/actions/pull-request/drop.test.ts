import { expect, test } from 'vitest';
import type { Assessment } from '../../../actions/pull-request/assessment.ts';
import { awaitsDropLabel, withDrop } from '../../../actions/pull-request/drop.ts';
import type { ChangedFile } from '../../../actions/pull-request/observation.ts';
import { FORMAT } from '../../../catalog/published-index/manifest.ts';
import { changedFile, observed } from './observed.ts';

const OWN: Assessment = {
  report: { issues: [], files: 1 },
  feeds: 'passed',
  changes: [],
  scores: [],
  datasets: [],
};

const index = JSON.stringify({
  format: FORMAT,
  commit: null,
  version: '0',
  shards: 1,
  digests: ['0'.repeat(16)],
  datasets: 40,
  publishers: { a: 10, b: 30 },
});

const removed = (path: string) => changedFile(path, { status: 'removed' });

async function dropOf(files: ChangedFile[], read = () => Promise.resolve(index)) {
  return (await withDrop(OWN, observed({ files }), read)).drop;
}

test('as many as may go by themselves are no drop', async () => {
  expect(await dropOf([removed('datasets/a/x.yaml'), removed('datasets/a/y.yaml')])).toBeUndefined();
});

test('more than that are counted, by publisher', async () => {
  const files = ['a/x', 'b/y', 'b/z'].map((name) => removed(`datasets/${name}.yaml`));
  expect(await dropOf(files)).toEqual({
    before: 40,
    after: 37,
    percent: 7.5,
    publishers: [
      { id: 'b', before: 30, after: 28 },
      { id: 'a', before: 10, after: 9 },
    ],
  });
});

test('what is moved or comes instead is not lost', async () => {
  const gone = ['x', 'y', 'z'].map((name) => removed(`datasets/a/${name}.yaml`));
  const come = changedFile('datasets/b/new.yaml', { status: 'added' });
  const moved = changedFile('datasets/b/x.yaml', { status: 'renamed', previousPath: 'datasets/a/w.yaml' });
  expect(await dropOf([...gone, come])).toBeUndefined();
  expect(await dropOf([moved, moved, moved])).toBeUndefined();
});

test('services, series and publishers are no datasets', async () => {
  const names = ['a/services/x', 'a/series/x', 'a/publisher', 'catalog'];
  expect(await dropOf(names.map((name) => removed(`datasets/${name}.yaml`)))).toBeUndefined();
});

test('nothing is fetched where nothing goes, and an index that cannot be read says nothing', async () => {
  let fetched = 0;
  const read = () => {
    fetched += 1;
    return Promise.reject(new Error('404'));
  };
  expect(await dropOf([changedFile('datasets/a/x.yaml')], read)).toBeUndefined();
  expect(fetched).toBe(0);
  expect(await dropOf([removed('datasets/a/x.yaml')], read)).toBeUndefined();
  expect(fetched).toBe(1);
});

test('the label is awaited until it is there', () => {
  const drop = { before: 2, after: 1, percent: 50, publishers: [] };
  const pull = (labels: string[]) => observed({}, { labels });
  expect(awaitsDropLabel({ drop }, pull([]))).toBe(true);
  expect(awaitsDropLabel({ drop }, pull(['får tas bort']))).toBe(false);
  expect(awaitsDropLabel({}, pull([]))).toBe(false);
});
