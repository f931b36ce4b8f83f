import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import { catalogFeeds } from '../data/feed-links.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import { themeGrid } from '../parts/theme-grid.ts';

import { html } from '../text/html.ts';
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
export default pages<'themes'>({
  things: () => ['themes'],
  address: () => FIXED_PAGES.themes,
  render: (_, site) => {
    const head = {
      title: WORDS[site.language].title,
      description: WORDS[site.language].description(site.name),
      address: FIXED_PAGES.themes,
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
});
