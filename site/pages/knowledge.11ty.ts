import { AUDIENCES, type Audience, type Guide } from '../../catalog/cooperation/guide.ts';
import { FIXED_PAGES, guidePage } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import { AUDIENCE_WORDS } from '../data/audience-words.ts';
import { guidesOf } from '../data/guides.ts';
import type { Site } from '../data/site.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { withoutAccount } from '../parts/without-account.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { languageMark } from '../text/show-text.ts';

const WORDS = bilingual(
  {
    title: 'Kunskap',
    description: 'Guider om öppna data: vad lagen säger, hur ni publicerar och hur data hittas och används.',
    lead: 'Korta guider om öppna data. De bygger på lag, vägledningar och erfarenhet, och varje guide visar sina källor.',
    none: 'Här finns ännu inga guider.',
    rules: (address: string) =>
      html`Vad som kontrolleras i en beskrivning står i <a href="${address}">reglerna</a>, med ett exempel för varje regel.`,
    propose: (address: string) =>
      html`Saknar du något, eller stämmer något inte? <a href="${address}">Säg till på GitHub</a>. Det kräver ett konto där.`,
  },
  {
    title: 'Knowledge',
    description:
      'Guides to open data in Sweden: what the law says, how to publish, and how data are found and used.',
    lead: 'Short guides to open data. They build on the law, official guidance and experience, and each guide shows its sources.',
    none: 'There are no guides here yet.',
    rules: (address) =>
      html`What is checked in a description is told by the <a href="${address}">rules</a>, with an example for each.`,
    propose: (address) =>
      html`Is something missing or wrong? <a href="${address}">Tell us on GitHub</a>. That needs an account there.`,
  },
);

/** All guides, by whom they are for. */
export default pages<'knowledge'>({
  things: () => ['knowledge'],
  address: () => FIXED_PAGES.knowledge,
  render: (_, site) => {
    const { title, description } = WORDS[site.language];
    const head = { title, description, address: FIXED_PAGES.knowledge, section: 'knowledge' as const };
    return page(site, head, content(site));
  },
});

function content(site: Site): Html {
  const words = WORDS[site.language];
  const guides = guidesOf(site);
  return html`${pageTop(site, words.title, words.lead)}
<div class="wide section">
${guides.length === 0 && html`<p>${words.none}</p>`}
${AUDIENCES.map((audience) => groupOf(site, audience))}
<p class="guides-after">${words.rules(site.link(FIXED_PAGES.rules))} ${words.propose(`${site.settings.repository}/issues`)} ${withoutAccount(site)}</p>
</div>`;
}

function groupOf(site: Site, audience: Audience): Html | undefined {
  const guides = guidesOf(site).filter(({ data }) => data.audience === audience);
  if (guides.length === 0) return undefined;
  return html`<section aria-labelledby="_${audience}"><h2 id="_${audience}">${AUDIENCE_WORDS[site.language][audience]}</h2>
<ul class="guides">${guides.map((guide) => guideItem(site, guide))}</ul></section>`;
}

function guideItem(site: Site, { id, language, data }: Guide): Html {
  const inOther = language === site.language ? undefined : language;
  const title = html`<a href="${site.link(guidePage(id))}">${data.title}</a>`;
  return inOther
    ? html`<li><h3><span lang="${inOther}">${title}</span>${languageMark(inOther, site.language)}</h3><p lang="${inOther}">${data.description}</p></li>`
    : html`<li><h3>${title}</h3><p>${data.description}</p></li>`;
}
