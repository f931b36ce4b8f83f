import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askIndex, type ReadIndexFile } from '../../../../catalog/check/published-index/ask-index.ts';
import { MANIFEST_FILE } from '../../../../catalog/check/published-index/manifest.ts';
import { overlay } from '../../../../catalog/check/published-index/overlay.ts';
import { parseManifest } from '../../../../catalog/check/published-index/read-manifest.ts';
import { indexFiles } from '../../../../catalog/check/published-index/write-shards.ts';
import {
  type Parsed,
  type ParseMemory,
  type SourceFile,
  validate,
} from '../../../../catalog/check/validate/validate.ts';
import { readSources } from '../../../../catalog/edge/sources.ts';
import { buildIndex } from '../../../../catalog/model/build-index.ts';
import type { CatalogIndex } from '../../../../catalog/model/catalog-index.ts';
import { identify } from '../../../../catalog/model/entity.ts';
import type { AnyFile } from '../../../../catalog/model/file-kinds.ts';
import type { Issue } from '../../../../catalog/model/issues/issue.ts';
import { datasetsOf } from '../../../../catalog/model/publisher-datasets.ts';
import { textIn } from '../../../../catalog/model/text.ts';
import { syntheticFiles } from '../../../bench/synthetic.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const real = await readSources(ROOT);
const COMMIT = 'c'.repeat(40);

/** Files are parsed once, however many changes are tried. */
const parsedBefore = new Map<string, string>();
const memory: ParseMemory = {
  recall(bytes, parse): Parsed {
    const key = Buffer.from(bytes).toString('latin1');
    const known = parsedBefore.get(key) ?? JSON.stringify(parse());
    parsedBefore.set(key, known);
    return JSON.parse(known);
  },
};

