import type { Dataset } from '../../catalog/model/catalog.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import type { Site } from '../site.ts';
import { formatsOf, nameOfFormat } from './badges.ts';
import type { ListPage } from './list-pages.ts';
import { perSite } from './per-site.ts';

type Choice = readonly [value: string, name: string];

const WORDS = bilingual(
  {
    label: 'Filtrera datamängder',
    search: 'Sök',
    filter: 'Filtrera',
    clear: 'Rensa',
    noScript: 'Sökfältet behöver JavaScript. Utan JavaScript kan du bläddra per tema och utgivare.',
    publisher: 'Utgivare',
    theme: 'Tema',
    format: 'Format',
    all: 'Alla',
  },
  {
    label: 'Filter datasets',
    search: 'Search',
    filter: 'Filter',
    clear: 'Clear',
    noScript: 'The search field needs JavaScript. Without JavaScript you can browse by theme and publisher.',
    publisher: 'Publisher',
    theme: 'Theme',
    format: 'Format',
    all: 'All',
  },
);

/**
 * The form that `assets/filter.js` filters the list by. Its fields are the names in the address:
 * `/datasets/?q=bad&utgivare=uppsala-kommun&tema=ENVI&format=CSV`. Without JavaScript it is not shown.
 */
export function filterForm(site: Site, list: ListPage<Dataset>): Html {
  const others = list.addresses.filter((_, i) => i + 1 !== list.number).map((address) => site.link(address));
  const words = WORDS[site.language];
  return html`<form id="_filter" class="filter needs-script" role="search" autocomplete="off" aria-label="${words.label}" action="${site.link('/datasets/')}" method="get" data-other-pages="${others.join(' ')}">
<div class="field"><label for="_q">${words.search}</label><input type="search" id="_q" name="q" autocomplete="off"></div>
${fields(site)}
<p class="actions"><button class="button primary" type="submit">${words.filter}</button><button class="button secondary" type="reset">${words.clear}</button></p>
</form>
<noscript><p>${words.noScript}</p></noscript>`;
}

const fields = perSite((site) => {
  const { publisher, theme, format, all } = WORDS[site.language];
  const publishers = site.publishers.filter(({ datasets }) => datasets.length > 0);
  const themes = site.themes.filter(({ datasets }) => datasets.length > 0);
  const formats = [...new Set(site.datasets.flatMap(formatsOf))].map(
    (code) => [code, nameOfFormat(code, site.language)] as const,
  );
  return html`${select(
    'utgivare',
    publisher,
    all,
    publishers.map((one) => [one.id, site.nameOf(one)]),
  )}${select(
    'tema',
    theme,
    all,
    themes.map(({ code, name }) => [code, name]),
  )}${select(
    'format',
    format,
    all,
    site.sorted(formats, ([, name]) => name),
  )}`;
});

function select(name: string, label: string, all: string, choices: readonly Choice[]): Html {
  return html`<div class="field"><label for="_${name}">${label}</label><select id="_${name}" name="${name}"><option value="">${all}</option>${choices.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></div>`;
}
