import type { CodeDescription } from '../../catalog/issues/code.ts';
import type { Severity } from '../../catalog/issues/issue.ts';
import { CODES } from '../../catalog/validate/codes.ts';
import { type Html, html } from '../html.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import { rulePage } from '../rules/rule-page-address.ts';
import { SEVERITIES } from '../rules/severities.ts';
import type { Site } from '../site.ts';
import type { Template } from '../template.ts';
import { inSwedishOrder } from '../text/swedish-order.ts';

/** All rules that descriptions are checked by, the most serious first. */
export const rulesPage: Template<'rules'> = {
  things: () => ['rules'],
  address: () => '/regler/',
  render: (_, site) => {
    const head = {
      title: 'Regler för beskrivningar',
      description: `Det som kontrolleras när en datamängd beskrivs i ${site.name}.`,
      address: '/regler/',
      section: 'about' as const,
    };
    return page(site, head, content(site));
  },
};

function content(site: Site): Html {
  const severities = Object.keys(SEVERITIES) as Severity[];
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, ['Om katalogen', '/om/'])}
<h1>Regler för beskrivningar</h1>
<p class="lead">Varje beskrivning kontrolleras mot reglerna här innan den publiceras. Varje regel har en sida som förklarar varför den finns och visar ett fel och en rättning.</p>
</div></div>
<div class="wide section">${severities.map((severity) => rulesOf(site, severity))}</div>`;
}

function rulesOf(site: Site, severity: Severity): Html | undefined {
  const rules = CODES.filter((one) => one.severity === severity);
  if (rules.length === 0) return undefined;
  const sorted = inSwedishOrder(rules, ({ title }) => title.sv);
  const { heading, meaning } = SEVERITIES[severity];
  return html`<section aria-labelledby="_${severity}">
<h2 id="_${severity}">${heading}</h2>
<p>${meaning}</p>
<ul class="rules">${sorted.map((rule) => ruleItem(site, rule))}</ul>
</section>`;
}

function ruleItem(site: Site, { code, title }: CodeDescription): Html {
  return html`<li><a href="${site.link(rulePage(code))}">${title.sv}</a> <code>${code}</code></li>`;
}
