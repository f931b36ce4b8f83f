import { describe, expect, test } from 'vitest';
import { askAtBase } from '../../../actions/pull-request/ask-at-base.ts';
import type { BaseFiles } from '../../../actions/pull-request/base-files.ts';
import type { ReadIndexFile } from '../../../catalog/check/published-index/ask-index.ts';
import { MANIFEST_FILE } from '../../../catalog/check/published-index/manifest.ts';
import { overlay } from '../../../catalog/check/published-index/overlay.ts';
import { indexFiles } from '../../../catalog/check/published-index/write-shards.ts';
import {
  type Parsed,
  type ParseMemory,
  type SourceFile,
  validate,
} from '../../../catalog/check/validate/validate.ts';
import { validateChange } from '../../../catalog/check/validate/validate-change.ts';
import { buildIndex } from '../../../catalog/model/build-index.ts';
import type { CatalogIndex } from '../../../catalog/model/catalog-index.ts';
import type { AnyFile } from '../../../catalog/model/file-kinds.ts';
import { syntheticFiles } from '../../bench/synthetic.ts';
import { inFormerFormat } from '../github-server/publish-index.ts';

/** A commit: the files of the catalog, by path. */
type Commit = ReadonlyMap<string, string>;

const START: Commit = new Map(syntheticFiles(20));

/** Files are parsed once, however many histories are tried. */
const known = new Map<string, string>();
const memory: ParseMemory = {
  recall(bytes, parse): Parsed {
    const key = Buffer.from(bytes).toString('latin1');
    const text = known.get(key) ?? JSON.stringify(parse());
    known.set(key, text);
    return JSON.parse(text);
  },
};

