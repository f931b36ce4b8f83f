import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { DescriptionRecord } from '../../catalog/model/files/shared.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import type { Site } from './site.ts';

/** The number of descriptions that were gathered from public sources and await their publisher, and of all. */
export interface Gathered {
  waiting: number;
  of: number;
}

/** Counts what the files' `record` says, over all datasets, services and series. */
export function gathered({ catalog }: Pick<Site, 'catalog'>): Gathered {
  const known = COUNTS.get(catalog);
  if (known) return known;
  const { datasets, services, series } = catalog;
  const all = [...datasets, ...services, ...series];
  const counts = { waiting: all.filter(({ data }) => isWaiting(data.record)).length, of: all.length };
  COUNTS.set(catalog, counts);
  return counts;
}

const COUNTS = new WeakMap<Catalog, Gathered>();

/**
 * Decides whether a description in a list is marked as waiting or as confirmed; one without a record came from its
 * publisher. The mark stands on the fewer of the two, and on none where all are the same: the state of most is given
 * once on each page ({@link publicationNotice}), and a mark on almost every line says nothing.
 */
export function statusMark(
  record: DescriptionRecord | undefined,
  catalog: Catalog,
): 'waiting' | 'confirmed' | undefined {
  const { waiting, of } = gathered({ catalog });
  if (isWaiting(record)) return waiting <= of / 2 ? 'waiting' : undefined;
  return waiting > of / 2 ? 'confirmed' : undefined;
}

export function isWaiting(record: DescriptionRecord | undefined): boolean {
  return record?.status === 'gathered';
}

const WORDS = bilingual(
  {
    all: 'Beskrivningarna är insamlade från öppna källor och väntar på utgivarnas bekräftelse.',
    some: 'En del av beskrivningarna är insamlade från öppna källor och väntar på utgivarnas bekräftelse.',
    most: 'De flesta beskrivningarna är insamlade från öppna källor och väntar på utgivarnas bekräftelse.',
    how: 'Så är beskrivningarna insamlade',
  },
  {
    all: 'The descriptions were gathered from open sources and await confirmation by their publishers.',
    some: 'Some of the descriptions were gathered from open sources and await confirmation by their publishers.',
    most: 'Most of the descriptions were gathered from open sources and await confirmation by their publishers.',
    how: 'How the descriptions were gathered',
  },
);

/** Says that descriptions were gathered, where any were. */
export function publicationNotice(site: Site): Html | undefined {
  const { waiting, of } = gathered(site);
  if (waiting === 0) return undefined;
  const { all, some, most, how } = WORDS[site.language];
  const share = waiting === of ? all : waiting > of / 2 ? most : some;
  return html`<p>${share} <a href="${site.link(`${FIXED_PAGES.about}#_insamlat`)}">${how}</a></p>`;
}
