import { type Content, type Html, html } from '../html.ts';
import type { Site } from '../site.ts';
import { breadcrumbs } from './breadcrumbs.ts';

/** How a page begins that is about no one thing: the way to it, its heading, and what it is for in a sentence or two. */
export function pageTop(site: Site, title: string, lead: Content): Html {
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>${title}</h1>
<p class="lead">${lead}</p>
</div></div>`;
}
