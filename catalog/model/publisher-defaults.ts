import type { CatalogIndex } from './catalog-index.ts';

/**
 * Whether files of the publisher that lack `key` get it from `defaults` in its publisher.yaml. Of a publisher
 * that is not in the catalog nothing is known, so nothing is said to be lacking: that it is not there is an
 * error of its own.
 */
export function hasDefault(index: CatalogIndex, publisherId: string | undefined, key: string): boolean {
  const defaults = index.publisherDefaults.get(publisherId ?? '');
  return defaults === undefined || defaults.includes(key);
}
