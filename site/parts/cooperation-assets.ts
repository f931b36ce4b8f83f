import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
/** The style sheet and script of the pages of meetings, apart from the style of all pages. */
export function cooperationAssets(site: Site): Html {
  return html`<link rel="stylesheet" href="${site.asset('cooperation.css')}">
<script type="module" src="${site.asset('meetings.js')}"></script>
`;
}
