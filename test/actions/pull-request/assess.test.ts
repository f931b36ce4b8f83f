import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../actions/pull-request/assess.ts';
import type { BaseFiles } from '../../../actions/pull-request/base-files.ts';
import type { ChangedFile } from '../../../actions/pull-request/observation.ts';
import type { ReadIndexFile } from '../../../catalog/check/published-index/ask-index.ts';
import { MANIFEST_FILE, type Manifest } from '../../../catalog/check/published-index/manifest.ts';
import { digestOf, shardFile } from '../../../catalog/check/published-index/shard-of.ts';
import { indexFiles } from '../../../catalog/check/published-index/write-shards.ts';
import { validate } from '../../../catalog/check/validate/validate.ts';
import { readSources } from '../../../catalog/edge/sources.ts';
import { buildIndex } from '../../../catalog/model/build-index.ts';
import { identify } from '../../../catalog/model/entity.ts';
import { BADPLATSER, bytesOf, changedFile, observed } from './observed.ts';

const VALID = join(import.meta.dirname, '../../fixtures/valid');
const names = (await readSources(VALID, ['.'])).map(({ path, bytes }) => ({
  path: `datasets/${path}`,
  bytes,
}));
const { commit } = fixedBase();
const published = indexFiles(buildIndex(validate(names).entities), commit);

const read: ReadIndexFile = async (name) => {
  const text = published.get(name);
  if (text === undefined) throw new Error(`${name} answers 404`);
  return text;
};

const unreachable: ReadIndexFile = async () => {
  throw new Error('index.json answers 404');
};

/** A file of the valid catalog as the pull request changes it. */
function edited(path: string, change: (text: string) => string): ChangedFile {
  const before = bytesOf(path);
  const after = new TextEncoder().encode(change(new TextDecoder().decode(before)));
  return changedFile(path, { before, after });
}

/** The base branch, of which nothing can be read. */
function fixedBase(): BaseFiles {
  const refuse = async () => {
    throw new Error('not to be asked');
  };
  return { commit: 'c3'.repeat(20), differenceFrom: refuse, read: refuse, find: refuse };
}

function assessed(files: readonly ChangedFile[], reader = read) {
  return assess(observed({ files }), fixedBase(), reader);
}

describe('with the published index', () => {
  test('a right change passes with its feeds, and is told with its score and preview', async () => {
    const assessment = await assessed([
      edited(BADPLATSER, (text) => text.replace('Badplatser', 'Badplatserna')),
    ]);
    expect(assessment.report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(assessment.feeds).toBe('passed');
    expect(assessment.gaps ?? []).toEqual([]);
    expect(assessment.changes.map(({ what, id }) => [what, id])).toEqual([
      ['changed', 'exempelkommun/badplatser'],
    ]);
    expect(assessment.scores.map(({ id, before }) => [id, before !== undefined])).toEqual([
      ['exempelkommun/badplatser', true],
    ]);
    expect(assessment.datasets.map(({ id }) => id)).toEqual(['exempelkommun/badplatser']);
    // The page of the dataset counts so, too.
    expect(assessment.scores[0]).toMatchObject({
      before: { variant: 'eu', max: 405 },
      after: { variant: 'eu', max: 405 },
    });
  });

  test('every file of the valid catalog can be changed by itself, with nothing found that was not there', async () => {
    for (const { path } of names.filter((one) => identify(one.path))) {
      const { report, feeds, gaps } = await assessed([edited(path, (text) => `${text}# nytt\n`)]);
      expect([path, report.issues.filter(({ severity }) => severity === 'error'), feeds, gaps]).toEqual([
        path,
        [],
        'passed',
        undefined,
      ]);
    }
  });

  test('a file that takes the address of another thing is refused, as it would be on the branch that is published', async () => {
    const taken = 'https://data.example.se/datasets/exempelregionen/hallplatser';
    const creator = (uri: string) => `creator: { name: Bolaget, type: Company, uri: "${uri}" }\n`;
    const refused = await assessed([edited(BADPLATSER, (text) => text + creator(taken))]);
    expect(refused.report.issues.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ code: 'feed-iri-shared', path: BADPLATSER, pointer: '/creator/uri' }),
    ]);
    expect(refused.feeds).toBe('failed');
    const free = await assessed([
      edited(BADPLATSER, (text) => text + creator('https://bolaget.example.se/#vi')),
    ]);
    expect(free.feeds).toBe('passed');
  });

  test('an error in the file leaves feeds unchecked and the preview empty', async () => {
    const assessment = await assessed([
      edited(BADPLATSER, (text) =>
        text.replace('Badplatser', 'Bad').replace('theme: [ENVI]', 'theme: [ZZZZ]'),
      ),
    ]);
    expect(assessment.feeds).toBe('skipped');
    expect(assessment.datasets).toEqual([]);
    expect(assessment.changes).toMatchObject([{ what: 'changed', id: 'exempelkommun/badplatser' }]);
  });

  test('what refers to a removed file is told in the file that refers', async () => {
    const index = buildIndex(validate(names).entities);
    const [id, places] = [...index.referrers].find(([key]) => key.includes('/'))!;
    const path = index.entries.get(id)!.path;
    const gone = changedFile(path, { status: 'removed', before: bytesOf(path) });
    const { report, changes } = await assessed([gone]);
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: 'reference-missing', path: places[0]!.path, severity: 'error' }),
    );
    expect(changes).toMatchObject([{ what: 'removed', id, sensitive: ['existence'] }]);
  });
});

