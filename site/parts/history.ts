import type { Dataset, Series, Service } from '../../catalog/model/catalog.ts';
import type { Content } from '../html.ts';
import type { Site } from '../site.ts';

/** How the description of something has changed. Stands last on its page. */
export function history(_site: Site, _thing: Dataset | Service | Series): Content {
  return undefined;
}
