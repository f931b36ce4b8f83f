import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODE_OWNERS_PATH, codeOwners } from '../../../actions/code-owners/code-owners.ts';
import { codeOwnersOf } from '../../../actions/code-owners/read-folders.ts';
import { COLLEAGUE, OFFICER, REVIEWER, SECOND_REVIEWER } from '../pull-request/observed.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Lines that decide something. */
function rules(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** The owners of folders follow from the data, so that a change of data makes the file stale and no test fail. */
test('.github/CODEOWNERS has the introduction that `npm run generate` would write now', () => {
  const introduction = (text: string) => text.split('\n\n')[0];
  const written = readFileSync(join(ROOT, CODE_OWNERS_PATH), 'utf8');
  expect(introduction(written), 'run npm run generate').toBe(introduction(codeOwners([], [])));
});

test('a folder is for those who answer for it, its publisher.yaml and all else for the reviewers', () => {
  const folders = [
    { id: 'ovre', maintainers: [COLLEAGUE] },
    { id: 'exempelkommun', maintainers: [OFFICER, COLLEAGUE, OFFICER] },
    { id: 'utan-ansvarig', maintainers: [] },
  ];
  expect(rules(codeOwners(folders, [REVIEWER, SECOND_REVIEWER]))).toEqual([
    '* @exempel-granskare @andra-granskaren',
    '/datasets/exempelkommun/ @exempel-handlaggare @exempel-kollega',
    '/datasets/exempelkommun/publisher.yaml @exempel-granskare @andra-granskaren',
    '/datasets/ovre/ @exempel-kollega',
    '/datasets/ovre/publisher.yaml @exempel-granskare @andra-granskaren',
  ]);
});

test('without reviewers publisher.yaml is nobody’s, and that is said', () => {
  const text = codeOwners([{ id: 'exempelkommun', maintainers: [OFFICER] }], []);
  expect(rules(text)).toEqual([
    '/datasets/exempelkommun/ @exempel-handlaggare',
    '/datasets/exempelkommun/publisher.yaml',
  ]);
  expect(text).toContain('Inga granskare är utsedda ännu');
});

test('a name cannot add a rule', () => {
  const login = 'a @b\n* @ond';
  const text = codeOwners([{ id: 'x #y*', maintainers: [OFFICER, { login, id: 9 }] }], []);
  expect(text).not.toContain('ond');
  expect(text).toContain('/datasets/x\\ \\#y\\*/ @exempel-handlaggare');
});

test('a file that GitHub would not read is not written', () => {
  const folders = Array.from({ length: 40_000 }, (_, i) => ({ id: `kommun-${i}`, maintainers: [OFFICER] }));
  expect(() => codeOwners(folders, [REVIEWER])).toThrow('3 MB');
});

test('the owners of a catalog are read from its files', async () => {
  const root = mkdtempSync(join(tmpdir(), 'owners-'));
  cpSync(join(ROOT, 'test/fixtures/valid'), join(root, 'datasets'), { recursive: true });
  mkdirSync(join(root, '.github'));
  writeFileSync(join(root, '.github/katalog.yaml'), 'reviewers: [{ login: granskare, id: 7 }]\n');
  expect(rules(await codeOwnersOf(root))).toEqual([
    '* @granskare',
    '/datasets/exempelkommun/ @exempel-anvandare',
    '/datasets/exempelkommun/publisher.yaml @granskare',
  ]);
  writeFileSync(join(root, '.github/katalog.yaml'), 'reviewers: granskare\n');
  await expect(codeOwnersOf(root)).rejects.toThrow('.github/katalog.yaml');
  rmSync(root, { recursive: true });
});
