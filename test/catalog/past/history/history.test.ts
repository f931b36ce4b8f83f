import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { changeExplainer } from '../../../../catalog/edge/explain-change.ts';
import type { ExplainChange } from '../../../../catalog/edge/explained-changes.ts';
import { readHistory } from '../../../../catalog/edge/history.ts';
import { type History, historyOf, MAX_CHANGES } from '../../../../catalog/past/history/history.ts';
import { TemporaryRepository } from './temporary-repository.ts';

const FILE = 'datasets/exempelkommun/badplatser.yaml';
const TEXT = `title: Badplatser\ndescription: ${'Kommunens badplatser. '.repeat(20)}\n`;

function changesOf(history: History, path: string) {
  return historyOf(history, path)?.changes.map(({ what, subject }) => `${what}: ${subject}`);
}

/** Tells the two texts, and counts how often it is asked. */
function explaining(): ExplainChange & { asked: number } {
  const explain = Object.assign(
    (_path: string, before: Uint8Array, after: Uint8Array) => {
      explain.asked += 1;
      const text = (bytes: Uint8Array) => ({ sv: new TextDecoder().decode(bytes), en: '' });
      return [{ pointer: '', label: { sv: 'Allt', en: 'All' }, before: text(before), after: text(after) }];
    },
    { version: '1', asked: 0 },
  );
  return explain;
}

