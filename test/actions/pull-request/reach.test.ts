import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { expect, test } from 'vitest';
import type { Repository } from '../../../actions/github/client.ts';
import { TooLarge } from '../../../actions/github/failure.ts';
import { BudgetSpent } from '../../../actions/github/limit.ts';
import type { Assessment } from '../../../actions/pull-request/assessment.ts';
import type { Observation } from '../../../actions/pull-request/observation.ts';
import { breaksOthers, causesOf, MOST_COMPARED, withReach } from '../../../actions/pull-request/reach.ts';
import { BADPLATSER, bytesOf, changedFile, observed } from './observed.ts';

const PUBLISHER = 'datasets/exempelkommun/publisher.yaml';
const OWN: Assessment = {
  report: { issues: [], files: 1 },
  feeds: 'passed',
  changes: [],
  scores: [],
  datasets: [],
};

const encoded = (text: string) => new TextEncoder().encode(text);
const textOf = (path: string) => new TextDecoder().decode(bytesOf(path));

/** A change of publisher.yaml. */
function edited(change: (text: string) => string, path = PUBLISHER) {
  return changedFile(path, { before: bytesOf(path), after: encoded(change(textOf(path))) });
}

const licence = (text: string) => text.replace('CC0-1.0', 'CC-BY-4.0');

/** GitHub, which gives the archive of a catalog; what was asked for is noted. */
async function repositoryOf(files: Record<string, string>, calls: string[] = []): Promise<Repository> {
  const archive = pack();
  for (const [path, text] of Object.entries(files)) archive.entry({ name: `o-r-1/${path}` }, text);
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) chunks.push(chunk as Uint8Array);
  const request = (route: string, { ref }: { ref: string }) => {
    calls.push(`${route} ${ref}`);
    return Promise.resolve({ data: new Blob([gzipSync(Buffer.concat(chunks))]).stream() });
  };
  return { client: { request } as unknown as Repository['client'], owner: 'o', repo: 'r' };
}

const CATALOG = Object.fromEntries(
  [
    'datasets/catalog.yaml',
    PUBLISHER,
    BADPLATSER,
    'datasets/exempelkommun/badvattenprover-2026.yaml',
    'datasets/exempelkommun/series/badvattenprover.yaml',
    'datasets/exempelkommun/services/badplatser-api.yaml',
    'datasets/exempelregionen/publisher.yaml',
    'datasets/exempelregionen/hallplatser.yaml',
  ].map((path) => [path, textOf(path)]),
);

async function reachOf(files: Observation['files'], more: Partial<Observation> = {}, own = OWN) {
  return withReach(own, observed({ files, ...more }), await repositoryOf(CATALOG));
}

test('a change of a dataset asks GitHub for no archive', async () => {
  const calls: string[] = [];
  const observation = observed({ files: [edited((text) => text.replace('ANNUAL', 'MONTHLY'), BADPLATSER)] });
  expect(await withReach(OWN, observation, await repositoryOf(CATALOG, calls))).toBe(OWN);
  expect(calls).toEqual([]);
});

test.each<[string, (text: string) => string, string[]]>([
  ['another licence', licence, ['exempelkommun']],
  ['another name', (text) => text.replace('sv: Exempelkommun', 'sv: Exempelstad'), ['exempelkommun']],
  ['another organisation number', (text) => text.replace('9903', '9911'), ['exempelkommun']],
  ['another maintainer', (text) => text.replace('1000001', '1000002'), []],
  ['another description', (text) => text.replace('En påhittad', 'En annan'), []],
])('%s in publisher.yaml', (_, change, publishers) => {
  expect(causesOf({ files: [edited(change)] }).publishers).toEqual(publishers);
});

test('one call at the base commit, whatever is reached', async () => {
  const calls: string[] = [];
  const repository = await repositoryOf(CATALOG, calls);
  const { reach } = await withReach(OWN, observed({ files: [edited(licence)] }), repository);
  expect(calls).toEqual([`GET /repos/{owner}/{repo}/tarball/{ref} ${'c3'.repeat(20)}`]);
  expect(reach?.things.map(({ id }) => id)).toEqual([
    'exempelkommun/badplatser',
    'exempelkommun/badvattenprover-2026',
    'exempelkommun/services/badplatser-api',
  ]);
  expect([reach?.total, reach?.compared]).toEqual([4, 4]);
});

