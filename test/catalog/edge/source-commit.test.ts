import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceCommit } from '../../../catalog/edge/source-commit.ts';
import { TemporaryRepository } from '../past/history/temporary-repository.ts';

test('is the commit that is checked out, whatever lies beside the catalog', async () => {
  const repository = new TemporaryRepository();
  repository.write('datasets/catalog.yaml', 'title: Exempel\n');
  const commit = repository.commit('Börja');
  repository.write('_site/index.html', '');
  expect(await sourceCommit(repository.root)).toBe(commit);
});

test.each([
  ['a changed file', 'datasets/catalog.yaml'],
  ['a new file', 'datasets/exempelkommun/ny.yaml'],
  ['a new guide', 'cooperation/knowledge/ny.sv.md'],
  ['a file that git ignores', 'datasets/exempelkommun/lokal.yaml'],
])('%s that is not committed: the catalog is of no commit', async (_, path) => {
  const repository = new TemporaryRepository();
  repository.write('datasets/catalog.yaml', 'title: Exempel\n');
  repository.write('.gitignore', 'lokal.yaml\n');
  repository.commit('Börja');
  repository.write(path, 'title: Nytt\n');
  expect(await sourceCommit(repository.root)).toBeNull();
});

test('without git, or before the first commit, there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'katalog-'));
  try {
    expect(await sourceCommit(folder)).toBeNull();
    expect(await sourceCommit(new TemporaryRepository().root)).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
