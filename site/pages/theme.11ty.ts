import { FIXED_PAGES, themeAtom } from '../../catalog/model/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import { pages } from '../build/template.ts';
import type { Site } from '../data/site.ts';
import type { ThemeGroup } from '../data/themes.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { themeIcon } from '../parts/icon.ts';
import { addressOf, type ListPage, listPages, pager, pageSuffix } from '../parts/list-pages.ts';
import { followChanges, themeChanges } from '../parts/machine-links.ts';
import { numbers } from '../parts/numbers.ts';
import { page } from '../parts/page.ts';
import { counted } from '../text/counted.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

interface ThemePage extends ListPage<Dataset> {
  theme: ThemeGroup;
}

const WORDS = bilingual(
  {
    themes: 'Teman',
    theme: 'Tema',
    datasets: 'Datamängder',
    description: (theme: string, number: number) =>
      `Öppna data om ${theme}: ${counted(number, 'dataset', 'sv')}.`,
    none: 'Det finns ännu inga datamängder med detta tema.',
    seeAll: 'Se alla datamängder',
  },
  {
    themes: 'Themes',
    theme: 'Theme',
    datasets: 'Datasets',
    description: (theme, number) => `Open data about ${theme}: ${counted(number, 'dataset', 'en')}.`,
    none: 'There are no datasets with this theme yet.',
    seeAll: 'See all datasets',
  },
);

/** A page for each theme, those without datasets included. */
export default pages<ThemePage>({
  things: ({ themes, settings }) =>
    themes.flatMap((theme) =>
      listPages(theme.datasets, settings.listLength, theme.page, theme.page).map((list) => ({
        ...list,
        theme,
      })),
    ),
  address: addressOf,
  render: (list, site) => {
    const { theme } = list;
    const head = {
      title: `${theme.name}${pageSuffix(site, list)}`,
      description: WORDS[site.language].description(theme.name.toLowerCase(), theme.datasets.length),
      address: addressOf(list),
      section: 'datasets' as const,
      more: themeChanges(site, theme.code),
    };
    return page(site, head, content(site, list));
  },
});

function content(site: Site, list: ThemePage): Html {
  const { theme } = list;
  const words = WORDS[site.language];
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, [words.themes, FIXED_PAGES.themes])}
<p class="kind">${themeIcon(site, theme.code)} ${words.theme}</p>
<h1>${theme.name}${pageSuffix(site, list)}</h1>
${numbers(site, [
  [theme.datasets.length, 'dataset'],
  [new Set(theme.datasets.map(({ publisher }) => publisher)).size, 'publisher'],
])}
${followChanges(site, themeAtom(theme.code, site.language))}
</div></div>
<div class="wide section">
<h2 class="visually-hidden">${words.datasets}</h2>
${theme.datasets.length > 0 ? datasetList(site, list.things) : html`<p>${words.none} <a href="${site.link(FIXED_PAGES.datasets)}">${words.seeAll}</a>.</p>`}
${pager(site, list)}
</div>`;
}
