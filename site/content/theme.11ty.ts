import type { Dataset } from '../../catalog/model/catalog.ts';
import { type Html, html } from '../html.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { addressOf, type ListPage, listPages, pager, pageSuffix } from '../parts/list-pages.ts';
import { page } from '../parts/page.ts';
import type { Site } from '../site.ts';
import type { Template } from '../template.ts';
import { countedDatasets } from '../text/counted.ts';
import type { ThemeGroup } from '../themes.ts';

interface ThemePage extends ListPage<Dataset> {
  theme: ThemeGroup;
}

/** A page for each theme, those without datasets included. */
export const themePages: Template<ThemePage> = {
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
      title: `${theme.name}${pageSuffix(list)}`,
      description: `Öppna data om ${theme.name.toLowerCase()}: ${countedDatasets(theme.datasets.length)}.`,
      address: addressOf(list),
      section: 'themes' as const,
    };
    return page(site, head, content(site, list));
  },
};

function content(site: Site, list: ThemePage): Html {
  const { theme } = list;
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, ['Teman', '/teman/'])}
<p class="kind">Tema</p>
<h1>${theme.name}${pageSuffix(list)}</h1>
<p>${countedDatasets(theme.datasets.length)}</p>
</div></div>
<div class="wide section">
<h2 class="visually-hidden">Datamängder</h2>
${theme.datasets.length > 0 ? datasetList(site, list.things) : html`<p>Det finns ännu inga datamängder med detta tema. <a href="${site.link('/datasets/')}">Se alla datamängder</a>.</p>`}
${pager(site, list)}
</div>`;
}
