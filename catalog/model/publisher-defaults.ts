import type { CatalogIndex } from './catalog-index.ts';

/**
 * True when files of the publisher that lack `key` get it from `defaults` in its publisher.yaml. Also true for a
 * publisher that is not in the catalog: its defaults are unknown, so nothing is reported as missing, and its absence is
 * an error of its own.
 */
export function hasDefault(index: CatalogIndex, publisherId: string | undefined, key: string): boolean {
  const defaults = index.publisherDefaults.get(publisherId ?? '');
  return defaults === undefined || defaults.includes(key);
}