test('what the pull request changes itself is told there and not again', async () => {
  const files = [edited(licence), edited((text) => text.replace('ANNUAL', 'MONTHLY'), BADPLATSER)];
  const { reach } = await reachOf(files);
  expect(reach?.things.map(({ path }) => path)).not.toContain(BADPLATSER);
  expect(reach?.things).toHaveLength(2);
});

test('issues are weighed as the repository says, and those of the report are not told again', async () => {
  const none = edited((text) => text.replace(/defaults:[\s\S]*?(?=maintainers)/, ''));
  const { settings } = observed();
  const severity = { 'contact-missing': 'error', 'spatial-missing': 'off' } as const;
  const assessment = await reachOf([none], { settings: { ...settings, severity } });
  const codes = assessment.reach?.issues.map(({ code }) => code) ?? [];
  expect(codes).toContain('contact-missing');
  expect(codes).not.toContain('spatial-missing');
  expect(breaksOthers(assessment)).toBe(true);
  expect(breaksOthers(await reachOf([none]))).toBe(false);
});

test('of more than a thousand a sample is compared, the same each time and in any order', async () => {
  const count = MOST_COMPARED + 300;
  const text = (n: number) => `title: Damm ${n}\ndescription: Prover ur damm ${n}.\n`;
  const many = Array.from({ length: count }, (_, n): [string, string] => [
    `datasets/exempelkommun/damm-${n}.yaml`,
    text(n),
  ]);
  const shared = Object.entries(CATALOG).filter(
    ([path]) => path.endsWith('publisher.yaml') || path.includes('catalog'),
  );
  const spatial = edited((yaml) => yaml.replace('"0380"', '"0381"'));
  const compare = async (files: [string, string][]) =>
    withReach(OWN, observed({ files: [spatial] }), await repositoryOf(Object.fromEntries(files)));
  const [{ reach }, { reach: other }] = [
    await compare([...shared, ...many]),
    await compare([...many.toReversed(), ...shared]),
  ];
  expect([reach?.total, reach?.compared]).toEqual([count, MOST_COMPARED]);
  expect(other?.things.map(({ id }) => id)).toEqual(reach?.things.map(({ id }) => id));
});

test('an archive that cannot be read is a gap, so that nothing passes unseen', async () => {
  const client = { request: () => Promise.reject(new Error('no')) } as unknown as Repository['client'];
  const assessment = await withReach(OWN, observed({ files: [edited(licence)] }), {
    client,
    owner: 'o',
    repo: 'r',
  });
  expect(assessment.reach).toBeUndefined();
  expect(assessment.gaps).toMatchObject([{ what: 'archive' }]);
});

test.each([
  ['GitHub failed', Object.assign(new Error('no'), { status: 502, response: {} }), true],
  ['GitHub refuses', Object.assign(new Error('no'), { status: 404, response: {} }), false],
  ['it is too large', new TooLarge('no'), false],
])('%s: it is asked for again: %s', async (_, error, isPassing) => {
  const client = { request: () => Promise.reject(error) } as unknown as Repository['client'];
  const place = { client, owner: 'o', repo: 'r' };
  const { gaps } = await withReach(OWN, observed({ files: [edited(licence)] }), place);
  expect(gaps).toMatchObject([{ what: 'archive', isPassing }]);
});

test('where no more calls may be made, that is not taken for an archive that cannot be read', async () => {
  const limit = Object.assign(new Error('limit'), {
    status: 403,
    response: { headers: { 'retry-after': '900' } },
  });
  for (const error of [new BudgetSpent('spent'), limit]) {
    const client = { request: () => Promise.reject(error) } as unknown as Repository['client'];
    const place = { client, owner: 'o', repo: 'r' };
    await expect(withReach(OWN, observed({ files: [edited(licence)] }), place)).rejects.toBe(error);
  }
});

test('a list that is removed breaks what reads it, and asks GitHub for nothing', async () => {
  const path = 'schemas/vocabularies/frequency.json';
  const calls: string[] = [];
  const files = [changedFile(path, { status: 'removed' })];
  const assessment = await withReach(OWN, observed({ files }), await repositoryOf(CATALOG, calls));
  expect([breaksOthers(assessment), calls]).toEqual([true, []]);
  expect(assessment.reach?.vocabularies).toMatchObject([{ name: 'frequency', problems: [{}] }]);
});

test('a list that our code does not read is code', () => {
  const files = [changedFile('schemas/vocabularies/new.json', { status: 'added', after: encoded('{}') })];
  expect(causesOf({ files }).vocabularies).toEqual([]);
});
