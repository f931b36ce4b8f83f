import type { Dataset, Publisher, Series, Service } from '../../catalog/model/catalog.ts';
import type { Content } from '../html.ts';
import type { Site } from '../site.ts';

/** What something in the catalog is to search engines (schema.org). Stands in the head of its page. */
export function jsonLd(_site: Site, _thing: Publisher | Dataset | Service | Series): Content {
  return undefined;
}
