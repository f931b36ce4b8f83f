import { describe, expect, test } from 'vitest';
import { catalogOf, validCatalog } from '../dcat/catalogs.ts';
import { EVERYTHING } from '../dcat/everything.ts';
import { findingsIn, writtenFeeds } from './written.ts';

describe('feeds as they were written', () => {
  test.each([
    ['the example catalog', validCatalog],
    ['a catalog with everything', () => catalogOf(EVERYTHING)],
  ])('of %s have no findings', async (_, catalog) => {
    expect(await findingsIn(await writtenFeeds(catalog()))).toEqual([]);
  });
});
