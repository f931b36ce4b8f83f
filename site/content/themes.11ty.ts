import { catalogFeeds } from '../feed-links.ts';
import { type Html, html } from '../html.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import type { Site } from '../site.ts';
import type { Template } from '../template.ts';
import { countedDatasets } from '../text/counted.ts';
import type { ThemeGroup } from '../themes.ts';

/** All themes. */
export const themesPage: Template<'themes'> = {
  things: () => ['themes'],
  address: () => '/teman/',
  render: (_, site) => {
    const head = {
      title: 'Teman',
      description: `Datamängderna i ${site.name} efter tema.`,
      address: '/teman/',
      section: 'themes' as const,
      feeds: catalogFeeds(),
    };
    return page(
      site,
      head,
      html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>Teman</h1>
<p class="lead">Temana är gemensamma för hela EU. En datamängd kan höra till flera.</p>
</div></div>
<div class="wide section">${themeGrid(site, site.themes)}</div>`,
    );
  },
};

/** Themes as a grid of links, with how many datasets each has. */
export function themeGrid(site: Site, themes: readonly ThemeGroup[]): Html {
  const items = themes.map(
    ({ name, page, datasets }) =>
      html`<li><a href="${site.link(page)}">${name}</a><span class="muted">${countedDatasets(datasets.length)}</span></li>`,
  );
  return html`<ul class="grid">${items}</ul>`;
}
