import type { CatalogIndex, DatasetSummary } from './catalog-index.ts';
import { hashText } from './hash-text.ts';

/** Datasets of a publisher that the index keeps under one key, on average: about 10 kB. */
const IN_A_PART = 64;

/** The index keeps a publisher's datasets in no more parts than this, which is also the most that is asked for. */
const MOST_PARTS = 512;

/** The number of parts that a publisher's datasets are kept in: a power of two, so that each part stays small. */
export function partsFor(datasets: number): number {
  let parts = 1;
  while (parts * IN_A_PART < datasets && parts < MOST_PARTS) parts *= 2;
  return parts;
}

/** The key of `datasets` that a dataset is kept under. */
export function partKey(publisherId: string, datasetId: string, parts: number): string {
  return `${publisherId} ${hashText(datasetId) & (parts - 1)}`;
}

/**
 * All datasets of a publisher, by id in code unit order. The cost grows with the datasets of that publisher, and not
 * with the catalog.
 */
export function datasetsOf(publisherId: string, index: CatalogIndex): DatasetSummary[] {
  const parts = Math.min(index.datasetParts.get(publisherId) ?? 0, MOST_PARTS);
  const keys = Array.from({ length: parts }, (_, part) => `${publisherId} ${part}`);
  return keys.flatMap((key) => index.datasets.get(key) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
}
