import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['catalog', 'cli', 'schemas', 'site', 'package.json'];

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'katalog program-'));
  for (const name of SOURCES) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'test/golden/actions'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function call(...words: string[]): string {
  return execFileSync(process.execPath, [join(copy, 'cli/katalog.mjs'), ...words], { encoding: 'utf8' });
}

interface Current {
  bundle: string;
  root: string;
  files: [path: string, size: number, time: number][];
}

function current(): Current {
  return JSON.parse(readFileSync(join(copy, '.cache/program/current.json'), 'utf8')) as Current;
}

describe('the bundle of the command', () => {
  test('is made at the first call and used at the next', () => {
    const help = call('--help');
    const { bundle, files } = current();
    expect(files.map(([path]) => path)).toEqual(expect.arrayContaining(['cli/main.ts', 'cli/messages.ts']));
    expect(call('--help')).toBe(help);
    expect(current().bundle).toBe(bundle);
  });

  test('is made anew when a source has changed', () => {
    call('--help');
    const before = current().bundle;
    const file = join(copy, 'cli/messages.ts');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('kontrollera, rätta och bygg', 'bygg, rätta och kontrollera'),
    );
    expect(call('--help')).toContain('bygg, rätta och kontrollera');
    expect(current().bundle).not.toBe(before);
  });

  test('is made anew when a source is only newer', () => {
    call('--help');
    const before = current().bundle;
    utimesSync(join(copy, 'cli/help.ts'), new Date(), new Date());
    call('--help');
    expect(current().bundle).not.toBe(before);
  });

  test.each<[string, (whole: Current) => string]>([
    ['is damaged', (whole) => JSON.stringify(whole).slice(0, 200)],
    ['names no sources', (whole) => JSON.stringify({ ...whole, files: [] })],
    ['is of another folder', (whole) => JSON.stringify({ ...whole, root: '/elsewhere/' })],
  ])('is made anew when the list of its sources %s', (_, damaged) => {
    call('--help');
    const whole = current();
    writeFileSync(join(copy, '.cache/program/current.json'), damaged(whole));
    call('--help');
    expect(current().bundle).not.toBe(whole.bundle);
  });

  test('is done without where it cannot be written', () => {
    const help = call('--help');
    rmSync(join(copy, '.cache'), { recursive: true });
    writeFileSync(join(copy, '.cache'), 'a file, where a folder would be needed');
    expect(call('--help')).toBe(help);
    rmSync(join(copy, '.cache'));
  });
});
