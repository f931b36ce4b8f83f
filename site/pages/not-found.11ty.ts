import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Language } from '../../catalog/model/text.ts';
import { pages } from '../build/template.ts';
import type { Site } from '../data/site.ts';
import { page } from '../parts/page.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    title: 'Sidan finns inte',
    why: 'Adressen är fel, eller så har sidan flyttat.',
    search: 'Sök på hela webbplatsen',
    themes: 'Bläddra per tema',
    publishers: 'Bläddra per utgivare',
    missing: 'Saknar du något som borde finnas?',
    write: 'Säg till oss',
  },
  {
    title: 'There is no such page',
    why: 'The address is wrong, or the page has moved.',
    search: 'Search the whole site',
    themes: 'Browse by theme',
    publishers: 'Browse by publisher',
    missing: 'Is something missing that ought to be here?',
    write: 'Tell us',
  },
);

/** The page that a static host shows for an unknown address, in both languages: a host has a single such page. */
export default pages<'not-found'>({
  things: () => ['not-found'],
  only: 'sv',
  address: () => '/404.html',
  render: (_, site) =>
    page(
      site,
      { title: WORDS.sv.title, address: '/404.html', unlisted: true },
      html`<div class="page-head"><div class="wide">
<h1>${WORDS.sv.title}</h1>
<p class="lead">${WORDS.sv.why}</p>
</div></div>
<div class="wide section prose">
${waysOn(site, 'sv')}
<section lang="en"><h2>${WORDS.en.title}</h2>
<p>${WORDS.en.why}</p>
${waysOn(site, 'en')}</section>
</div>`,
    ),
});

function waysOn(site: Site, language: Language): Html {
  const { search, themes, publishers, missing, write } = WORDS[language];
  return html`<ul>
<li><a href="${site.link(FIXED_PAGES.datasets, language)}#_q">${search}</a></li>
<li><a href="${site.link(FIXED_PAGES.themes, language)}">${themes}</a></li>
<li><a href="${site.link(FIXED_PAGES.publishers, language)}">${publishers}</a></li>
</ul>
<p>${missing} <a href="${site.link(FIXED_PAGES.contact, language)}#_katalogen">${write}</a>.</p>`;
}
