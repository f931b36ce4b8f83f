import { TABLE_CODES } from '../../catalog/check/tabular/codes/index.ts';
import { CODES } from '../../catalog/check/validate/codes.ts';
import { FIXED_PAGES, rulePage } from '../../catalog/model/addresses.ts';
import type { CodeDescription } from '../../catalog/model/issues/code.ts';
import type { Severity } from '../../catalog/model/issues/issue.ts';
import { pages } from '../build/template.ts';
import { SEVERITIES } from '../data/severities.ts';
import type { Site } from '../data/site.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    about: 'Om katalogen',
    title: 'Regler för beskrivningar',
    description: (name: string) => `Det som kontrolleras när en datamängd beskrivs i ${name}.`,
    data: 'Regler för data',
    dataLead: 'Det som kontrolleras när en CSV-fil kontrolleras med npx katalog check-data.',
    dataMore: 'Så kontrollerar du en fil',
    lead: 'Varje beskrivning kontrolleras mot reglerna här innan den publiceras. Varje regel har en sida som förklarar varför den finns och visar ett fel och en rättning.',
  },
  {
    about: 'About the catalog',
    title: 'Rules for descriptions',
    description: (name) => `What is checked when a dataset is described in ${name}.`,
    data: 'Rules for data',
    dataLead: 'What is checked when a CSV file is checked with npx katalog check-data.',
    dataMore: 'How to check a file',
    lead: 'Every description is checked against these rules before it is published. Each rule has a page that explains why it is there and shows a mistake and its correction.',
  },
);

/** All rules that descriptions are checked by, the most serious first. */
export default pages<'rules'>({
  things: () => ['rules'],
  address: () => FIXED_PAGES.rules,
  render: (_, site) => {
    const head = {
      title: WORDS[site.language].title,
      description: WORDS[site.language].description(site.name),
      address: FIXED_PAGES.rules,
      section: 'about' as const,
    };
    return page(site, head, content(site));
  },
});

function content(site: Site): Html {
  const { about, title, lead } = WORDS[site.language];
  const severities = Object.keys(SEVERITIES) as Severity[];
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, [about, FIXED_PAGES.about])}
<h1>${title}</h1>
<p class="lead">${lead}</p>
</div></div>
<div class="wide section">${severities.map((severity) => rulesOf(site, severity))}
${rulesOfData(site)}</div>`;
}

function rulesOf(site: Site, severity: Severity): Html | undefined {
  const rules = CODES.filter((code) => code.severity === severity);
  if (rules.length === 0) return undefined;
  const { language } = site;
  const sorted = site.sorted(rules, ({ title }) => title[language]);
  const { heading, meaning } = SEVERITIES[severity];
  return html`<section aria-labelledby="_${severity}">
<h2 id="_${severity}">${heading[language]}</h2>
<p>${meaning[language]}</p>
<ul class="rules">${sorted.map((rule) => ruleItem(site, rule))}</ul>
</section>`;
}

function rulesOfData(site: Site): Html {
  const { language } = site;
  const { data, dataLead, dataMore } = WORDS[language];
  const sorted = site.sorted(TABLE_CODES, ({ title }) => title[language]);
  return html`<section aria-labelledby="_data">
<h2 id="_data">${data}</h2>
<p>${dataLead} <a href="${site.link(`${FIXED_PAGES.specifications}#_kontrollera`)}">${dataMore}</a></p>
<ul class="rules">${sorted.map((rule) => ruleItem(site, rule))}</ul>
</section>`;
}

function ruleItem(site: Site, { code, title }: CodeDescription): Html {
  return html`<li><a href="${site.link(rulePage(code))}">${title[site.language]}</a> <code>${code}</code></li>`;
}
