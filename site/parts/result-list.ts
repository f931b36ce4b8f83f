import { CREDENTIAL_NEEDED } from '../../catalog/model/values/credentials.ts';
import type { Site } from '../data/site.ts';
import type { SearchEntry } from '../search/make-index/entry.ts';
import { type Html, html } from '../text/html.ts';
import { SEARCH_WORDS } from '../text/search-words.ts';
import { languageMark } from '../text/show-text.ts';
import { badge } from './badges.ts';

/** Datasets, services and series in a list, each as the search page's script writes it (`search-page/results.ts`). */
export function resultList(site: Site, entries: readonly SearchEntry[]): Html {
  return html`<ul class="entries">${entries.map((entry) => result(site, entry))}</ul>`;
}

function result(site: Site, entry: SearchEntry): Html {
  const { language } = site;
  const shown = entry.shown[language];
  const publishers = entry.facets.utgivare.map(({ name }) => name[language]);
  return html`<li class="entry ${shown.accent}">
<h3><a href="${site.link(shown.page)}" lang="${shown.titleLanguage ?? language}">${shown.title}</a>${languageMark(shown.titleLanguage, language)}</h3>
<p class="entry-by">${publishers.join(', ')}${shown.status && html` <span class="status">${SEARCH_WORDS[language][shown.status]}</span>`}</p>
${shown.description !== '' && html`<p><span lang="${shown.descriptionLanguage ?? language}">${shown.description}</span>${shown.descriptionLanguage === shown.titleLanguage ? undefined : languageMark(shown.descriptionLanguage, language)}</p>`}
${badges(entry, site)}
</li>`;
}

function badges({ facets, shown }: SearchEntry, { language }: Site): Html | undefined {
  const { credential } = shown[language];
  const marks = [
    ...facets.typ.filter(({ code }) => code !== 'dataset').map(({ name }) => badge(name[language], 'kind')),
    ...facets.format.map(({ name }) => badge(name[language], 'format')),
    ...facets.licens.map(({ code, name }) =>
      badge(name[language], code === 'saknas' ? 'missing' : 'licence'),
    ),
    ...(credential ? [badge(CREDENTIAL_NEEDED[credential][language], 'missing')] : []),
  ];
  return marks.length === 0 ? undefined : html`<ul class="badges">${marks}</ul>`;
}