function synthetic(datasets: number): SourceFile[] {
  const files = [...syntheticFiles(datasets)].map(([path, text]) => ({ path, bytes: bytesOf(text) }));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function textOf({ bytes }: SourceFile): string {
  return new TextDecoder().decode(bytes);
}

/** The same numbers (0 to 1) for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

/** Ways in which a file, beside another of the catalog, can come to clash with the rest or lose what it needs. */
const MENDLESS: readonly ((file: SourceFile, other: SourceFile, random: () => number) => SourceFile[])[] = [
  () => [],
  ({ path, bytes }, other) => [
    { path: other.path.replace(/[^/]+$/, 'en-till.yaml'), bytes },
    { path, bytes },
  ],
  ({ bytes }, other) => [{ path: other.path, bytes }],
  ({ path }, other) => [
    { path, bytes: bytesOf(textOf(other).replace(/^title:.*$/m, 'title: En annan titel')) },
  ],
  (file) => [
    { ...file, bytes: bytesOf(`${textOf(file)}inSeries: [arsvisa-utag, finns-inte/series/nagot]\n`) },
  ],
  (file) => [{ ...file, bytes: bytesOf(`${textOf(file)}source: [komun-0000/datamangd-1, datamangd]\n`) }],
  (file, other) => [{ ...file, bytes: bytesOf(`${textOf(file)}creator: ${other.path.split('/')[1]}x\n`) }],
  (file) => [{ ...file, bytes: bytesOf(`${textOf(file)}uri: https://example.se/id/1\n`) }],
  (file, _, random) => [{ ...file, bytes: bytesOf(`${textOf(file)}${describedPage(random)}`) }],
  (file) => [{ ...file, bytes: bytesOf(textOf(file).replace(/^name:.*$/m, 'name: Badplatser')) }],
  (file) => [{ ...file, bytes: bytesOf(textOf(file).replaceAll(/^ {2}- id:.*$/gm, '  - title: utan')) }],
];

/** A page that several files describe, in one of two ways. */
function describedPage(random: () => number): string {
  return `page: [{ uri: https://example.se/sida, title: ${random() < 0.5 ? 'Sida' : 'En sida'} }]\n`;
}

interface Change {
  paths: Set<string>;
  after: SourceFile[];
}

function randomChange(files: readonly SourceFile[], random: () => number): Change {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const after = new Map<string, SourceFile>();
  const paths = new Set<string>();
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const file = pick(files);
    paths.add(file.path);
    for (const changed of pick(MENDLESS)(file, pick(files), random)) {
      paths.add(changed.path);
      after.set(changed.path, changed);
    }
  }
  return { paths, after: [...after.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function readerOf(files: ReadonlyMap<string, string>, asked: string[] = []): ReadIndexFile {
  return async (name) => {
    asked.push(name);
    const text = files.get(name);
    if (text === undefined) throw new Error(`${name}: 404`);
    return text;
  };
}

/** The contents of files, those about the cooperation included. */
function allIn(files: readonly SourceFile[]): AnyFile[] {
  const { entities, cooperation } = validate(files, { memory });
  return [...entities, ...cooperation];
}

async function throughShards(
  published: ReadonlyMap<string, string>,
  change: Change,
): Promise<readonly Issue[]> {
  const entities = allIn(change.after);
  const asked = await askIndex(readerOf(published), (index) => {
    return validate(change.after, { memory, index: overlay(index, change.paths, entities) }).report.issues;
  });
  if (asked.state === 'unreadable') throw new Error(asked.reason);
  return asked.answer;
}

function throughAll(files: readonly SourceFile[], { paths, after }: Change): readonly Issue[] {
  const all = [...files.filter(({ path }) => !paths.has(path)), ...after];
  return validate(
    all.sort((a, b) => (a.path < b.path ? -1 : 1)),
    { memory },
  ).report.issues.filter(({ path }) => after.some((one) => one.path === path));
}

describe('changed files give the same issues through shards as with the whole catalog', () => {
  test.each([
    ['the catalog', real, 25],
    ['300 made-up datasets', synthetic(300), 25],
  ] as const)(
    '%s',
    async (_, files, changes) => {
      const published = indexFiles(buildIndex(allIn(files)), null);
      const random = generator(20261125);
      let found = 0;
      for (let count = 0; count < changes; count += 1) {
        const change = randomChange(files, random);
        const expected = throughAll(files, change);
        found += expected.length;
        expect(await throughShards(published, change)).toEqual(expected);
      }
      expect(found).toBeGreaterThan(changes);
    },
    240_000,
  );
});

describe('the cost of a change', () => {
  const sizes = [100, 1000].map((datasets) => {
    const entities = validate(synthetic(datasets), { memory }).entities;
    return { entities, files: indexFiles(buildIndex(entities), null) };
  });

  test('shards stay small, and their number is a power of two', () => {
    for (const { files } of sizes) {
      const { shards } = parseManifest(files.get(MANIFEST_FILE)!)!;
      expect(files.size).toBe(shards + 1);
      expect(Math.log2(shards) % 1).toBe(0);
      expect(Math.max(...[...files.values()].map((text) => text.length))).toBeLessThan(30_000);
    }
  });

  test('a file of the same form asks for as many shards, or for fewer where one holds several answers', async () => {
    const [change] = synthetic(100).filter(({ path }) => path.endsWith('datamangd-1.yaml'));
    const counts = await Promise.all(
      sizes.map(async ({ files }) => {
        const asked: string[] = [];
        await askIndex(readerOf(files, asked), (index) => validate([change!], { memory, index }));
        expect(new Set(asked).size).toBe(asked.length);
        return asked.length;
      }),
    );
    expect(Math.max(...counts)).toBeLessThan(40);
  });
});

describe('what is published', () => {
  const files = synthetic(100);
  const index = () => indexFiles(buildIndex(allIn(files)), COMMIT);
  const changed = files.map((file) =>
    file.path.endsWith('datamangd-1.yaml')
      ? { ...file, bytes: bytesOf(textOf(file).replace(/^title:.*(?:\n {2}.*)*$/m, 'title: Annat')) }
      : file,
  );

  test('the same catalog gives the same bytes, another commit another manifest alone', () => {
    expect(index()).toEqual(index());
    const other = indexFiles(buildIndex(allIn(files)), 'd'.repeat(40));
    const differing = [...index()].filter(([name, text]) => other.get(name) !== text).map(([name]) => name);
    expect(differing).toEqual([MANIFEST_FILE]);
    const [one, two] = [index(), other].map((all) => parseManifest(all.get(MANIFEST_FILE)!)!);
    expect([one!.commit, two!.commit]).toEqual([COMMIT, 'd'.repeat(40)]);
    expect(two!.version).toBe(one!.version);
  });

  test('a change of one dataset leaves all shards as they are but those that it belongs in', () => {
    const [before, after] = [index(), indexFiles(buildIndex(allIn(changed)), COMMIT)];
    const differing = [...before].filter(([name, text]) => after.get(name) !== text);
    expect(before.size).toBeGreaterThan(10);
    expect(differing.length).toBeLessThanOrEqual(4);
  });

  test('datasets are listed by publisher, with their titles, in parts that stay small', async () => {
    const many = synthetic(1000);
    const whole = indexFiles(buildIndex(allIn(many)), COMMIT);
    const asked = await askIndex(readerOf(whole), (one) => datasetsOf('kommun-0000', one));
    const paths = many
      .flatMap(({ path }) => identify(path) ?? [])
      .filter(({ kind, publisherId }) => {
        return kind === 'dataset' && publisherId === 'kommun-0000';
      });
    expect(asked).toMatchObject({ state: 'answered' });
    const datasets = asked.state === 'answered' ? asked.answer : [];
    expect(datasets.map(({ id }) => id)).toEqual(paths.map(({ id }) => id).sort());
    expect(datasets.every(({ title }) => textIn(title) !== undefined)).toBe(true);
  });

  test.each([
    ['an access address', 'accesses'],
    ['a landing page', 'landingPages'],
  ] as const)('%s leads to the files that have it', async (_, name) => {
    const whole = buildIndex(allIn(real));
    const [address, places] = [...whole[name]][0]!;
    const asked = await askIndex(readerOf(indexFiles(whole, COMMIT)), (one) => one[name].get(address));
    expect(asked).toMatchObject({ answer: places });
  });
});

describe('a file of another publication', () => {
  const before = indexFiles(buildIndex(allIn(synthetic(100))), COMMIT);
  const now = indexFiles(buildIndex(allIn(synthetic(98))), 'd'.repeat(40));
  const question = (index: CatalogIndex) => index.entries.has('kommun-0000/datamangd-1');

  test('is asked for once more with its digest, which passes the caches', async () => {
    const queries: string[] = [];
    const asked = await askIndex(async (name, query) => {
      if (query !== undefined) queries.push(query);
      return (query === undefined && name !== MANIFEST_FILE ? before : now).get(name)!;
    }, question);
    expect(asked).toMatchObject({ state: 'answered', answer: true });
    expect(parseManifest(now.get(MANIFEST_FILE)!)!.digests).toEqual(expect.arrayContaining(queries));
    expect(queries).toHaveLength(1);
  });

  test('shows that the manifest is old, which is then asked for once more', async () => {
    const asked = await askIndex(async (name, query) => {
      const text = (query === undefined && name === MANIFEST_FILE ? before : now).get(name);
      if (text === undefined) throw new Error('404');
      return text;
    }, question);
    expect(asked).toMatchObject({ state: 'answered', answer: true });
  });
});

describe('an index that cannot be read is told, and nothing is passed', () => {
  const files = indexFiles(buildIndex([]), null);
  const question = () => askIndex(readerOf(files), (index) => index.entries.has('exempelkommun'));

  test('one that can be read answers', async () => {
    expect(await question()).toMatchObject({ state: 'answered', answer: false });
  });

  test.each([
    ['no manifest', MANIFEST_FILE, undefined],
    ['a manifest of another format', MANIFEST_FILE, '{"format":3}'],
    ['a manifest with a number of shards that is no power of two', MANIFEST_FILE, manifest({ shards: 3 })],
    ['a manifest that is a page', MANIFEST_FILE, '<!doctype html>'],
    ['a manifest with something else than a commit', MANIFEST_FILE, manifest({ commit: '../main' })],
    ['a manifest with fewer digests than shards', MANIFEST_FILE, manifest({ digests: [] })],
    ['a missing shard', '0.json', undefined],
    ['a shard of another publication', '0.json', '{"version":"1","values":{}}'],
    ['a shard that is broken', '0.json', '{'],
  ])('%s', async (_, name, text) => {
    const broken = new Map(files);
    if (text === undefined) broken.delete(name);
    else broken.set(name, text);
    const asked = await askIndex(readerOf(broken), (index) => index.entries.has('exempelkommun'));
    expect(asked.state).toBe('unreadable');
  });

  function manifest(more: object): string {
    return JSON.stringify({ ...JSON.parse(files.get(MANIFEST_FILE)!), ...more });
  }
});