describe('history from git', () => {
  test('each change has its commit, time, author and pull request, the latest first', async () => {
    const repository = new TemporaryRepository();
    repository.write(FILE, TEXT);
    const first = repository.commit('Badplatser beskrivs (#12)', 'Åsa Öberg');
    repository.write(FILE, `${TEXT}theme: [ENVI]\n`);
    const second = repository.commit('Tema anges');
    const history = await readHistory(repository.root);
    expect(historyOf(history, FILE)).toEqual({
      total: 2,
      added: '2023-11-14T23:13:20Z',
      changes: [
        {
          commit: second,
          time: '2023-11-15T00:13:20Z',
          author: 'Exempel Exempelsson',
          subject: 'Tema anges',
          pullRequest: undefined,
          what: 'changed',
          movedFrom: undefined,
          fields: undefined,
        },
        {
          commit: first,
          time: '2023-11-14T23:13:20Z',
          author: 'Åsa Öberg',
          subject: 'Badplatser beskrivs (#12)',
          pullRequest: 12,
          what: 'added',
          movedFrom: undefined,
          fields: undefined,
        },
      ],
    });
    expect(history).toMatchObject({ known: true, head: { commit: second, time: '2023-11-15T00:13:20Z' } });
  });

  test('a renamed file keeps its past, and one that takes its old name has none of it', async () => {
    const repository = new TemporaryRepository();
    repository.write(FILE, TEXT);
    repository.commit('första');
    repository.git('mv', FILE, 'datasets/exempelkommun/bad.yaml');
    repository.commit('byter namn');
    repository.write(FILE, 'title: Något helt annat\n');
    repository.commit('ny fil');
    const history = await readHistory(repository.root);
    expect(changesOf(history, 'datasets/exempelkommun/bad.yaml')).toEqual([
      'moved: byter namn',
      'added: första',
    ]);
    expect(historyOf(history, 'datasets/exempelkommun/bad.yaml')?.changes[0]?.movedFrom).toBe(FILE);
    expect(changesOf(history, FILE)).toEqual(['added: ny fil']);
  });

  test('a file that took the name of one that was moved away or removed does not get its past', async () => {
    const repository = new TemporaryRepository();
    repository.write('datasets/k/a.yaml', 'title: Helt egen text om vägar\n');
    repository.commit('a');
    repository.git('rm', '--quiet', 'datasets/k/a.yaml');
    repository.commit('a bort');
    repository.write('datasets/k/b.yaml', TEXT);
    repository.commit('b');
    repository.git('mv', 'datasets/k/b.yaml', 'datasets/k/a.yaml');
    repository.commit('b blir a');
    const history = await readHistory(repository.root);
    expect(changesOf(history, 'datasets/k/a.yaml')).toEqual(['moved: b blir a', 'added: b']);
  });

  test('what a merge brought became public with the merge, and is told of its author', async () => {
    const repository = new TemporaryRepository();
    repository.write('README.md', 'x');
    repository.commit('start');
    repository.git('checkout', '--quiet', '-b', 'gren');
    repository.write(FILE, TEXT);
    repository.commit('skriver', 'Författaren');
    repository.git('checkout', '--quiet', 'main');
    const merge = repository.merge('gren', 'Merge pull request #34 from nagon/gren', 'Granskaren');
    const changes = historyOf(await readHistory(repository.root), FILE)?.changes;
    expect(changes).toHaveLength(1);
    expect(changes?.[0]).toMatchObject({
      commit: merge,
      author: 'Författaren',
      pullRequest: 34,
      what: 'added',
    });
  });

  test('a file that is gone has its last path, and was removed last', async () => {
    const repository = new TemporaryRepository();
    repository.write(FILE, TEXT);
    repository.commit('finns');
    repository.git('rm', '--quiet', FILE);
    repository.commit('finns inte');
    const history = await readHistory(repository.root);
    expect(changesOf(history, FILE)).toEqual(['removed: finns inte', 'added: finns']);
  });

  test.each([
    [':100644 100644 0000000000000000000000000000000000000000 1111111111111111111111111111111111111111 M'],
    ['x\n\ncommit 1111111111111111111111111111111111111111\nAuthor: annan'],
    ['</script><script>alert(1)</script>'],
    ['\u202eomvänt\u2066 och \u001b[31mrött'],
  ])('a hostile message stays the text of its commit: %j', async (message) => {
    const repository = new TemporaryRepository();
    repository.write(FILE, TEXT);
    repository.write('datasets/k/å "konstig"\n:100644 fil.yaml', TEXT);
    repository.commit(message, 'Ond <script> Person');
    repository.write(FILE, `${TEXT}# x\n`);
    repository.commit('sedan');
    const history = await readHistory(repository.root);
    const changes = historyOf(history, FILE)?.changes ?? [];
    expect(changes.map(({ what }) => what)).toEqual(['changed', 'added']);
    expect(changes[1]?.author).toBe('Ond script Person');
    expect(message).toContain(changes[1]?.subject.trim().split(/\s/)[0]);
    expect(changes[1]?.subject).not.toMatch(/[\p{Cc}\u202e\u2066]/u);
    expect(history.known && [...history.files.keys()].length).toBe(2);
  });

  test('no more than the latest changes of a file are held, and all are counted', async () => {
    const repository = new TemporaryRepository();
    for (let n = 0; n < MAX_CHANGES + 3; n += 1) {
      repository.write(FILE, `${TEXT}# ${n}\n`);
      repository.commit(`nummer ${n}`);
    }
    const file = historyOf(await readHistory(repository.root), FILE);
    expect(file?.total).toBe(MAX_CHANGES + 3);
    expect(file?.changes).toHaveLength(MAX_CHANGES);
    expect(file?.changes[0]?.subject).toBe(`nummer ${MAX_CHANGES + 2}`);
    expect(file?.added).toBe('2023-11-14T23:13:20Z');
  });

  test('without git, in a shallow clone and in an empty repository it says that nothing is known', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'katalog-ingen-'));
    onTestFinished(() => rmSync(outside, { recursive: true }));
    expect(await readHistory(outside)).toEqual({ known: false, why: 'no-git' });
    const repository = new TemporaryRepository();
    expect(await readHistory(repository.root)).toEqual({ known: false, why: 'no-git' });
    repository.write(FILE, TEXT);
    repository.commit('ett');
    repository.commit('två');
    const clone = join(outside, 'klon');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.root}`, clone]);
    expect(await readHistory(clone)).toEqual({ known: false, why: 'shallow' });
  });

  test('what a file holds that is not committed leaves the history as it is', async () => {
    const repository = new TemporaryRepository();
    repository.write(FILE, TEXT);
    repository.commit('ett');
    const before = await readHistory(repository.root);
    repository.write(FILE, 'title: ändrad\n');
    expect(await readHistory(repository.root)).toEqual(before);
  });
});

describe('what changed', () => {
  test('is told property by property, by the names that people know', async () => {
    const repository = new TemporaryRepository();
    repository.write(FILE, `${TEXT}theme: [ENVI]\n`);
    repository.commit('ett');
    repository.write(FILE, `${TEXT}theme: [TRAN]\naccrualPeriodicity: ANNUAL\n`);
    repository.commit('två');
    repository.write(FILE, 'title: [trasig\n');
    repository.commit('tre');
    const changes = historyOf(
      await readHistory(repository.root, { explain: changeExplainer() }),
      FILE,
    )?.changes;
    expect(changes?.map(({ fields }) => fields?.map(({ label }) => label.sv))).toEqual([
      undefined,
      ['Kategori', 'Uppdateringsfrekvens'],
      undefined,
    ]);
    expect(changes?.[1]?.fields?.[0]).toMatchObject({ before: { sv: 'Miljö' }, after: { sv: 'Transport' } });
  });

  test('is explained from the two versions, and remembered so that a second run reads nothing', async () => {
    const repository = new TemporaryRepository();
    repository.write(FILE, 'title: ett\n');
    repository.commit('ett');
    repository.write(FILE, 'title: två\n');
    repository.commit('två');
    const memoryFile = join(repository.root, '.cache/history.json');
    const explain = explaining();
    const first = await readHistory(repository.root, { explain, memoryFile });
    const fields = historyOf(first, FILE)?.changes.map((change) => change.fields);
    expect(fields).toMatchObject([
      [{ before: { sv: 'title: ett\n' }, after: { sv: 'title: två\n' } }],
      undefined,
    ]);
    expect(explain.asked).toBe(1);
    expect(await readHistory(repository.root, { explain, memoryFile })).toEqual(first);
    expect(explain.asked).toBe(1);
    const newer = Object.assign(explaining(), { version: '2' });
    await readHistory(repository.root, { explain: newer, memoryFile });
    expect(newer.asked).toBe(1);
  });

  test('a memory that was tampered with is not used', async () => {
    const repository = new TemporaryRepository();
    repository.write(FILE, 'title: ett\n');
    repository.commit('ett');
    repository.write(FILE, 'title: två\n');
    repository.commit('två');
    const memoryFile = join(repository.root, '.cache/history.json');
    const explain = explaining();
    await readHistory(repository.root, { explain, memoryFile });
    repository.write('.cache/history.json', readFileSync(memoryFile, 'utf8').replace('Allt', 'Annat'));
    const history = await readHistory(repository.root, { explain, memoryFile });
    expect(historyOf(history, FILE)?.changes[0]?.fields?.[0]?.label.sv).toBe('Allt');
  });
});
