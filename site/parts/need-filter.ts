import { KINDS } from '../../catalog/cooperation/needs/need.ts';
import { KIND_WORDS, SUPPORT_THEMES } from '../../catalog/cooperation/needs/words.ts';
import { vocabulary } from '../../catalog/model/vocabularies.ts';
import type { Site } from '../data/site.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { FILTER_WORDS } from '../text/need-filter-words.ts';

type Option = readonly [value: string, name: string];

const WORDS = bilingual(
  {
    label: 'Välj bland behoven',
    words: 'Sök i behoven',
    kind: 'Slag',
    county: 'Län',
    theme: 'Tema',
    status: 'Läge',
    order: 'Sortera efter',
    all: 'Alla',
    clear: 'Visa alla',
    statuses: {
      new: 'Ny',
      seen: 'Sedd',
      planned: 'Planerad',
      met: 'Publicerad eller klar',
      impossible: 'Går inte',
    },
    orders: { votes: 'Flest röster', newest: 'Nyast' },
  },
  {
    label: 'Choose among the needs',
    words: 'Search the needs',
    kind: 'Kind',
    county: 'County',
    theme: 'Theme',
    status: 'Status',
    order: 'Sort by',
    all: 'All',
    clear: 'Show all',
    statuses: {
      new: 'New',
      seen: 'Looked at',
      planned: 'Planned',
      met: 'Published or done',
      impossible: 'Not possible',
    },
    orders: { votes: 'Most votes', newest: 'Newest' },
  },
);

/** The form that narrows the list of needs. It needs JavaScript and is not shown without; the list is whole then. */
export function needFilter(site: Site): Html {
  const { language, needs } = site;
  const words = WORDS[language];
  const counties = vocabulary('county').concepts.map(({ code, label }): Option => [code, label[language]]);
  const kinds = KINDS.map((kind): Option => [kind, KIND_WORDS[kind][language]]);
  return html`<form id="_urval" class="need-filter needs-script" role="search" aria-label="${words.label}">
<p class="field field-words"><label for="_ord">${words.words}</label><input type="search" id="_ord" name="q" autocomplete="off" maxlength="100"></p>
${field('_slag', 'slag', words.kind, [all(words.all), options(kinds)])}
${field('_lan_val', 'lan', words.county, [all(words.all), options(counties)])}
${field('_tema', 'tema', words.theme, [all(words.all), themes(site)])}
${field('_lage', 'lage', words.status, [all(words.all), options(Object.entries(words.statuses))])}
${field('_ordning', 'sortering', words.order, options(Object.entries(words.orders)))}
<p class="filter-result"><span id="_antal" role="status">${FILTER_WORDS[language].shown(needs.all.length, needs.all.length)}</span> <button type="button" class="button quiet" id="_rensa" hidden>${words.clear}</button></p>
</form>`;
}

function field(id: string, name: string, label: string, choices: Content): Html {
  return html`<p class="field"><label for="${id}">${label}</label><select id="${id}" name="${name}">${choices}</select></p>`;
}

function all(name: string): Html {
  return html`<option value="">${name}</option>`;
}

function options(choices: readonly Option[]): Html[] {
  return choices.map(([value, name]) => html`<option value="${value}">${name}</option>`);
}

/** The themes that any need has, those of data and of support apart. */
function themes({ language, needs }: Site): Content {
  const used = new Set(needs.all.map(({ theme }) => theme));
  const ofData = vocabulary('data-theme').concepts.map(({ code, label }): Option => [code, label[language]]);
  const ofSupport = Object.entries(SUPPORT_THEMES).map(([code, label]): Option => [code, label[language]]);
  const groups = [
    [KIND_WORDS.data, ofData],
    [KIND_WORDS.support, ofSupport],
  ] as const;
  return groups.map(([name, choices]) => {
    const present = choices.filter(([code]) => used.has(code));
    return present.length > 0 && html`<optgroup label="${name[language]}">${options(present)}</optgroup>`;
  });
}
