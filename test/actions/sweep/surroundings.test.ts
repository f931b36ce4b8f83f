import { expect, test } from 'vitest';
import type { Basis } from '../../../actions/pull-request/basis.ts';
import { readSurroundings } from '../../../actions/sweep/surroundings.ts';
import { FORMAT } from '../../../catalog/check/published-index/manifest.ts';
import { basis, snapshot } from './snapshots.ts';

const manifest = JSON.stringify({
  format: FORMAT,
  commit: null,
  version: '0',
  shards: 1,
  digests: ['0'.repeat(16)],
  datasets: 40,
  publishers: { a: 40 },
});

async function isMoved(judged: Basis): Promise<boolean> {
  const client = { graphql: async () => ({ repository: {} }) };
  const context = {
    bot: { login: 'bot', id: 1 },
    code: 'code',
    openIndex: async () => async () => manifest,
    log: () => {},
    budget: { repository: { client, owner: 'o', repo: 'r' } as never },
  };
  const pull = snapshot();
  const seen = [{ snapshot: pull, verdict: { hasComment: true, basis: judged } }];
  const { movedIndex } = await readSurroundings(context, { commit: pull.base, snapshots: [pull] }, seen);
  return movedIndex.has(judged);
}

test('a reply on a removal rests on how many datasets are published', async () => {
  const own = { index: undefined, accounts: [] };
  expect(await isMoved(basis({ ...own, published: 40 }))).toBe(false);
  expect(await isMoved(basis({ ...own, published: 60 }))).toBe(true);
  expect(await isMoved(basis(own))).toBe(false);
});
