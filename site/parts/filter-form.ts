import type { Dataset } from '../../catalog/model/catalog.ts';
import { type Html, html } from '../html.ts';
import { publisherName, type Site } from '../site.ts';
import { inSwedishOrder } from '../text/swedish-order.ts';
import { formatsOf, nameOfFormat } from './badges.ts';
import type { ListPage } from './list-pages.ts';
import { perSite } from './per-site.ts';

type Choice = readonly [value: string, name: string];

/**
 * The form that `assets/filter.js` filters the list by. Its fields are the names in the address:
 * `/datasets/?q=bad&utgivare=uppsala-kommun&tema=ENVI&format=CSV`. Without JavaScript it is not shown.
 */
export function filterForm(site: Site, list: ListPage<Dataset>): Html {
  const others = list.addresses.filter((_, i) => i + 1 !== list.number).map((address) => site.link(address));
  return html`<form id="_filter" class="filter needs-script" role="search" autocomplete="off" aria-label="Filtrera datamängder" action="${site.link('/datasets/')}" method="get" data-other-pages="${others.join(' ')}">
<div class="field"><label for="_q">Sök</label><input type="search" id="_q" name="q" autocomplete="off"></div>
${fields(site)}
<p class="actions"><button class="button primary" type="submit">Filtrera</button><button class="button secondary" type="reset">Rensa</button></p>
</form>
<noscript><p>Sökfältet behöver JavaScript. Utan JavaScript kan du bläddra per tema och utgivare.</p></noscript>`;
}

const fields = perSite((site) => {
  const publishers = site.publishers.filter(({ datasets }) => datasets.length > 0);
  const themes = site.themes.filter(({ datasets }) => datasets.length > 0);
  const formats = [...new Set(site.datasets.flatMap(formatsOf))].map(
    (code) => [code, nameOfFormat(code)] as const,
  );
  return html`${select(
    'utgivare',
    'Utgivare',
    publishers.map((one) => [one.id, publisherName(one)]),
  )}${select(
    'tema',
    'Tema',
    themes.map(({ code, name }) => [code, name]),
  )}${select(
    'format',
    'Format',
    inSwedishOrder(formats, ([, name]) => name),
  )}`;
});

function select(name: string, label: string, choices: readonly Choice[]): Html {
  return html`<div class="field"><label for="_${name}">${label}</label><select id="_${name}" name="${name}"><option value="">Alla</option>${choices.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></div>`;
}
