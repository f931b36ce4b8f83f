import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Site } from '../data/site.ts';
import { titleOf } from '../facts/title-of.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { namesOfFormats } from './badges.ts';

/** Datasets in a list of one line each. */
export interface BriefList {
  datasets: readonly Dataset[];
  /** The most datasets that are shown. */
  most: number;
  /** The address of the list of all of them, Swedish, from the root of the site, with its query. */
  all: string;
  /** Names whose data they are, where that differs. */
  withPublishers?: boolean;
}

const ALL = bilingual(
  (number: string) => `Visa alla ${number}`,
  (number) => `Show all ${number}`,
);

/** Datasets by title, with their formats; those beyond the most are a link to all. */
export function briefList(site: Site, { datasets, most, all, withPublishers = false }: BriefList): Html {
  const items = datasets.slice(0, most).map((dataset) => briefEntry(site, dataset, withPublishers));
  return html`<ul class="${withPublishers ? 'link-list' : 'link-list link-columns'}">${items}</ul>
${datasets.length > most && html`<p><a class="more" href="${site.link(all)}">${ALL[site.language](formatNumber(datasets.length, site.language))}</a></p>`}`;
}

function briefEntry(site: Site, dataset: Dataset, withPublisher: boolean): Html {
  const formats = namesOfFormats(dataset, site.language).join(', ');
  const about = [withPublisher && site.nameOf(dataset.publisher), formats].filter(Boolean).join(' · ');
  return html`<li><a href="${site.link(dataset.page)}">${titleOf(dataset, site.language)}</a> ${about !== '' && html`<span class="muted">${about}</span>`}</li>`;
}
