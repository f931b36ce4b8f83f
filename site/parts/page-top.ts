import type { Site } from '../data/site.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { breadcrumbs } from './breadcrumbs.ts';

/**
 * The top of a page that is not about a single entity: the way to it, its heading, and its purpose in a sentence or
 * two.
 */
export function pageTop(site: Site, title: string, lead: Content): Html {
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>${title}</h1>
<p class="lead">${lead}</p>
</div></div>`;
}
