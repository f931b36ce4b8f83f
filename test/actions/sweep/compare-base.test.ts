import { expect, test } from 'vitest';
import type { Repository } from '../../../actions/github/client.ts';
import { findMovedFiles } from '../../../actions/sweep/compare-base.ts';
import { basis } from './snapshots.ts';

const [BEFORE, NOW] = ['b2'.repeat(20), 'c3'.repeat(20)];
const PATH = 'datasets/exempelkommun/badplatser.yaml';

/**
 * A repository whose files on the base branch are `before` and `now`. GitHub answers a path that it cannot read with an
 * error beside the rest, which Octokit throws.
 */
function repositoryWith(before: Record<string, string>, now: Record<string, string>, unread: string[] = []) {
  const asked: string[] = [];
  const graphql = async (_query: string, variables: Record<string, unknown>) => {
    const given = Object.entries(variables).filter(([name]) => /^at\d+$/.test(name));
    const fields = given.map(([name, expression]) => {
      const [commit, path = ''] = String(expression).split(/:(.*)/s);
      asked.push(path);
      const oid = (commit === BEFORE ? before : now)[path];
      const isUnread = unread.includes(path);
      return { alias: name.replace('at', 'blob'), value: oid && !isUnread ? { oid } : null, isUnread };
    });
    const data = { repository: Object.fromEntries(fields.map(({ alias, value }) => [alias, value])) };
    const errors = fields
      .filter(({ isUnread }) => isUnread)
      .map(({ alias }) => ({ path: ['repository', alias] }));
    if (errors.length > 0) throw Object.assign(new Error('Something went wrong'), { data, errors });
    return data;
  };
  return { repository: { client: { graphql }, owner: 'o', repo: 'r' } as unknown as Repository, asked };
}

test('a file that one path keeps from being read does not hide that others have moved', async () => {
  const moved = basis({ base: BEFORE, paths: [PATH] });
  const odd = basis({ base: BEFORE, paths: ['datasets/exempelkommun/udda.yaml'] });
  const { repository } = repositoryWith({ [PATH]: '1' }, { [PATH]: '2' }, [
    'datasets/exempelkommun/udda.yaml',
  ]);
  const verdicts = [moved, odd].map((one) => ({ basis: one, base: NOW }));
  expect(await findMovedFiles(repository, verdicts)).toEqual(new Set([moved]));
});

test.each(['datasets/../hemligt.yaml', 'datasets//a.yaml', 'datasets/k/\ud800.yaml'])(
  'GitHub is not asked about the path %j',
  async (path) => {
    const { repository, asked } = repositoryWith({}, {});
    await findMovedFiles(repository, [{ basis: basis({ base: BEFORE, paths: [path, PATH] }), base: NOW }]);
    expect(asked).toContain(PATH);
    expect(asked).not.toContain(path);
  },
);

test('an answer without the repository is an error', async () => {
  const graphql = async () => {
    throw Object.assign(new Error('no'), { data: { repository: null }, errors: [{ path: ['repository'] }] });
  };
  const repository = { client: { graphql }, owner: 'o', repo: 'r' } as unknown as Repository;
  await expect(findMovedFiles(repository, [{ basis: basis({ base: BEFORE }), base: NOW }])).rejects.toThrow(
    'no',
  );
});
