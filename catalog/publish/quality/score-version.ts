import type { AnyEntity } from '../../model/entity.ts';
import { resolve } from '../../model/resolve.ts';
import type { Score } from './score.ts';
import { scoreDataset } from './score-dataset.ts';

/** Nothing of a catalog's own file is counted. */
const CATALOG = { id: 'catalog', path: 'datasets/catalog.yaml', kind: 'catalog', publisherId: undefined };
const BASE = 'https://example.se';

/**
 * Scores the description of a version of a dataset, with what it inherited from that version of its publisher;
 * European points. Both are read alone ({@link AnyEntity} by what fits the schemas of today), so that nothing else of
 * the catalog is needed. `undefined` where so much is missing that it cannot be published.
 */
export function scoreVersion(dataset: AnyEntity, publisher: AnyEntity): Score | undefined {
  const data = { url: BASE, publisher: publisher.id };
  const catalog = { ...CATALOG, data } as unknown as AnyEntity;
  try {
    const [resolved] = resolve([catalog, publisher, dataset], new Map()).datasets;
    return resolved && scoreDataset(resolved, 'eu');
  } catch {
    return undefined;
  }
}
