import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Content } from '../html.ts';
import type { Site } from '../site.ts';

/** How a dataset is cited. Stands at the end of the main column of its page. */
export function cite(_site: Site, _dataset: Dataset): Content {
  return undefined;
}
