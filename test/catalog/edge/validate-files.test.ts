import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { KEPT_FOLDER, keepIndex, stampSources } from '../../../catalog/edge/kept-index.ts';
import { type Loaded, load } from '../../../catalog/edge/load.ts';
import { validateFiles } from '../../../catalog/edge/validate-files.ts';
import { countBySeverity } from '../../../catalog/model/issues/issue.ts';
import { readValid, readValidCooperation } from '../../fixtures/read-fixture.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NOW = '2026-12-01T12:00:00Z';
const DATASET = 'datasets/exempelkommun/badplatser.yaml';
const OTHER = 'datasets/exempelregionen/hallplatser.yaml';
const PUBLISHER = 'datasets/exempelkommun/publisher.yaml';

/** Files that were changed long before anybody looks at them. */
const LONG_AGO = new Date('2026-11-01T12:00:00Z');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  folders.push(folder);
  return folder;
}

function exampleCatalog(): string {
  const folder = newFolder();
  for (const { path, bytes } of [...readValid(), ...readValidCooperation()]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  makeOld(folder);
  return folder;
}

function makeOld(folder: string): void {
  for (const path of stampSources(folder).keys()) utimesSync(join(folder, path), LONG_AGO, LONG_AGO);
}

async function validateWhole(folder: string): Promise<Loaded> {
  const stamps = stampSources(folder);
  const listed = Date.now();
  return load(folder, {
    now: NOW,
    onDone: (index, loaded) => keepIndex(folder, index, loaded, { stamps, listed }),
  });
}

const isOf = (wanted: string) => (path: string) => path === wanted;

/** Expects that each file by itself gives what it gives in the whole catalog, as that is now. */
async function expectSame(folder: string, every = 1): Promise<void> {
  const paths = [...stampSources(folder).keys()].filter((_path, index) => index % every === 0);
  const byThemselves = new Map<string, Awaited<ReturnType<typeof validateFiles>>>();
  for (const path of paths) byThemselves.set(path, await validateFiles(folder, isOf(path), NOW));
  const { validation, feeds } = await load(folder, { now: NOW });
  const all = countBySeverity(validation.report);
  for (const [path, some] of byThemselves) {
    const issues = validation.report.issues.filter((issue) => issue.path === path);
    expect([path, some?.issues]).toEqual([path, issues]);
    const [own, rest] = [countBySeverity({ issues, files: 1 }), some?.elsewhere];
    if (feeds !== 'skipped')
      expect([path, rest]).toEqual([
        path,
        { error: all.error - own.error, warning: all.warning - own.warning, info: all.info - own.info },
      ]);
  }
}

function change(folder: string, path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, path), changed);
}

