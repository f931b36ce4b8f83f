import { FIXED_PAGES } from '../../catalog/model/contents/site-pages.ts';
import type { Template } from '../build/template.ts';
import { catalogFeeds } from '../data/feed-links.ts';
import type { Site } from '../data/site.ts';
import type { ThemeGroup } from '../data/themes.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { themeIcon } from '../parts/icon.ts';
import { page } from '../parts/page.ts';
import { counted } from '../text/counted.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    title: 'Teman',
    description: (name: string) => `Datamängderna i ${name} efter tema.`,
    lead: 'Temana är gemensamma för hela EU. En datamängd kan höra till flera.',
  },
  {
    title: 'Themes',
    description: (name) => `The datasets in ${name} by theme.`,
    lead: 'The themes are shared by the whole EU. A dataset can belong to several.',
  },
);

/** All themes. */
export const themesPage: Template<'themes'> = {
  things: () => ['themes'],
  address: () => FIXED_PAGES.themes,
  render: (_, site) => {
    const head = {
      title: WORDS[site.language].title,
      description: WORDS[site.language].description(site.name),
      address: '/teman/',
      section: 'datasets' as const,
      feeds: catalogFeeds(),
    };
    return page(
      site,
      head,
      html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>${WORDS[site.language].title}</h1>
<p class="lead">${WORDS[site.language].lead}</p>
</div></div>
<div class="wide section">${themeGrid(site, site.themes)}</div>`,
    );
  },
};

/** Themes as a grid of links, with how many datasets each has. */
export function themeGrid(site: Site, themes: readonly ThemeGroup[]): Html {
  const items = themes.map(
    ({ code, name, page, datasets }) =>
      html`<li>${themeIcon(site, code)}<a href="${site.link(page)}">${name}</a><span class="muted">${counted(datasets.length, 'dataset', site.language)}</span></li>`,
  );
  return html`<ul class="grid themes">${items}</ul>`;
}
