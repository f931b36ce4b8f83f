import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { PAGE_TEMPLATES } from '../../site/build/all-pages.ts';
import { makeSites } from '../../site/build/build-pages.ts';
import { catalogOf, fixtureFiles } from './built-site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eleventy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length));
}

test('Eleventy on its own writes what the command writes, byte for byte', { timeout: 180_000 }, () => {
  const [byEleventy, byCommand] = [newFolder(), newFolder()];
  const run = (program: string, ...words: string[]) =>
    execFileSync(process.execPath, [program, ...words], { cwd: ROOT, stdio: 'pipe' });
  run('node_modules/@11ty/eleventy/cmd.cjs', '--config=site/eleventy.config.mjs', `--output=${byEleventy}`);
  run('cli/katalog.mjs', 'build', '--output', byCommand);
  const files = filesIn(byEleventy);
  expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(500);
  const differing = files.filter(
    (file) => !readFileSync(join(byEleventy, file)).equals(readFileSync(join(byCommand, file))),
  );
  expect(differing).toEqual([]);
});

test('every file of pages is listed for the command', () => {
  const names = readdirSync(join(ROOT, 'site/pages')).filter((name) => name.endsWith('.11ty.ts'));
  expect(names.map((name) => name.replace('.11ty.ts', ''))).toEqual(Object.keys(PAGE_TEMPLATES).sort());
});

test('every page that guides may link to is made, in both languages', async () => {
  for (const site of await makeSites(catalogOf(fixtureFiles()))) {
    const made = Object.values(PAGE_TEMPLATES).flatMap(({ items }) => items(site).map(({ page }) => page));
    expect(made).toEqual(expect.arrayContaining(Object.values(FIXED_PAGES)));
  }
});
