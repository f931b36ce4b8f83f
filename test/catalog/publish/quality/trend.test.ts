import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readQualityTrend } from '../../../../catalog/edge/quality-trend.ts';
import { scoreDataset } from '../../../../catalog/publish/quality/score-dataset.ts';
import { chooseStates, MAX_STATES, meanAt, spread } from '../../../../catalog/publish/quality/trend.ts';
import { catalogOf, fixtureFiles, withText } from '../../../site/built-site.ts';
import { TemporaryRepository } from '../../past/history/temporary-repository.ts';

const DAY = 86_400;
/** 2024-01-01T00:00:00Z */
const START = 1_704_067_200;

function commitsOf(days: readonly number[]) {
  return days.map((day) => ({ id: `day ${day}`, seconds: START + day * DAY })).reverse();
}

describe('the days that are told of', () => {
  test('are those on which the catalog changed, by the last commit of each', () => {
    const commits = [
      { id: 'c', seconds: START + DAY + 60 },
      { id: 'b', seconds: START + 7200 },
      { id: 'a', seconds: START + 3600 },
    ];
    expect(chooseStates(commits)).toMatchObject([
      { id: 'b', day: '2024-01-01' },
      { id: 'c', day: '2024-01-02' },
    ]);
  });

  test('are days in Sweden, as on every page: half past eleven in the evening in UTC is the next day', () => {
    expect(chooseStates([{ id: 'a', seconds: START + 23.5 * 3600 }])).toMatchObject([{ day: '2024-01-02' }]);
  });

  test('are the ends of months where there are many days', () => {
    const chosen = chooseStates(commitsOf(Array.from({ length: 100 }, (_, day) => day)));
    expect(chosen.map(({ day }) => day)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-09']);
  });

  test('are never more than the limit, the first month and the latest among them', () => {
    const chosen = chooseStates(commitsOf(Array.from({ length: 3650 }, (_, day) => day)));
    expect(chosen).toHaveLength(MAX_STATES);
    expect([chosen[0]?.day, chosen.at(-1)?.day]).toEqual(['2024-01-31', '2033-12-28']);
    expect(chosen.map(({ day }) => day)).toEqual(chosen.map(({ day }) => day).toSorted());
  });

  test('do not go backwards where a clock did', () => {
    expect(chooseStates(commitsOf([0, 5, 3, 9])).map(({ id }) => id)).toEqual(['day 0', 'day 3', 'day 9']);
    expect(chooseStates([])).toEqual([]);
  });

  test('lie evenly', () => {
    expect(spread([0, 1, 2, 3, 4], 3)).toEqual([0, 2, 4]);
    expect(spread([0, 1], 3)).toEqual([0, 1]);
    expect(spread([0, 1], 1)).toEqual([0]);
  });
});

const PUBLISHER = 'datasets/exempelkommun/publisher.yaml';
const ONE = 'datasets/exempelkommun/ett.yaml';
const TWO = 'datasets/exempelkommun/tva.yaml';
const THIN = 'title: Ett\ndescription: En datamängd.\n';
const RICHER = `${THIN}keyword: [bad]\ntheme: [ENVI]\n`;

/** Findability: 30 points for keywords, 30 for categories (data.europa.eu's method). */
const RICHER_BY = 60;

describe('the trend of a repository', () => {
  test('has the points of each day, with what was inherited that day', async () => {
    const repository = new TemporaryRepository();
    repository.write(PUBLISHER, 'name: Exempelkommun\n');
    repository.write(ONE, THIN);
    repository.commitOn('2024-01-01', 'ett');
    repository.write(ONE, RICHER);
    repository.write(TWO, RICHER);
    repository.commitOn('2024-01-02', 'två');
    repository.write(PUBLISHER, 'name: Exempelkommun\ndefaults:\n  accessRights: PUBLIC\n');
    repository.commitOn('2024-01-03', 'tre');
    repository.write(ONE, 'title: [trasig\n');
    repository.commitOn('2024-01-04', 'fyra');
    const [first, second, third, fourth] = await meansOf(repository.root);
    expect(first?.datasets).toBe(1);
    expect(second).toEqual({ datasets: 2, points: first!.points + RICHER_BY });
    expect(third?.points).toBeGreaterThan(second!.points);
    expect(fourth).toEqual({ datasets: 1, points: third!.points });
  });

  test('gives today what the catalog of today is scored', async () => {
    const repository = new TemporaryRepository();
    const files = fixtureFiles();
    for (const { path, bytes } of files) repository.write(path, new TextDecoder().decode(bytes));
    repository.commitOn('2024-01-01', 'allt');
    const { catalog } = catalogOf(files);
    const points = catalog.datasets.map((dataset) => scoreDataset(dataset, 'eu').points);
    const sum = points.reduce((total, one) => total + one, 0);
    expect(await meansOf(repository.root)).toEqual([
      { datasets: points.length, points: sum / points.length },
    ]);
  });

  test('leaves out the oldest days where there are too many versions, and never the latest', async () => {
    const repository = new TemporaryRepository();
    repository.write(PUBLISHER, 'name: Exempelkommun\n');
    for (const day of ['01', '02', '03', '04', '05']) {
      repository.write(ONE, `${THIN}keyword: [dag${day}]\n`);
      repository.commitOn(`2024-01-${day}`, day);
    }
    const daysWith = async (mostVersions: number) => {
      const trend = await readQualityTrend(repository.root, { mostVersions });
      return trend.known && trend.states.map(({ day }) => day.slice(-2));
    };
    expect(await daysWith(4)).toEqual(['01', '02', '03', '04', '05']);
    expect(await daysWith(3)).toEqual(['02', '03', '04', '05']);
    expect(await daysWith(0)).toEqual(['05']);
  });

  test('is the same whether what lies in the folder is read again or not', async () => {
    const repository = new TemporaryRepository();
    const files = fixtureFiles();
    for (const { path, bytes } of files) repository.write(path, new TextDecoder().decode(bytes));
    repository.commitOn('2024-01-01', 'allt');
    const { catalog } = catalogOf(files);
    const changed = withText(files, catalog.datasets[0]!.path, 'title', '# \ntitle');
    const [read, known, partly] = await Promise.all([
      readQualityTrend(repository.root),
      readQualityTrend(repository.root, { today: { catalog, files } }),
      readQualityTrend(repository.root, { today: { catalog, files: changed } }),
    ]);
    expect(known).toEqual(read);
    expect(partly).toEqual(read);
  });

  test('is remembered by the versions, and a memory that was tampered with is not used', async () => {
    const repository = new TemporaryRepository();
    repository.write(PUBLISHER, 'name: Exempelkommun\n');
    repository.write(ONE, THIN);
    repository.commitOn('2024-01-01', 'ett');
    const memoryFile = join(repository.root, '.cache/trend.json');
    const first = await readQualityTrend(repository.root, { memoryFile });
    const kept = readFileSync(memoryFile, 'utf8');
    expect(await readQualityTrend(repository.root, { memoryFile })).toEqual(first);
    repository.write('.cache/trend.json', kept.replace(/,\d+\]\]$/, ',405]]'));
    expect(readFileSync(memoryFile, 'utf8')).not.toBe(kept);
    expect(await readQualityTrend(repository.root, { memoryFile })).toEqual(first);
  });

  test('is not known of a shallow clone, and of a folder without git', async () => {
    const repository = new TemporaryRepository();
    repository.write(ONE, THIN);
    repository.commitOn('2024-01-01', 'ett');
    repository.commitOn('2024-01-02', 'två');
    const clone = join(repository.root, 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.root}`, clone]);
    expect(await readQualityTrend(clone)).toEqual({ known: false, why: 'shallow' });
    expect(await readQualityTrend('/')).toEqual({ known: false, why: 'no-git' });
  });

  test('holds nothing where the catalog is not committed', async () => {
    const repository = new TemporaryRepository();
    expect(await readQualityTrend(repository.root)).toEqual({ known: false, why: 'failed' });
    repository.commitOn('2024-01-01', 'tom');
    expect(await readQualityTrend(repository.root)).toEqual({ known: true, states: [] });
  });
});

async function meansOf(root: string) {
  const trend = await readQualityTrend(root);
  return trend.known ? trend.states.map((state) => meanAt(state)) : [];
}
