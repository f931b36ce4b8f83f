import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const KATALOG = join(REPOSITORY, 'cli/katalog.mjs');
const temporary: string[] = [];

afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** Builds the real catalog in a folder of its own; the hash of each file that came out, by path. */
async function builtIn(name: string, environment: Record<string, string>): Promise<Map<string, string>> {
  const root = join(mkdtempSync(join(tmpdir(), 'katalog-')), name);
  temporary.push(root);
  cpSync(join(REPOSITORY, 'datasets'), join(root, 'datasets'), { recursive: true });
  await promisify(execFile)(process.execPath, [KATALOG, 'build'], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  const site = join(root, '_site');
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(site.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

/** Two builds by programs of their own, which on a busy machine take their time. */
const PATIENCE = 300_000;

test('the same catalog gives the same bytes, whatever the folder, time zone and locale', {
  timeout: PATIENCE,
}, async () => {
  const here = await builtIn('katalog', {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'sv_SE.UTF-8',
    LANG: 'sv_SE.UTF-8',
  });
  const there = await builtIn('en annan mapp', {
    TZ: 'America/Anchorage',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
  });
  expect(here.size).toBeGreaterThan(300);
  expect(Object.fromEntries(there)).toEqual(Object.fromEntries(here));
});
