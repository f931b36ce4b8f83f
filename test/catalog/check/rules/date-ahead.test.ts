import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { validate } from '../../../../catalog/check/validate/validate.ts';
import { laterOfCommitAndClock, newestCommitTime } from '../../../../catalog/edge/now.ts';
import { readValid } from '../../../fixtures/read-fixture.ts';

const DATASET = 'datasets/exempelkommun/badplatser.yaml';
const NOW = '2026-11-25T08:00:00Z';

/** The pointers of dates ahead in the valid catalog with one text of its dataset replaced. */
function ahead(before: string, after: string, now: string | undefined = NOW): string[] {
  const files = readValid().map((file) => {
    if (file.path !== DATASET) return file;
    return { ...file, bytes: Buffer.from(Buffer.from(file.bytes).toString().replace(before, after)) };
  });
  const { issues } = validate(files, { now }).report;
  return issues.filter(({ code }) => code === 'date-ahead').map(({ pointer }) => pointer);
}

test.each([
  ['two figures that changed places', 'modified: 2026-05-20', 'modified: 2062-05-20', ['/modified']],
  ['the day after tomorrow', 'modified: 2026-05-20', 'modified: 2026-11-27', ['/modified']],
  ['a time', 'modified: 2026-05-20', 'modified: 2026-11-27T00:00:00Z', ['/modified']],
  ['a year', 'modified: 2026-05-20', 'modified: 2027', ['/modified']],
  ['a date of issue', 'issued: 2024-06-01\nmodified: 2026-05-20', 'issued: 2027-01-01', ['/issued']],
  ['a distribution', '    modified: 2026-05-20', '    modified: 2027-05-20', ['/distribution/0/modified']],
  ['tomorrow', 'modified: 2026-05-20', 'modified: 2026-11-26', []],
  ['this year', 'modified: 2026-05-20', 'modified: 2026', []],
  ['the end of a period', 'endDate: 2026-09-30', 'endDate: 2030-12-31', []],
])('%s', (_, before, after, pointers) => expect(ahead(before, after)).toEqual(pointers));

test('nothing is said of dates where there is nothing to compare with', () => {
  const files = readValid();
  expect(validate(files).report.issues).toEqual([]);
});

test('a build compares with the newest commit, a command with the clock where that is later', async () => {
  const root = mkdtempSync(join(tmpdir(), 'katalog-now-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  expect(await newestCommitTime(root)).toBeUndefined();
  const git = (date: string, ...words: string[]): void => {
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.se'];
    const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    execFileSync('git', [...author, ...words], { cwd: root, env, stdio: 'ignore' });
  };
  git('', 'init');
  git('2020-01-01T00:00:00Z', 'commit', '--allow-empty', '-m', 'A');
  expect(await newestCommitTime(root)).toBe('2020-01-01T00:00:00.000Z');
  expect(Date.parse(await laterOfCommitAndClock(root))).toBeGreaterThan(Date.parse('2026-01-01'));
  git('2090-01-01T00:00:00Z', 'commit', '--allow-empty', '-m', 'B');
  expect(await laterOfCommitAndClock(root)).toBe('2090-01-01T00:00:00.000Z');
});
