import type { DescriptionRecord } from '../catalog/model/files/shared.ts';
import { type Html, html } from './html.ts';
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

/** Says that descriptions were gathered, where any were. */
export function publicationNotice(site: Site): Html | undefined {
  const { waiting, of } = gathered(site);
  if (waiting === 0) return undefined;
  return html`<p>${waiting === of ? 'Beskrivningarna' : 'En del av beskrivningarna'} är insamlade från öppna källor och väntar på utgivarnas bekräftelse. <a href="${site.link('/om/#_insamlat')}">Så är beskrivningarna insamlade</a></p>`;
}
