import { expect, test } from 'vitest';
import { differenceOf } from '../../../actions/github/difference.ts';
import type { GithubFile } from '../../../actions/github/pull.ts';

type Tree = ReadonlyMap<string, number>;

/** The same numbers (0 to 1) for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

const PATHS = ['a', 'b', 'c', 'd', 'e', 'f'];

function randomTree(random: () => number, before?: Tree): Tree {
  return new Map(
    PATHS.flatMap((path) => {
      if (before && random() < 0.4) return before.has(path) ? [[path, before.get(path)!]] : [];
      return random() < 0.6 ? [[path, Math.floor(random() * 4)]] : [];
    }),
  );
}

/** Lists changes as GitHub does: a file that is gone and one that has come with the same content are a renamed file. */
function changesBetween(from: Tree, to: Tree): GithubFile[] {
  const gone = [...from.keys()].filter((path) => !to.has(path));
  const renamed = new Map<string, string>();
  for (const path of [...to.keys()].filter((one) => !from.has(one))) {
    const previous = gone.find(
      (one) => from.get(one) === to.get(path) && ![...renamed.values()].includes(one),
    );
    if (previous) renamed.set(path, previous);
  }
  const file = (filename: string, status: string, previous?: string): GithubFile => {
    return { filename, status, sha: null, previous_filename: previous };
  };
  return PATHS.flatMap((path) => {
    if (renamed.has(path)) return file(path, 'renamed', renamed.get(path));
    if (from.get(path) === to.get(path) || [...renamed.values()].includes(path)) return [];
    return file(path, to.has(path) ? (from.has(path) ? 'modified' : 'added') : 'removed');
  });
}

test('all that differs is told, and where there is a file, whichever of two commits came first', () => {
  const random = generator(20261130);
  for (let count = 0; count < 500; count += 1) {
    const parent = randomTree(random);
    const [from, to] = [randomTree(random, parent), randomTree(random, parent)];
    const { present, absent } = differenceOf(changesBetween(parent, to), changesBetween(parent, from));
    expect(present.filter((path) => !to.has(path))).toEqual([]);
    expect(absent.filter((path) => to.has(path))).toEqual([]);
    const differing = PATHS.filter((path) => from.get(path) !== to.get(path));
    expect([...present, ...absent]).toEqual(expect.arrayContaining(differing));
  }
});

test('where there are as many as GitHub tells of, there may be more', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ filename: `${n}`, status: 'added', sha: null }));
  expect(differenceOf(files(299), []).isWhole).toBe(true);
  expect(differenceOf(files(300), []).isWhole).toBe(false);
  expect(differenceOf([], files(300)).isWhole).toBe(false);
});
