import type { Utf8Room } from '../../catalog/edge/utf8-room.ts';
import type { Language } from '../../catalog/model/text.ts';
import { addressIn } from '../data/page-addresses.ts';
import type { Site } from '../data/site.ts';
import type { Html } from '../text/html.ts';

/** A kind of page: what there is one page each of, where each lies and what stands on it. */
export interface Template<Thing> {
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

/** Eleventy's own view of a template: data with `pagination`, and a function. */
export interface EleventyTemplate {
  data: object;
  /** The page's bytes. */
  render(data: Page<never>): Promise<Uint8Array>;
}

/** All pages of one kind in one language. */
export interface PagesOfKind {
  /** The number of pages. */
  readonly count: number;
  /** The Swedish addresses of all pages that are listed, from the root of the site. */
  addresses(): string[];
  /** A template that makes the pages from one place in their order to before another, in a room that holds their bytes. */
  template(from: number, to: number, room: Utf8Room): EleventyTemplate;
}

/** The data of one page. */
interface Page<Thing> {
  item: Item<Thing>;
}

/**
 * The object that Eleventy carries from `pagination` to `render`. An instance of a class passes through its data
 * cascade as it is; a plain object would be wrapped in proxies and copied at every step.
 */
class Item<Thing> {
  readonly thing: Thing;

  constructor(thing: Thing) {
    this.thing = thing;
  }
}

/** Returns the function from a site to a template's pages; `undefined` if it is not made in the site's language. */
export function forEleventy<Thing>(template: Template<Thing>): (site: Site) => PagesOfKind | undefined {
  return (site) => (template.only && template.only !== site.language ? undefined : bound(template, site));
}

function bound<Thing>(template: Template<Thing>, site: Site): PagesOfKind {
  const things = template.things(site);
  return {
    count: things.length,
    addresses: () => (template.isListed === false ? [] : things.map((thing) => template.address(thing))),
    template: (from, to, room) => partOf(template, site, things.slice(from, to), room),
  };
}

/** Pages are handed over as bytes: Eleventy keeps them to the end of a run, and bytes lie outside what the garbage collector goes through. */
function partOf<Thing>(
  template: Template<Thing>,
  site: Site,
  things: readonly Thing[],
  room: Utf8Room,
): EleventyTemplate {
  return {
    data: {
      items: things.map((thing) => new Item(thing)),
      pagination: { data: 'items', size: 1, alias: 'item', addAllPagesToCollections: false },
      eleventyExcludeFromCollections: true,
      permalink: ({ item }: Page<Thing>) => addressIn(site.language, template.address(item.thing)),
    },
    render: async ({ item }: Page<Thing>) => room.encode(template.render(item.thing, site).markup),
  };
}
