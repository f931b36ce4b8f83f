import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Content } from '../html.ts';
import type { Site } from '../site.ts';

/** Other datasets that whoever came for this one may want. Stands below the columns of its page. */
export function related(_site: Site, _dataset: Dataset): Content {
  return undefined;
}
