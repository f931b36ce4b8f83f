import type { Dataset, Publisher } from '../../catalog/model/catalog.ts';
import { countyOf } from '../../catalog/model/counties.ts';
import { accentOf } from '../data/counties.ts';
import { statusMark } from '../data/gathered-descriptions.ts';
import { perSite } from '../data/per-site.ts';
import type { Site } from '../data/site.ts';
import { nameOfCode } from '../facts/show-code.ts';
import { type Html, html } from '../text/html.ts';
import { SEARCH_WORDS } from '../text/search-words.ts';
import { languageMark, pickText, shorten, showName, showText } from '../text/show-text.ts';
import { datasetBadges } from './badges.ts';
import { countyIcon, themeIcon } from './icon.ts';

const DESCRIPTION_LENGTH = 200;

/** A dataset in a list. */
function makeEntry(site: Site, dataset: Dataset): Html {
  const { data, publisher } = dataset;
  const status = statusMark(data.record, site.catalog);
  return html`<li class="entry ${accentOf(countyOf(publisher))}">
<h3><a href="${site.link(dataset.page)}">${showText(data.title, site.language)}</a></h3>
<p class="entry-by">${countyIcon(site, countyOf(publisher))}${site.nameOf(publisher)}${status && html` <span class="status">${SEARCH_WORDS[site.language][status]}</span>`}</p>
${shortDescription(site, dataset)}
<div class="entry-foot">${datasetBadges(dataset, site.language)}${themeIcons(site, dataset)}</div>
</li>`;
}

/** The description, shortened. Its language is not marked again where the title has the same mark. */
function shortDescription({ language }: Site, { data }: Dataset): Html | undefined {
  const shown = pickText(data.description, language);
  if (!shown) return undefined;
  const text = html`<span lang="${shown.language}">${shorten(shown.text.replaceAll(/\s+/g, ' '), DESCRIPTION_LENGTH)}</span>`;
  const isMarked = pickText(data.title, language)?.language === shown.language;
  return html`<p>${text}${isMarked ? undefined : languageMark(shown.language, language)}</p>`;
}

/** The themes of a dataset as pictures, their names for those who do not see them. */
function themeIcons(site: Site, { data }: Dataset): Html | undefined {
  const themes = data.theme ?? [];
  if (themes.length === 0) return undefined;
  const items = themes.map((code) => {
    const name = nameOfCode('data-theme', code, site.language);
    return html`<li title="${name}">${themeIcon(site, code)}<span class="visually-hidden">${name}</span></li>`;
  });
  return html`<ul class="theme-icons">${items}</ul>`;
}

/** Entries are made once: each stands in the list of all, in its publisher's and in those of its themes. */
const entries = perSite(() => new Map<Dataset, Html>());

function datasetEntry(site: Site, dataset: Dataset): Html {
  const made = entries(site);
  const entry = made.get(dataset) ?? makeEntry(site, dataset);
  made.set(dataset, entry);
  return entry;
}

/** A list of datasets. */
export function datasetList(site: Site, datasets: readonly Dataset[]): Html {
  return html`<ul class="entries">${datasets.map((dataset) => datasetEntry(site, dataset))}</ul>`;
}

/** A publisher as a link, with the colour of its county. */
export function publisherLink(site: Site, publisher: Publisher): Html {
  return html`<a class="publisher ${accentOf(countyOf(publisher))}" href="${site.link(publisher.page)}">${countyIcon(site, countyOf(publisher))}<span>${showName(publisher.data.name, site.language)}</span></a>`;
}
