import type { Issue } from '../../catalog/issues/issue.ts';
import { type Html, html } from '../html.ts';
import { rulePage } from '../rules/rule-page-address.ts';
import type { Site } from '../site.ts';
import { counted } from '../text/counted.ts';

/** How a description could be better: what validation had to say about a file that is published all the same. */
export function advice(site: Site, path: string): Html | undefined {
  const issues = site.issuesOf(path);
  if (issues.length === 0) return undefined;
  return html`<details class="advice"><summary>${counted(issues.length, 'tips', 'tips')} om hur beskrivningen kan bli bättre</summary>
<ul>${issues.map((issue) => adviceItem(site, issue))}</ul>
</details>`;
}

function adviceItem(site: Site, { code, message, remedy, range }: Issue): Html {
  return html`<li>${message.sv} ${remedy.sv} <span class="muted">Rad ${range.start.line}.</span> <a href="${site.link(rulePage(code))}">Läs mer<span class="visually-hidden"> om regeln ${code}</span></a></li>`;
}
