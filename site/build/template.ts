import { addressIn } from '../../catalog/model/addresses.ts';
import type { Language } from '../../catalog/model/text.ts';
import type { Site } from '../data/site.ts';
import type { Html } from '../text/html.ts';

/** A kind of page: what there is one page each of, where each lies and what stands on it. */
export interface PageKind<Thing> {
  things(site: Site): readonly Thing[];
  /**
   * The page's Swedish address from the root of the site: `/datasets/exempelkommun/`, `/teman/`. A page of its own ends
   * with `/`. The English page's address follows from it.
   */
  address(thing: Thing): string;
  render(thing: Thing, site: Site): Html;
  /** The only language it is made in, where that is so. */
  only?: Language;
  /** `false` for pages that nobody is to be led to; they stand in no sitemap. */
  isListed?: false;
}

/** A template as Eleventy has it: data with `pagination` and `permalink`, and a function that makes a page. */
export interface Template {
  data: object;
  render(data: ItemData): string | Promise<Uint8Array>;
}

/** The default export of a file in `site/pages/`. */
export interface PageTemplate extends Template {
  /** The pages in the language of a site; none where it is not made in that language. */
  items(site: Site): PageItem[];
  isListed: boolean;
}

/**
 * Makes the template of a kind of page. Eleventy gives it the sites, one for each language, as global data; its
 * pagination goes over the things that they have.
 */
export function pages<Thing>(kind: PageKind<Thing>): PageTemplate & { kind: PageKind<Thing> } {
  const items = (site: Site): PageItem[] => {
    if (kind.only && kind.only !== site.language) return [];
    return kind.things(site).map((thing) => new ThingPage(kind, thing, site));
  };
  return {
    kind,
    items,
    isListed: kind.isListed !== false,
    data: dataOver('sites', (sites: readonly Site[]) => sites.flatMap(items)),
    render: ({ item }) => item.render().markup,
  };
}

/** The data of a template that makes a page for each of the items that `before` makes of the data of that name. */
export function dataOver<Data>(name: string, before: (data: Data) => readonly PageItem[]): object {
  return {
    pagination: { data: name, before, size: 1, alias: 'item', addAllPagesToCollections: false },
    eleventyExcludeFromCollections: true,
    permalink: ({ item }: ItemData) => item.address,
  };
}

/** The data of a page. */
export interface ItemData {
  item: PageItem;
}

/** A page to be made. */
export interface PageItem {
  /** The page's Swedish address, which tells what it is about. */
  readonly page: string;
  /** The page's address in its own language. */
  readonly address: string;
  render(): Html;
}

/**
 * The page about a thing. An instance of a class passes through Eleventy's data cascade as it is; a plain object would be
 * wrapped in proxies and copied at every step.
 */
class ThingPage<Thing> implements PageItem {
  readonly #kind: PageKind<Thing>;
  readonly #thing: Thing;
  readonly #site: Site;

  constructor(kind: PageKind<Thing>, thing: Thing, site: Site) {
    this.#kind = kind;
    this.#thing = thing;
    this.#site = site;
  }

  get page(): string {
    return this.#kind.address(this.#thing);
  }

  get address(): string {
    return addressIn(this.#site.language, this.page);
  }

  render(): Html {
    return this.#kind.render(this.#thing, this.#site);
  }
}
