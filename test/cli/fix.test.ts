import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATASET, TemporaryCatalog } from './temporary-catalog.ts';

const FILE = 'datasets/exempelregionen/hallplatser.yaml';
const WRONG = 'license: https://creativecommons.org/licenses/by/4.0/deed.sv  # som på webben';
const RIGHT = 'license: CC-BY-4.0  # som på webben';

function withError(): TemporaryCatalog {
  const catalog = new TemporaryCatalog();
  catalog.change(FILE, 'license: CC-BY-4.0', WRONG);
  return catalog;
}

describe('fix', () => {
  test('as a process: fixes, tells what, and leaves nothing behind', () => {
    const catalog = withError();
    const others = catalog.snapshot('datasets');
    const before = catalog.read(FILE);
    const { code, stdout } = catalog.process(['fix']);
    expect(code).toBe(0);
    expect(stdout).toContain(`- ${' '.repeat(4)}${WRONG}`);
    expect(stdout).toContain(`+ ${' '.repeat(4)}${RIGHT}`);
    expect(stdout).toContain('1 rättad i 1 fil.');
    expect(catalog.read(FILE)).toBe(before.replace(WRONG, RIGHT));
    expect([...catalog.snapshot('datasets').keys()]).toEqual([...others.keys()]);
  });

  test('byte order mark, line ends, comments and permissions stay as they were', async () => {
    const catalog = withError();
    const text = catalog.read(FILE).replaceAll('\n', '\r\n');
    catalog.write(FILE, `\ufeff${text}# sista raden utan radslut`);
    chmodSync(join(catalog.root, FILE), 0o640);
    const before = catalog.read(FILE);
    await catalog.katalog('fix', FILE);
    const after = catalog.read(FILE);
    // A byte order mark is something that is fixed too; everything else must be as it was.
    const bare = (content: string): string => content.replace(/^\ufeff/, '');
    expect(bare(after)).toBe(bare(before).replace(WRONG, RIGHT));
    expect(statSync(join(catalog.root, FILE)).mode & 0o777).toBe(0o640);
  });

  test('a dry run tells the same and writes nothing', async () => {
    const catalog = withError();
    const before = catalog.snapshot('datasets');
    const { code, stdout } = await catalog.katalog('fix', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('1 skulle rättas i 1 fil. Inget har skrivits.');
    expect(catalog.snapshot('datasets')).toEqual(before);
  });

  test('only the files asked for', async () => {
    const catalog = withError();
    const before = catalog.snapshot('datasets');
    const { code, stdout } = await catalog.katalog('fix', 'datasets/exempelkommun');
    expect([code, stdout]).toEqual([0, 'Det finns inget att rätta automatiskt.\n']);
    expect(catalog.snapshot('datasets')).toEqual(before);
  });

  test('errors that are left: exit code 1, and how to see them', async () => {
    const catalog = withError();
    catalog.change(FILE, 'format: CSV', 'format: xyzzy-finns-inte');
    const { code, stdout } = await catalog.katalog('fix');
    expect(code).toBe(1);
    expect(stdout).toMatch(/Kvar finns 1 fel.*npx katalog validate visar dem\./);
  });

  test.each([
    [
      'saved',
      'printf "# sparad under tiden\\n" >> "$FILE"',
      (text: string) => `${text}# sparad under tiden\n`,
    ],
    [
      'saved with as many bytes',
      'sed -i s/Region/Regian/ "$FILE"',
      (text: string) => text.replaceAll(/Region/g, 'Regian'),
    ],
    ['taken away', 'rm "$FILE"', () => undefined],
  ])(
    'as a process: a file that is %s meanwhile is left alone, and the command says so',
    (_, command, after) => {
      const catalog = withError();
      catalog.change(DATASET, 'format: CSV', 'format: csv');
      catalog.change(FILE, WRONG, `${WRONG} Region`);
      const before = catalog.read(FILE);
      // The command asks git for the time of the newest commit once it has read the files.
      mkdirSync(join(catalog.root, 'bin'));
      catalog.write('bin/git', `#!/bin/sh\nFILE="${join(catalog.root, FILE)}"\n${command}\nexit 1\n`);
      chmodSync(join(catalog.root, 'bin/git'), 0o755);
      const { code, stdout, stderr } = catalog.process(['fix'], {
        env: { PATH: `${join(catalog.root, 'bin')}:${process.env.PATH}` },
      });
      expect(code).toBe(1);
      expect(stderr).toBe(
        `${FILE} ändrades av någon annan medan den kontrollerades. Den är orörd: kör npx katalog fix igen.\n`,
      );
      expect(stdout).not.toContain(FILE);
      expect(stdout).toContain('1 rättad i 1 fil.');
      expect(catalog.read(DATASET)).toContain('format: CSV\n    availability');
      const kept = catalog.snapshot('datasets');
      const expected = after(before);
      expect(kept.get(join(catalog.root, FILE))).toBe(
        expected === undefined ? undefined : Buffer.from(expected).toString('latin1'),
      );
      expect([...kept.keys()].filter((name) => name.endsWith('~'))).toEqual([]);
    },
  );

  test('a file that is not UTF-8 is left alone', async () => {
    const catalog = withError();
    const bytes = Buffer.from(catalog.read(FILE).replace('Hållplatser', 'H\ufffdllplatser'), 'latin1');
    catalog.write(FILE, bytes);
    const before = catalog.snapshot('datasets');
    await catalog.katalog('fix');
    expect(catalog.snapshot('datasets')).toEqual(before);
  });
});
