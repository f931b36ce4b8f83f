import { Utf8Room } from '../../catalog/edge/utf8-room.ts';
import type { Site } from '../data/site.ts';
import { PAGE_TEMPLATES } from './all-pages.ts';
import { dataOver, type PageItem, type Template } from './template.ts';

/**
 * Most pages that Eleventy makes in one run. It keeps every page, and a copy of its template, until the last is
 * written: for 42,000 pages 700 MB more than in runs. A run takes some 70 ms to start, as long as eighty pages.
 */
const MOST_PAGES = 1000;

/**
 * All pages of a site, divided into runs.
 *
 * @yields the templates of each run, by names that no other run has. The pages of a run must be written before the next
 *   run is asked for: it has its bytes in the same room.
 */
export function* runsOf(site: Site, mostPages = MOST_PAGES): Generator<Map<string, Template>> {
  const bytes = new Utf8Room();
  let run = new Map<string, Template>();
  let room = mostPages;
  for (const [name, template] of Object.entries(PAGE_TEMPLATES)) {
    const items = template.items(site);
    for (let from = 0, to = 0; from < items.length; from = to) {
      to = Math.min(items.length, from + room);
      run.set(`${name}.${site.language}.${from}.11ty.js`, templateOf(items.slice(from, to), bytes));
      room -= to - from;
      if (room > 0) continue;
      yield run;
      bytes.empty();
      run = new Map();
      room = mostPages;
    }
  }
  if (run.size > 0) yield run;
}

/** Pages are handed over as bytes: Eleventy keeps them to the end of a run, and bytes lie outside what the garbage collector goes through. */
function templateOf(items: readonly PageItem[], room: Utf8Room): Template {
  return {
    data: { items, ...dataOver('items', (items: readonly PageItem[]) => items) },
    render: async ({ item }) => room.encode(item.render().markup),
  };
}