describe('a file by itself gives what it gives in the whole catalog', () => {
  test('when nothing has changed', async () => {
    const folder = exampleCatalog();
    await validateWhole(folder);
    await expectSame(folder);
  });

  test('in the catalog of this repository', async () => {
    const folder = newFolder();
    for (const name of ['datasets', 'cooperation'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    makeOld(folder);
    await validateWhole(folder);
    await expectSame(folder, 6);
  });

  test('when files had errors', async () => {
    const folder = exampleCatalog();
    change(folder, DATASET, 'accrualPeriodicity: ANNUAL', 'accrualPeriodicity: YEARLY');
    change(folder, OTHER, /license: .*/, 'license: CC-BY-NC-4.0');
    makeOld(folder);
    await validateWhole(folder);
    await expectSame(folder);
  });

  test('when others have changed since', async () => {
    const folder = exampleCatalog();
    await validateWhole(folder);
    change(folder, OTHER, /^title:(?:.*\n {2}.*)*/m, 'title: Badplatser');
    change(folder, DATASET, /^identifier: .*/m, 'identifier: "1"');
    const copy = readFileSync(join(folder, DATASET), 'utf8');
    writeFileSync(join(folder, 'datasets/exempelkommun/badplatser-igen.yaml'), copy);
    await expectSame(folder);
  });

  test('when the publisher has another name and other defaults', async () => {
    const folder = exampleCatalog();
    await validateWhole(folder);
    change(folder, PUBLISHER, /^name:.*/m, 'name: Badplatser');
    change(folder, PUBLISHER, /CC0-1\.0/, 'CC-BY-4.0');
    await expectSame(folder);
  });

  test('when files are gone or have other names', async () => {
    const folder = exampleCatalog();
    await validateWhole(folder);
    renameSync(join(folder, DATASET), join(folder, 'datasets/exempelkommun/bad.yaml'));
    rmSync(join(folder, 'datasets/exempelkommun/services'), { recursive: true });
    await expectSame(folder);
  });

  test('when the publisher is gone', async () => {
    const folder = exampleCatalog();
    await validateWhole(folder);
    rmSync(join(folder, PUBLISHER));
    await expectSame(folder);
  });
});

describe('what only the whole catalog shows', () => {
  /** Expects that a file that asks for it is told what the whole tells, by itself or not at all. */
  async function expectNothingMissed(folder: string, path: string): Promise<void> {
    const some = await validateFiles(folder, isOf(path), NOW);
    const { validation } = await load(folder, { now: NOW });
    const issues = validation.report.issues.filter((issue) => issue.path === path);
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
    if (some) expect(some.issues).toEqual(issues);
  }

  test.each([
    ['the address of another dataset', 'https://data.example.se/datasets/exempelregionen/hallplatser'],
  ])('is told when a file takes %s', async (_name, uri) => {
    const folder = exampleCatalog();
    await validateWhole(folder);
    change(folder, DATASET, /$/, `creator: { name: Bolaget, type: Company, uri: "${uri}" }\n`);
    await expectNothingMissed(folder, DATASET);
    await validateWhole(folder);
    await expectNothingMissed(folder, DATASET);
  });

  test('headings that guides link to', async () => {
    const folder = newFolder();
    for (const name of ['datasets', 'cooperation'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    makeOld(folder);
    const guide = 'cooperation/knowledge/granska.sv.md';
    await validateWhole(folder);
    change(folder, guide, /\.md#[\w-åäö]+/, '.md#finns-inte');
    const some = await validateFiles(folder, isOf(guide), NOW);
    const { validation } = await load(folder, { now: NOW });
    expect(some?.issues).toEqual(validation.report.issues.filter(({ path }) => path === guide));
  });
});

test('each file has what a file may cost by itself, however many have changed', async () => {
  const folder = exampleCatalog();
  await validateWhole(folder);
  const broken = readFileSync(join(folder, DATASET), 'utf8').replaceAll(/^(\w+): /gm, '$1:');
  for (let index = 0; index < 40; index += 1)
    writeFileSync(join(folder, `datasets/exempelkommun/bad-${index}.yaml`), `${broken}\ttitle: x\n`);
  const path = 'datasets/exempelkommun/bad-39.yaml';
  const some = await validateFiles(folder, isOf(path), NOW);
  const { validation } = await load(folder, { now: NOW });
  expect(some?.issues).toEqual(validation.report.issues.filter((issue) => issue.path === path));
});

test('of a catalog with errors elsewhere no feed is made', async () => {
  const folder = exampleCatalog();
  change(folder, OTHER, /license: .*/, 'license: okänd');
  makeOld(folder);
  await validateWhole(folder);
  const some = await validateFiles(folder, isOf(DATASET), NOW);
  expect([some?.feeds, some?.elsewhere.error]).toEqual(['skipped', 1]);
});

describe('the kept index is not used', () => {
  const asked = (folder: string) => validateFiles(folder, isOf(DATASET), NOW);

  test('where there is none', async () => {
    expect(await asked(exampleCatalog())).toBeUndefined();
  });

  test('where its list is damaged', async () => {
    const folder = exampleCatalog();
    await validateWhole(folder);
    expect(await asked(folder)).toBeDefined();
    const list = join(folder, `${KEPT_FOLDER}-files.json`);
    writeFileSync(list, readFileSync(list, 'utf8').replace('"listed"', '"lasted"'));
    expect(await asked(folder)).toBeUndefined();
  });

  test('where one of its shards is damaged or gone', async () => {
    const folder = exampleCatalog();
    await validateWhole(folder);
    const shards = join(folder, KEPT_FOLDER);
    for (const name of readdirSync(shards)) writeFileSync(join(shards, name), '{}');
    expect(await asked(folder)).toBeUndefined();
    await validateWhole(folder);
    expect(await asked(folder)).toBeDefined();
    rmSync(shards, { recursive: true });
    expect(await asked(folder)).toBeUndefined();
    await validateWhole(folder);
    expect(await asked(folder)).toBeDefined();
  });

  test('where many files have changed', async () => {
    const folder = exampleCatalog();
    await validateWhole(folder);
    const copy = readFileSync(join(folder, DATASET), 'utf8');
    for (let index = 0; index < 120; index += 1)
      writeFileSync(join(folder, `datasets/exempelkommun/bad-${index}.yaml`), copy);
    expect(await asked(folder)).toBeUndefined();
  });
});

test('a file that was saved just before the others were listed is read again', async () => {
  const folder = exampleCatalog();
  const text = readFileSync(join(folder, OTHER), 'utf8');
  writeFileSync(join(folder, OTHER), text);
  await validateWhole(folder);
  const { mtime } = statSync(join(folder, OTHER));
  // The same size and the same time, as somebody who copies a file with its time gives it.
  writeFileSync(join(folder, OTHER), text.replace('license: CC-BY-4.0', 'license: CC-BY-NC-'));
  utimesSync(join(folder, OTHER), mtime, mtime);
  await expectSame(folder);
});
