import type { CodeDescription } from '../../catalog/issues/code.ts';
import { CODES } from '../../catalog/validate/codes.ts';
import { type Content, type Html, html } from '../html.ts';
import { badge } from '../parts/badges.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import type { Excerpt, ExcerptLine } from '../rules/excerpt.ts';
import type { RuleExample } from '../rules/read-examples.ts';
import { rulePage } from '../rules/rule-page-address.ts';
import { SEVERITIES } from '../rules/severities.ts';
import type { Site } from '../site.ts';
import type { Template } from '../template.ts';

/** A page for each issue code, from the same table that the checks run by and the fixtures that test them. */
export const rulePages: Template<CodeDescription> = {
  things: () => CODES,
  address: ({ code }) => rulePage(code),
  render: (rule, site) => {
    const head = {
      title: `${rule.title.sv} (${rule.code})`,
      description: rule.why.sv.split('\n')[0],
      address: rulePage(rule.code),
      section: 'about' as const,
    };
    return page(site, head, content(site, rule));
  },
};

function content(site: Site, { code, severity, title, why, sources }: CodeDescription): Html {
  const { name, meaning } = SEVERITIES[severity];
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, ['Om katalogen', '/om/'], ['Regler', '/regler/'])}
<p class="kind">Regel</p>
<h1>${title.sv}</h1>
<ul class="badges">${badge(name, severity === 'error' ? 'missing' : 'kind')}${badge(html`<code>${code}</code>`)}</ul>
</div></div>
<div class="wide section narrow">
<section aria-labelledby="_varfor"><h2 id="_varfor">Varför</h2>
<div class="prose">${paragraphs(why.sv)}<p>${meaning}</p></div></section>
${site.examples.get(code) && exampleSections(site.examples.get(code)!)}
<section aria-labelledby="_kallor"><h2 id="_kallor">Källor</h2>
<ul class="link-list">${sources.map((source) => html`<li><a href="${source.url}">${source.title}</a></li>`)}</ul></section>
</div>`;
}

function paragraphs(text: string): Content {
  return text.split(/\n+/).map((paragraph) => html`<p>${paragraph}</p>`);
}

function exampleSections({ message, remedy, wrong, right }: RuleExample): Html {
  return html`<section aria-labelledby="_fel"><h2 id="_fel">Så blir det fel</h2>
${excerpts(wrong, 'wrong', 'Fel')}
<div class="message"><p><strong>${message}</strong></p><p>${remedy}</p></div>
</section>
<section aria-labelledby="_ratt"><h2 id="_ratt">Så blir det rätt</h2>
${excerpts(right, 'right', 'Rätt')}
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
