import type { FeedLink } from '../data/feed-links.ts';
import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const HEADING = bilingual('Ladda ner metadata', 'Download metadata');

/** Links to the feeds that say the same as the page to machines. */
export function downloadMetadata(site: Site, feeds: readonly FeedLink[]): Html {
  const links = feeds.map(
    ({ address, format, profile, mediaType }) =>
      html`<li><a href="${site.file(address)}" type="${mediaType}">${format}</a> <span class="muted">${profile}</span></li>`,
  );
  return html`<h2>${HEADING[site.language]}</h2><ul class="plain">${links}</ul>`;
}
