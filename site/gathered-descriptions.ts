import type { DescriptionRecord } from '../catalog/model/files/shared.ts';
import { type Html, html } from './html.ts';
import { bilingual } from './languages.ts';
import { perSite } from './parts/per-site.ts';
import type { Site } from './site.ts';

/** How many descriptions were gathered from public sources and await their publisher, of how many. */
export interface Gathered {
  waiting: number;
  of: number;
}

/** Counts what the files' `record` says, over all datasets, services and series. */
export const gathered = perSite((site): Gathered => {
  const { datasets, services, series } = site.catalog;
  const all = [...datasets, ...services, ...series];
  return { waiting: all.filter(({ data }) => isWaiting(data.record)).length, of: all.length };
});

/** Whether a description awaits its publisher's confirmation. */
export function isWaiting(record: DescriptionRecord | undefined): boolean {
  return record?.status === 'gathered';
}

const WORDS = bilingual(
  {
    all: 'Beskrivningarna är insamlade från öppna källor och väntar på utgivarnas bekräftelse.',
    some: 'En del av beskrivningarna är insamlade från öppna källor och väntar på utgivarnas bekräftelse.',
    how: 'Så är beskrivningarna insamlade',
  },
  {
    all: 'The descriptions were gathered from open sources and await confirmation by their publishers.',
    some: 'Some of the descriptions were gathered from open sources and await confirmation by their publishers.',
    how: 'How the descriptions were gathered',
  },
);

/** Says that descriptions were gathered, where any were. */
export function publicationNotice(site: Site): Html | undefined {
  const { waiting, of } = gathered(site);
  if (waiting === 0) return undefined;
  const { all, some, how } = WORDS[site.language];
  return html`<p>${waiting === of ? all : some} <a href="${site.link('/om/#_insamlat')}">${how}</a></p>`;
}
