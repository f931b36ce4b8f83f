import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Content } from '../html.ts';
import type { Site } from '../site.ts';

/** How well a dataset is described, and what would raise it. Stands below the distributions on its page. */
export function qualityCard(_site: Site, _dataset: Dataset): Content {
  return undefined;
}
