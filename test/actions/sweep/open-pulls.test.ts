import { expect, test } from 'vitest';
import { askAgainForConflicts, readOpenPulls } from '../../../actions/sweep/open-pulls.ts';
import { snapshot } from './snapshots.ts';

const OID = 'a1'.repeat(20);

function node(number: number) {
  return {
    number,
    isDraft: false,
    mergeable: 'MERGEABLE',
    createdAt: '',
    updatedAt: '',
    headRefOid: OID,
    baseRefName: 'main',
    author: { login: 'a', databaseId: 1 },
    headRepository: {},
    baseRef: { target: { oid: OID } },
    labels: { nodes: [] },
    labelled: { nodes: [] },
    reviews: { nodes: [] },
    first: { totalCount: 0, nodes: [] },
    last: { nodes: [] },
    commits: { nodes: [] },
  };
}

const NUMBERS = Array.from({ length: 100 }, (_, at) => at + 1);

interface Failure {
  path: unknown[];
  type?: string;
}

/** A repository with a hundred open pull requests, whose answers fail in parts as `fail` says of a page's size. */
function repositoryWith(fail: (size: number) => Failure[]) {
  const sizes: number[] = [];
  const graphql = async (_: string, { size, after }: { size: number; after: string | null }) => {
    sizes.push(size);
    const from = Number(after ?? 0);
    const numbers = NUMBERS.slice(from, from + size);
    const errors = fail(size);
    const places = new Set(errors.map(({ path }) => path[3]));
    const nodes = numbers.map((number, at) => (places.has(at) ? null : node(number)));
    const pageInfo = { hasNextPage: from + size < 100, endCursor: String(from + size) };
    const data = {
      repository: {
        defaultBranchRef: { name: 'main', target: { oid: OID } },
        pullRequests: { pageInfo, nodes },
        numbers: { nodes: numbers.map((number) => ({ number })) },
      },
    };
    if (errors.length > 0) throw Object.assign(new Error('partly'), { data, errors });
    return data;
  };
  return { repository: { client: { graphql }, owner: 'o', repo: 'r' } as never, sizes };
}

const ofNode = (at: number, type?: string): Failure => {
  return { path: ['repository', 'pullRequests', 'nodes', at, 'mergeable'], ...(type ? { type } : {}) };
};

test('one among a hundred that cannot be read is told by its number, and the others are there', async () => {
  const { repository, sizes } = repositoryWith(() => [ofNode(41)]);
  const { snapshots, unread } = await readOpenPulls(repository);
  expect(unread).toEqual([42]);
  expect(snapshots.map(({ number }) => number)).toEqual(NUMBERS.filter((number) => number !== 42));
  expect(sizes).toEqual([100]);
});

test('a page that cost too much is asked for in smaller ones', async () => {
  const { repository, sizes } = repositoryWith((size) =>
    size > 50 ? [ofNode(3, 'RESOURCE_LIMITS_EXCEEDED')] : [],
  );
  const { snapshots, unread } = await readOpenPulls(repository);
  expect([snapshots.length, unread]).toEqual([100, []]);
  expect(sizes).toEqual([100, 50, 50]);
});

test('a failure of the list itself is passed on', async () => {
  const { repository } = repositoryWith(() => [{ path: ['repository', 'pullRequests'] }]);
  await expect(readOpenPulls(repository)).rejects.toThrow('partly');
});

test('whether one can be merged stays unknown where GitHub fails, and no more calls are made where none are left', async () => {
  const pull = snapshot({ conflict: undefined });
  const failing = (error: object) => {
    const graphql = () => Promise.reject(Object.assign(new Error('no'), error));
    return { client: { graphql }, owner: 'o', repo: 'r' } as never;
  };
  expect(await askAgainForConflicts(failing({ status: 502 }), [pull])).toEqual([pull]);
  const limited = { status: 403, response: { status: 403, headers: { 'retry-after': '60' }, data: {} } };
  await expect(askAgainForConflicts(failing(limited), [pull])).rejects.toThrow('no');
});
