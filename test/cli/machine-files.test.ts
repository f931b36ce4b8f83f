import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validate } from '../../catalog/check/validate/validate.ts';
import { NO_HISTORY } from '../../catalog/past/history/history.ts';
import { writeMachineFiles, writeMachineFilesInThread } from '../../cli/machine-files.ts';
import { readValid, readValidCooperation } from '../fixtures/read-fixture.ts';

const COMMIT = 'c'.repeat(40);

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'machine-files-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('feeds and exports in a thread of their own', () => {
  const { entities, cooperation } = validate([...readValid(), ...readValidCooperation()]);
  const into = (name: string) => ({
    entities,
    cooperation,
    history: NO_HISTORY,
    commit: COMMIT,
    folder: join(folder, name),
  });

  test('are the files that are written without it', async () => {
    const [written, here] = [
      await writeMachineFilesInThread(into('thread')),
      await writeMachineFiles(into('here')),
    ];
    expect(written).toEqual(here);
    const files = filesIn(join(folder, 'thread'));
    expect(files).toEqual(filesIn(join(folder, 'here')));
    expect([...files.keys()]).toEqual(expect.arrayContaining(['dcat.rdf', 'eu/dcat.ttl', 'datasets.csv']));
    expect(JSON.parse(files.get('api/index/index.json')!)).toMatchObject({ commit: COMMIT });
    expect(files.size).toBeGreaterThan(written.feeds.files + written.exports);
  });

  test('fail as they do without it', async () => {
    writeFileSync(join(folder, 'fil'), '');
    await expect(writeMachineFilesInThread(into('fil'))).rejects.toThrow(/ENOTDIR|EEXIST/);
  });
});

function filesIn(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(
    paths.sort().map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')] as const),
  );
}
