import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT_FILE, isBuilt, lookAtInputs, rememberBuilt, type SiteInputs } from '../../cli/built-site.ts';
import { DATASET, TemporaryCatalog } from './temporary-catalog.ts';

const LONG_AGO = new Date('2026-11-01T12:00:00Z');

/** A catalog whose files were changed long before anybody looks at them. */
function oldCatalog(): TemporaryCatalog {
  const catalog = new TemporaryCatalog();
  for (const file of catalog.snapshot('datasets').keys()) utimesSync(file, LONG_AGO, LONG_AGO);
  return catalog;
}

const isUpToDate = /^Katalogen i _site är aktuell/;

describe('a second build', () => {
  test('does nothing where nothing has changed, and builds all the same with --full', async () => {
    const catalog = oldCatalog();
    expect((await catalog.katalog('build')).stdout).toMatch(/^Katalogen är byggd/);
    const before = catalog.snapshot('_site');
    const again = await catalog.katalog('build');
    expect([again.code, again.stdout]).toEqual([0, expect.stringMatching(isUpToDate)]);
    expect(catalog.snapshot('_site')).toEqual(before);
    expect((await catalog.katalog('build', '--full')).stdout).toMatch(/^Katalogen är byggd/);
    expect(catalog.snapshot('_site')).toEqual(before);
    const elsewhere = await catalog.katalog('build', '--output', 'publik');
    expect(elsewhere.stdout).toMatch(/^Katalogen är byggd i publik/);
  });

  test('builds where the site has been changed', async () => {
    const catalog = oldCatalog();
    await catalog.katalog('build');
    const before = catalog.snapshot('_site');
    rmSync(join(catalog.root, '_site/robots.txt'));
    expect((await catalog.katalog('build')).stdout).toMatch(/^Katalogen är byggd/);
    catalog.write('_site/index.html', 'annat');
    expect((await catalog.katalog('build')).stdout).toMatch(/^Katalogen är byggd/);
    expect(catalog.snapshot('_site')).toEqual(before);
    rmSync(join(catalog.root, '_site'), { recursive: true });
    expect((await catalog.katalog('build')).stdout).toMatch(/^Katalogen är byggd/);
  });
});

describe('the site is not taken for one that was built from the same', () => {
  async function built(): Promise<{ root: string; output: string; catalog: TemporaryCatalog }> {
    const catalog = oldCatalog();
    const output = join(catalog.root, 'publik');
    rememberBuilt(catalog.root, output, await look(catalog), [Date.now() - 1000, Date.now() + 60_000]);
    expect(isBuilt(catalog.root, output, await look(catalog))).toBe(true);
    return { root: catalog.root, output, catalog };
  }

  const look = ({ root }: TemporaryCatalog, ...others: unknown[]): Promise<SiteInputs> =>
    lookAtInputs(root, others);

  test('when a file has changed', async () => {
    const { root, output, catalog } = await built();
    const text = catalog.read(DATASET);
    catalog.write(DATASET, `${text}\n`);
    expect(isBuilt(root, output, await look(catalog))).toBe(false);
  });

  test('when a file has been replaced by one of the same size and time', async () => {
    const { root, output, catalog } = await built();
    catalog.write(DATASET, catalog.read(DATASET).replace('Badplatser', 'Badplatsar'));
    utimesSync(join(root, DATASET), LONG_AGO, LONG_AGO);
    expect(isBuilt(root, output, await look(catalog))).toBe(false);
  });

  test('when a file is new, and when one is gone', async () => {
    const { root, output, catalog } = await built();
    const path = 'datasets/exempelkommun/ny.yaml';
    catalog.write(path, catalog.read(DATASET));
    expect(isBuilt(root, output, await look(catalog))).toBe(false);
    rmSync(join(root, path));
    expect(isBuilt(root, output, await look(catalog))).toBe(true);
    rmSync(join(root, DATASET));
    expect(isBuilt(root, output, await look(catalog))).toBe(false);
  });

  test('when other needs belong to it', async () => {
    const { root, output, catalog } = await built();
    expect(isBuilt(root, output, await look(catalog, { needs: [] }))).toBe(false);
  });

  test('when a meeting has ended meanwhile', async () => {
    const { root, output, catalog } = await built();
    const inputs = await look(catalog);
    expect(isBuilt(root, output, { ...inputs, looked: Date.now() + 50_000 })).toBe(true);
    expect(isBuilt(root, output, { ...inputs, looked: Date.now() + 61_000 })).toBe(false);
  });

  test('when the record of it is damaged', async () => {
    const { root, output, catalog } = await built();
    const file = join(root, BUILT_FILE);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"until"', '"other"'));
    expect(isBuilt(root, output, await look(catalog))).toBe(false);
  });

  test('when a file was saved just before it was looked at', async () => {
    const catalog = oldCatalog();
    catalog.write(DATASET, `${catalog.read(DATASET)}\n`);
    const inputs = await look(catalog);
    rememberBuilt(catalog.root, catalog.root, inputs, []);
    expect(inputs.isSure).toBe(false);
    expect(isBuilt(catalog.root, catalog.root, inputs)).toBe(false);
  });
});
