import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { load } from '../../../../catalog/edge/load.ts';
import { catalogOf, validCatalog } from '../../dcat/catalogs.ts';
import { EVERYTHING } from '../../dcat/everything.ts';
import { hostileCatalog } from '../../dcat/hostile.ts';
import { findingsIn, writtenFeeds } from './written.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

describe('feeds as they were written have no findings:', () => {
  test.each([
    ['the example catalog', validCatalog],
    ['a catalog with everything', () => catalogOf(EVERYTHING)],
    ['a catalog of hostile text', hostileCatalog],
  ])('%s', async (_, catalog) => {
    expect(await findingsIn(await writtenFeeds(catalog()))).toEqual([]);
  });

  test('the catalog of this repository', async () => {
    const { catalog } = await load(ROOT);
    const written = await writtenFeeds(catalog!);
    expect(written.size).toBeGreaterThan(100);
    expect(await findingsIn(written)).toEqual([]);
  });
});
