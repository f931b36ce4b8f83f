import { describeTableCode, TABLE_CODES } from '../../catalog/check/tabular/codes/index.ts';
import { CODES } from '../../catalog/check/validate/codes.ts';
import { FIXED_PAGES, guidePage, rulePage } from '../../catalog/model/addresses.ts';
import type { CodeDescription } from '../../catalog/model/issues/code.ts';
import type { Language } from '../../catalog/model/text.ts';
import { pages } from '../build/template.ts';
import type { Excerpt, ExcerptLine } from '../data/excerpt.ts';
import { guidesByRule } from '../data/guides.ts';
import { EXAMPLES, type RuleExample } from '../data/rule-examples.ts';
import { SEVERITIES, SEVERITIES_OF_DATA } from '../data/severities.ts';
import type { Site } from '../data/site.ts';
import { badge } from '../parts/badges.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { languageMark } from '../text/show-text.ts';

const WORDS = bilingual(
  {
    about: 'Om katalogen',
    rule: 'Regel',
    rules: 'Regler',
    why: 'Varför',
    guides: 'Läs mer i guiderna',
    sources: 'Källor',
    howWrong: 'Så blir det fel',
    wrong: 'Fel',
    howRight: 'Så blir det rätt',
    right: 'Rätt',
  },
  {
    about: 'About the catalog',
    rule: 'Rule',
    rules: 'Rules',
    why: 'Why',
    guides: 'Read more in the guides',
    sources: 'Sources',
    howWrong: 'What is wrong',
    wrong: 'Wrong',
    howRight: 'How to do it right',
    right: 'Right',
  },
);

/** A page for each issue code, from the same table that the checks run by and the fixtures that test them. */
export default pages<CodeDescription>({
  things: () => [...CODES, ...TABLE_CODES],
  address: ({ code }) => rulePage(code),
  render: (rule, site) => {
    const head = {
      title: `${rule.title[site.language]} (${rule.code})`,
      description: rule.why[site.language].split('\n')[0],
      address: rulePage(rule.code),
      section: 'about' as const,
    };
    return page(site, head, content(site, rule));
  },
});

function content(site: Site, { code, severity, title, why, sources }: CodeDescription): Html {
  const { language } = site;
  const words = WORDS[language];
  const { name, meaning: ofDescription } = SEVERITIES[severity];
  const meaning = describeTableCode(code) ? SEVERITIES_OF_DATA[severity] : ofDescription;
  const example = EXAMPLES.get(code);
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, [words.about, FIXED_PAGES.about], [words.rules, FIXED_PAGES.rules])}
<p class="kind">${words.rule}</p>
<h1>${title[language]}</h1>
<ul class="badges">${badge(name[language], severity === 'error' ? 'missing' : 'kind')}${badge(html`<code>${code}</code>`)}</ul>
</div></div>
<div class="wide section narrow">
<section aria-labelledby="_varfor"><h2 id="_varfor">${words.why}</h2>
<div class="prose">${paragraphs(why[language])}<p>${meaning[language]}</p></div></section>
${example && exampleSections(example, language)}
${guidesAbout(site, code)}
<section aria-labelledby="_kallor"><h2 id="_kallor">${words.sources}</h2>
<ul class="link-list">${sources.map((source) => html`<li><a href="${source.url}">${source.title}</a></li>`)}</ul></section>
</div>`;
}

/** The guides that describe the rule; nothing where there are none. */
function guidesAbout(site: Site, code: string): Html | undefined {
  const guides = guidesByRule(site).get(code);
  if (!guides) return undefined;
  const items = guides.map(
    ({ id, language, data }) =>
      html`<li><a href="${site.link(guidePage(id))}" hreflang="${language}" lang="${language}">${data.title}</a>${languageMark(language, site.language)}</li>`,
  );
  return html`<section aria-labelledby="_guider"><h2 id="_guider">${WORDS[site.language].guides}</h2>
<ul class="link-list">${items}</ul></section>`;
}

function paragraphs(text: string): Content {
  return text.split(/\n+/).map((paragraph) => html`<p>${paragraph}</p>`);
}

function exampleSections({ message, remedy, wrong, right }: RuleExample, language: Language): Html {
  const words = WORDS[language];
  return html`<section aria-labelledby="_fel"><h2 id="_fel">${words.howWrong}</h2>
${excerpts(wrong, 'wrong', words.wrong)}
<div class="message"><p><strong>${message[language]}</strong></p><p>${remedy[language]}</p></div>
</section>
<section aria-labelledby="_ratt"><h2 id="_ratt">${words.howRight}</h2>
${excerpts(right, 'right', words.right)}
</section>`;
}

function excerpts(list: readonly Excerpt[], look: string, label: string): Content {
  return list.map(
    ({ path, lines }, i) =>
      html`<figure class="excerpt ${look}"><figcaption>${path}</figcaption><pre tabindex="0" role="region" aria-label="${label}, ${path}${list.length > 1 && ` (${i + 1})`}"><code>${lines.map(line)}</code></pre></figure>`,
  );
}

function line({ text, differs }: ExcerptLine): Html {
  return differs ? html`<mark>${text}\n</mark>` : html`${text}\n`;
}
