import { rulePage } from '../../catalog/model/addresses.ts';
import type { Issue } from '../../catalog/model/issues/issue.ts';
import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    summary: (number: number) => `${number}\u00a0tips om hur beskrivningen kan bli bättre`,
    line: 'Rad',
    more: 'Läs mer',
    about: 'om regeln',
  },
  {
    summary: (number) => `${number}\u00a0${number === 1 ? 'tip' : 'tips'} on how to improve the description`,
    line: 'Line',
    more: 'Read more',
    about: 'about the rule',
  },
);

/**
 * Lists the ways to improve a description: the issues that validation found in a file that is published all the same.
 */
export function advice(site: Site, path: string): Html | undefined {
  const issues = site.issuesOf(path);
  if (issues.length === 0) return undefined;
  return html`<details class="advice"><summary>${WORDS[site.language].summary(issues.length)}</summary>
<ul>${issues.map((issue) => adviceItem(site, issue))}</ul>
</details>`;
}

/** One thing that could be better, as an item of a list. */
export function adviceItem(site: Site, issue: Issue): Html {
  const { message, remedy, range } = issue;
  const { language } = site;
  return html`<li>${message[language]} ${remedy[language]} <span class="muted">${WORDS[language].line} ${range.start.line}.</span> ${ruleLink(site, issue)}</li>`;
}

/** Leads to the page of the rule behind something that was found. */
export function ruleLink(site: Site, { code }: Issue): Html {
  const { more, about } = WORDS[site.language];
  return html`<a href="${site.link(rulePage(code))}">${more}<span class="visually-hidden"> ${about} ${code}</span></a>`;
}