describe('with an index that does not hold what it should', () => {
  const brokenShard = async (name: string) => {
    const text = await read(name);
    const wrong = Object.entries(JSON.parse(text) as Record<string, object>).map(([index, own]) => [
      index,
      Object.fromEntries(Object.keys(own).map((key) => [key, 17])),
    ]);
    return JSON.stringify(Object.fromEntries(wrong));
  };
  const manifest = JSON.parse(published.get(MANIFEST_FILE)!) as Manifest;
  const names = Array.from({ length: manifest.shards }, (_, shard) => shardFile(shard, manifest.shards));
  const broken: ReadIndexFile = async (name) =>
    name === MANIFEST_FILE
      ? JSON.stringify({
          ...manifest,
          digests: await Promise.all(names.map(async (one) => digestOf(await brokenShard(one)))),
        })
      : brokenShard(name);

  test('it is a gap, and no crash', async () => {
    const changed = edited(BADPLATSER, (text) => text.replace('Badplatser', 'Badplatserna'));
    const assessment = await assessed([changed], broken);
    expect(assessment.gaps).toMatchObject([{ what: 'index' }]);
    expect(assessment.gaps![0]!.en).toMatch(/could not be read \(it could not be used: TypeError/);
    expect(assessment.feeds).toBe('skipped');
  });
});

describe('a publisher that is removed', () => {
  const removed = (path: string) => changedFile(path, { status: 'removed', before: bytesOf(path) });
  const PUBLISHER = 'datasets/exempelregionen/publisher.yaml';
  const missing = async (...paths: string[]) => {
    const { report } = await assessed(paths.map(removed));
    return report.issues.filter(({ code }) => code === 'publisher-missing');
  };

  test('is told with what would be left without one', async () => {
    expect(await missing(PUBLISHER)).toMatchObject([
      { severity: 'error', path: 'datasets/exempelregionen/hallplatser.yaml' },
    ]);
  });

  test('may go with all that lies in its folder', async () => {
    expect(await missing(PUBLISHER, 'datasets/exempelregionen/hallplatser.yaml')).toEqual([]);
  });
});

describe('without the published index', () => {
  test('it is a gap, feeds are skipped, and nothing that rests on other files is judged', async () => {
    const changed = edited(BADPLATSER, (text) => `${text}source: [finns-inte]\n`);
    const assessment = await assessed([changed], unreachable);
    expect(assessment.gaps).toMatchObject([{ what: 'index' }]);
    expect(assessment.feeds).toBe('skipped');
    expect(assessment.report.issues.map(({ code }) => code)).not.toContain('reference-missing');
    expect((await assessed([changed])).report.issues.map(({ code }) => code)).toContain('reference-missing');
  });

  test('a change of code or settings alone does not need it', async () => {
    const assessment = await assessed([changedFile('.github/katalog.yaml')], unreachable);
    expect(assessment.gaps ?? []).toEqual([]);
    expect(assessment.report.issues).toEqual([]);
  });

  test('what is wrong in the file itself is told all the same', async () => {
    const assessment = await assessed([edited(BADPLATSER, (text) => `${text}titel: A\n`)], unreachable);
    expect(assessment.report.issues.map(({ code }) => code)).toContain('unknown-key');
  });
});