function sourcesOf(commit: Commit): SourceFile[] {
  return [...commit]
    .map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function parsed(files: readonly SourceFile[]): AnyFile[] {
  const { entities, cooperation } = validate(files, { memory });
  return [...entities, ...cooperation];
}

/** The name of a commit: 40 digits. */
function nameOf(number: number): string {
  return number.toString(16).padStart(40, 'c');
}

const published = new Map<Commit, ReadonlyMap<string, string>>();

function indexOf(commit: Commit, name: string | null): ReadonlyMap<string, string> {
  const files = published.get(commit) ?? indexFiles(buildIndex(parsed(sourcesOf(commit))), name);
  published.set(commit, files);
  return files;
}

/** The base branch at a commit, with what differs from the commits of the index. */
function baseAt(commit: Commit, name: string, others: ReadonlyMap<string, Commit>): BaseFiles {
  const read = async (paths: readonly string[]) =>
    sourcesOf(new Map(paths.flatMap((path) => (commit.has(path) ? [[path, commit.get(path)!]] : []))));
  return {
    commit: name,
    differenceFrom: async (from) => {
      const other = others.get(from);
      if (!other) throw new Error('404');
      const paths = [...new Set([...commit.keys(), ...other.keys()])].filter(
        (path) => commit.get(path) !== other.get(path),
      );
      return {
        present: paths.filter((path) => commit.has(path)),
        absent: paths.filter((path) => !commit.has(path)),
        isWhole: true,
      };
    },
    read,
    find: read,
  };
}

const refused: BaseFiles = {
  ...baseAt(START, nameOf(1), new Map()),
  find: () => Promise.reject(new Error('not to be asked')),
};

/** The same numbers (0 to 1) for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

const IDENTIFIERS = ['0b8f6a52-3d5c-4c8e-9d3f-3b9f2a3f7c11', '7d1c0f0e-6f2b-4b57-9a55-0f6a1f4c2b10'];

/** Alike where the publisher has the name that stands in them. */
const TITLES = ['Badplatser', 'Badplatser i Kommun 0', 'Badplatser i Kommun 1'];

/** A commit after another, in which datasets come, go, move, change and refer to each other, and publishers get names. */
function nextCommit(commit: Commit, random: () => number): Commit {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const next = new Map(commit);
  for (let count = 1 + Math.floor(random() * 5); count > 0; count -= 1) {
    const paths = [...next.keys()].filter((path) => path !== 'datasets/catalog.yaml');
    const [path, other] = [pick(paths), pick(paths)];
    const text = next.get(path)!;
    const place = `${path.slice(0, path.lastIndexOf('/'))}/ny-${Math.floor(random() * 4)}.yaml`;
    const kind = Math.floor(random() * 8);
    if (kind === 0 && !path.endsWith('/publisher.yaml')) next.delete(path);
    if (kind === 1) next.set(place, text);
    if (kind === 2 && !path.endsWith('/publisher.yaml')) next.delete(path) && next.set(place, text);
    if (kind === 3) next.set(path, text.replace(/^title:.*(?:\n {2}.*)*$/m, `title: ${pick(TITLES)}`));
    if (kind === 4)
      next.set(path, `${text.replace(/^identifier:.*\n/m, '')}identifier: ${pick(IDENTIFIERS)}\n`);
    if (kind === 5) next.set(path, `${text.replace(/^source:.*\n/m, '')}source: [${idOf(other)}, ny-1]\n`);
    if (kind === 6) next.set(path, `${text.replace(/^uri:.*\n/m, '')}uri: https://example.se/id/1\n`);
    if (kind === 7) renamePublisher(next, path, random);
  }
  return next;
}

function renamePublisher(commit: Map<string, string>, path: string, random: () => number): void {
  const publisher = path.split('/').slice(0, 2).concat('publisher.yaml').join('/');
  const text = commit.get(publisher);
  const name = `name: Kommun ${Math.floor(random() * 3)}`;
  if (text) commit.set(publisher, text.replace(/^name:.*(?:\n {2}.*)*$/m, name));
}

function idOf(path: string): string {
  return path.replace(/^datasets\//, '').replace(/(?:\/publisher)?\.yaml$/, '');
}

/** The change of a pull request: the difference between two commits that follow each other. */
function changeBetween(before: Commit, after: Commit) {
  const files = sourcesOf(new Map([...after].filter(([path, text]) => before.get(path) !== text)));
  return { files, removed: [...before.keys()].filter((path) => !after.has(path)), around: [] };
}

type Change = ReturnType<typeof changeBetween>;

function verdictOn(change: Change, index: CatalogIndex) {
  const { report } = validateChange(change, index, { memory });
  return report.issues.map(({ code, path, pointer }) => `${code} ${path} ${pointer}`);
}

/** The verdict where the whole catalog was read: the base with the change. */
function wholeVerdict(change: Change, base: Commit) {
  return verdictOn(change, buildIndex(parsed(sourcesOf(base))));
}

/** A host whose caches have, of each file, what was there before or what is there now. */
function mixedReader(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  random: () => number,
): ReadIndexFile {
  const isCached = new Map<string, boolean>();
  return async (name, query) => {
    isCached.set(name, isCached.get(name) ?? random() < 0.5);
    const text = (query === undefined && isCached.get(name) ? before : now).get(name);
    if (text === undefined) throw new Error(`${name} answers 404`);
    return text;
  };
}

/** Says of itself, in a short history, what the host serves and what the base is. */
interface History {
  commits: Commit[];
  /** Numbers of commits: which the host has, which its caches still have, the base, what the pull request comes from. */
  now: number;
  cached: number;
  base: number;
  from: number;
  change: Change;
}

function randomHistory(random: () => number): History {
  const commits = [START];
  for (let count = 0; count < 5; count += 1) commits.push(nextCommit(commits.at(-1)!, random));
  const any = () => Math.floor(random() * commits.length);
  const now = any();
  const from = any();
  const change = changeBetween(commits[from]!, nextCommit(commits[from]!, random));
  return { commits, now, cached: Math.floor(random() * (now + 1)), base: any(), from, change };
}

const SEEDS = Array.from({ length: 50 }, (_, seed) => seed);

test('whatever the index was made from and a cache has kept, the verdict is that of the whole base', async () => {
  const seen = { issues: 0, stale: 0, newer: 0, mixed: 0 };
  for (const seed of SEEDS) {
    const { commits, now, cached, base, change } = randomHistory(generator(20261130 + seed));
    const names = new Map(commits.map((commit, number) => [nameOf(number), commit]));
    const indexes = [cached, now].map((number) => indexOf(commits[number]!, nameOf(number)));
    const read = mixedReader(indexes[0]!, indexes[1]!, generator(seed));
    const question = (index: CatalogIndex) => verdictOn(change, index);
    const asked = await askAtBase(read, baseAt(commits[base]!, nameOf(base), names), question);
    const expected = wholeVerdict(change, commits[base]!);
    expect({ seed, asked }).toMatchObject({ seed, asked: { state: 'answered', answer: expected } });
    seen.issues += expected.length;
    seen.stale += Number(now < base);
    seen.newer += Number(now > base);
    seen.mixed += Number(cached !== now);
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
}, 120_000);

describe('an index that cannot be brought up to the base', () => {
  const files = indexOf(START, nameOf(0));
  const read: ReadIndexFile = async (name) => files.get(name)!;
  const has = (index: CatalogIndex) => index.entries.has('kommun-0000/ny');
  const difference = (more: object) => ({
    ...baseAt(START, nameOf(1), new Map()),
    differenceFrom: async () => ({ present: [], absent: [], isWhole: true, ...more }),
  });
  const failing = (status: number) => ({
    ...baseAt(START, nameOf(1), new Map()),
    differenceFrom: () => Promise.reject(Object.assign(new Error('no'), { status, response: { status } })),
  });
  const paths = (count: number) =>
    Array.from({ length: count }, (_, n) => `datasets/kommun-0000/ny-${n}.yaml`);

  test.each([
    ['of a commit that GitHub does not know', failing(404), 'unknown'],
    ['of a commit that GitHub fails to compare', failing(502), 'unanswered'],
    ['from which more files differ than GitHub tells of', difference({ isWhole: false }), 'too-many'],
    ['from which more files differ than are read', difference({ present: paths(101) }), 'too-many'],
  ])('%s', async (_, base, reason) => {
    expect(await askAtBase(read, base, has)).toEqual({ state: 'too-old', reason });
  });

  test('where no more calls may be made, the index is not taken for one that cannot be compared', async () => {
    await expect(askAtBase(read, failing(429), has)).rejects.toMatchObject({ status: 429 });
  });

  test('what is no file of the catalog does not count, nor does what was removed', async () => {
    const code = Array.from({ length: 200 }, (_, n) => `catalog/file-${n}.ts`);
    const base = difference({ present: code, absent: paths(200) });
    expect(await askAtBase(read, base, has)).toMatchObject({ state: 'answered', answer: false });
  });
});

describe('an index that does not state its commit', () => {
  const undated = indexFiles(buildIndex(parsed(sourcesOf(START))), null);
  const later = new Map([...START, ['datasets/kommun-0000/ny.yaml', 'title: Ny\n']]);
  const question = (index: CatalogIndex) =>
    ['ny', 'datamangd-1', 'saknas'].map((name) => index.entries.has(`kommun-0000/${name}`));

  test.each([
    ['without git', undated],
    ['in the format before', inFormerFormat(undated)],
  ])('%s: what it does not know is looked up, and that it is undated is told', async (_, files) => {
    const read: ReadIndexFile = async (name) => files.get(name)!;
    const base = baseAt(later, nameOf(1), new Map());
    expect(await askAtBase(read, base, question)).toEqual({ state: 'undated', answer: [true, true, false] });
  });

  test('no more than twenty files are looked up, and only those that can be of the catalog', async () => {
    const asked: string[] = [];
    const find = async (paths: readonly string[]) => {
      asked.push(...paths);
      return [];
    };
    const hostile = ['../../secrets', 'a b/c', 'kommun-0000/%2e%2e', 'x'.repeat(300)];
    const many = Array.from({ length: 50 }, (_, n) => `kommun-0000/saknas-${n}`);
    await askAtBase(
      async (name) => undated.get(name)!,
      { ...refused, find },
      (index) => [...hostile, ...many].map((id) => index.entries.has(id)),
    );
    expect(asked).toHaveLength(20);
    expect(asked.every((path) => /^datasets\/kommun-0000\/saknas-\d+\.yaml$/.test(path))).toBe(true);
  });
});

test('a publication between two readings of the index is read anew, from its own manifest', async () => {
  const later = nextCommit(START, generator(1));
  const [old, now] = [indexOf(START, nameOf(0)), indexOf(later, nameOf(1))];
  const asked: string[] = [];
  // The manifest comes before the publication, everything after it, and the manifest again only past the caches.
  const read: ReadIndexFile = async (name, query) => {
    asked.push(query === undefined ? name : `${name}?`);
    return (name === MANIFEST_FILE && query === undefined ? old : now).get(name)!;
  };
  const commits = new Map([[nameOf(1), later]]);
  const change = { files: sourcesOf(later), removed: [], around: [] };
  const answer = await askAtBase(read, baseAt(START, nameOf(0), commits), (index) =>
    verdictOn(change, index),
  );
  expect(answer).toMatchObject({ state: 'answered', answer: wholeVerdict(change, START) });
  expect(asked.filter((name) => name.startsWith(MANIFEST_FILE))).toEqual([
    MANIFEST_FILE,
    `${MANIFEST_FILE}?`,
  ]);
});

test('titles of a publisher that gets another name are held against each other under the new one', () => {
  const publisher = (name: string) => ({
    path: 'datasets/a/publisher.yaml',
    bytes: bytesOf(`name: ${name}\n`),
  });
  const dataset = (slug: string, title: string) => ({
    path: `datasets/a/${slug}.yaml`,
    bytes: bytesOf(`title: ${title}\n`),
  });
  const before = [publisher('Gamla kommun'), dataset('ett', 'Badplatser i Nya kommun')];
  const after = [publisher('Nya kommun'), dataset('tva', 'Badplatser')];
  const index = overlay(buildIndex(parsed(before)), new Set(after.map(({ path }) => path)), parsed(after));
  const whole = buildIndex(parsed([after[0]!, before[1]!, after[1]!]));
  for (const [key, places] of whole.titles) expect([key, index.titles.get(key)]).toEqual([key, places]);
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
