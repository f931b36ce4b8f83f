import type { Dataset, Publisher, Series, Service } from '../../catalog/model/catalog.ts';
import type { Language } from '../../catalog/model/text.ts';
import type { Content } from '../text/html.ts';
import { showName, showText } from '../text/show-text.ts';

/** The title or name of an entity of the catalog, on a page in a language. */
export function titleOf(thing: Publisher | Dataset | Service | Series, page: Language): Content {
  return thing.kind === 'publisher' ? showName(thing.data.name, page) : showText(thing.data.title, page);
}
