import { expect, test } from 'vitest';
import { readIndexBasis, recordIndex } from '../../../actions/published-site/record-index.ts';

interface Given {
  version?: string;
  commit?: string;
  digests?: string[];
}

function manifest({ version = 'v1', commit = 'a'.repeat(40), digests = ['1', '2'] }: Given = {}): string {
  const padded = digests.map((digest) => digest.padStart(16, '0'));
  const counts = { shards: digests.length, datasets: 1, publishers: {} };
  return JSON.stringify({ format: 2, version, commit, digests: padded, ...counts });
}

function siteOf(text: string) {
  return async (name: string): Promise<string> => (name === 'index.json' ? text : '{}');
}

async function recorded(names: string[], text = manifest()) {
  const index = recordIndex(siteOf(text));
  for (const name of names) await index.read(name);
  return index;
}

test('a basis names the shards that were read, and holds while they are the same', async () => {
  const basis = (await recorded(['index.json', '1.json'])).basis()!;
  expect(basis).toMatchObject({ of: 2, files: ['1.json'] });
  const now = (given: Given) => readIndexBasis(siteOf(manifest(given)), basis);
  expect(await now({ version: 'v2', commit: 'b'.repeat(40), digests: ['9', '2'] })).toEqual(basis);
  expect((await now({ digests: ['1', '9'] }))?.digest).not.toBe(basis.digest);
  expect((await now({ digests: ['1', '2', '3', '4'] }))?.of).toBe(4);
});

test('of a whole publication another commit counts', async () => {
  const basis = (await recorded(['index.json', '1.json'])).publication()!;
  expect(basis.files).toBeUndefined();
  expect(await readIndexBasis(siteOf(manifest()), basis)).toEqual(basis);
  const later = await readIndexBasis(siteOf(manifest({ commit: 'b'.repeat(40) })), basis);
  expect(later?.digest).not.toBe(basis.digest);
});

test('an index without digests counts as a whole', async () => {
  const former = JSON.stringify({ format: 1, version: 'v1', shards: 2, datasets: 1, publishers: {} });
  expect((await recorded(['index.json', '1.json'], former)).basis()?.files).toBeUndefined();
});

test('there is none without a manifest', async () => {
  expect((await recorded([])).basis()).toBeUndefined();
  expect((await recorded(['index.json'], 'no JSON')).basis()).toBeUndefined();
  expect(await readIndexBasis(siteOf('no JSON'), { files: [] })).toBeUndefined();
});

test('of very many shards the whole publication counts', async () => {
  const digests = Array.from({ length: 128 }, (_, n) => n.toString(16));
  const names = digests.slice(0, 65).map((digest) => `${digest.padStart(2, '0')}.json`);
  expect((await recorded(['index.json', ...names], manifest({ digests }))).basis()?.files).toBeUndefined();
});
