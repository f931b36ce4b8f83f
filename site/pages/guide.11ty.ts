import { CODES } from '../../catalog/check/validate/codes.ts';
import type { Guide } from '../../catalog/cooperation/guide.ts';
import { FIXED_PAGES, guidePage, rulePage } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import { AUDIENCE_WORDS } from '../data/audience-words.ts';
import { guidesOf } from '../data/guides.ts';
import type { Site } from '../data/site.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { type GuideSection, guideBody } from '../parts/guide-body.ts';
import { wayJsonLd } from '../parts/json-ld.ts';
import { page } from '../parts/page.ts';
import { formatDate } from '../text/format-date.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { languageMark } from '../text/show-text.ts';

const WORDS = bilingual(
  {
    knowledge: 'Kunskap',
    guide: 'Guide',
    reviewed: 'Senast granskad:',
    onPage: 'På sidan',
    rules: 'Regler som guiden förklarar',
    more: 'Fler guider',
    only: { sv: 'Sidan finns bara på svenska.', en: 'Sidan finns bara på engelska.' },
    fix: 'Föreslå en ändring av guiden',
  },
  {
    knowledge: 'Knowledge',
    guide: 'Guide',
    reviewed: 'Last reviewed:',
    onPage: 'On this page',
    rules: 'Rules that the guide explains',
    more: 'More guides',
    only: { sv: 'The page is in Swedish only.', en: 'The page is in English only.' },
    fix: 'Propose a change to the guide',
  },
);

/** From how many sections a guide has a list of them. */
const SECTIONS_TO_LIST = 4;

/** A page for each guide. */
export default pages<Guide>({
  things: guidesOf,
  address: ({ id }) => guidePage(id),
  render: (guide, site) => {
    const head = {
      title: guide.data.title,
      description: guide.data.description,
      address: guidePage(guide.id),
      section: 'knowledge' as const,
      more: wayJsonLd(
        site,
        [WORDS[site.language].knowledge, FIXED_PAGES.knowledge],
        [guide.data.title, guidePage(guide.id)],
      ),
    };
    return page(site, head, content(site, guide));
  },
});

function content(site: Site, guide: Guide): Html {
  const words = WORDS[site.language];
  const { language, data } = guide;
  const { body, sections } = guideBody(site, guide);
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, [words.knowledge, FIXED_PAGES.knowledge])}
<p class="kind">${words.guide}</p>
<h1 lang="${language}">${data.title}</h1>
<p class="lead" lang="${language}">${data.description}</p>
<ul class="inline-list muted"><li>${AUDIENCE_WORDS[site.language][data.audience]}</li><li>${words.reviewed} ${formatDate(data.reviewed, site.language)}</li></ul>
${language !== site.language && html`<p class="muted">${words.only[language]}</p>`}
</div></div>
<div class="wide columns">
<div class="prose guide" lang="${language}">
${body}
</div>
<aside class="sidebar" aria-label="${words.more}">
${contents(site, sections)}
${rules(site, guide)}
${more(site, guide)}
<p><a href="${site.settings.repository}/edit/${site.settings.branch}/${guide.path}">${words.fix}</a></p>
</aside>
</div>`;
}

function contents(site: Site, sections: readonly GuideSection[]): Html | undefined {
  if (sections.length < SECTIONS_TO_LIST) return undefined;
  const { onPage } = WORDS[site.language];
  const links = sections.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`);
  return html`<nav aria-labelledby="_pa-sidan"><h2 id="_pa-sidan">${onPage}</h2><ul class="link-list">${links}</ul></nav>`;
}

function rules(site: Site, { data }: Guide): Html | undefined {
  const explained = CODES.filter(({ code }) => data.rules?.includes(code));
  if (explained.length === 0) return undefined;
  const links = explained.map(
    ({ code, title }) => html`<li><a href="${site.link(rulePage(code))}">${title[site.language]}</a></li>`,
  );
  return html`<h2>${WORDS[site.language].rules}</h2><ul class="link-list">${links}</ul>`;
}

/** The other guides for the same reader. */
function more(site: Site, { id, data }: Guide): Html | undefined {
  const others = guidesOf(site).filter((guide) => guide.data.audience === data.audience && guide.id !== id);
  if (others.length === 0) return undefined;
  const links = others.map(
    (other) =>
      html`<li><a href="${site.link(guidePage(other.id))}" hreflang="${other.language}" lang="${other.language}">${other.data.title}</a>${languageMark(other.language, site.language)}</li>`,
  );
  return html`<h2>${WORDS[site.language].more}</h2><ul class="link-list">${links}</ul>`;
}
