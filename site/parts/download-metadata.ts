import type { FeedLink } from '../feed-links.ts';
import { type Html, html } from '../html.ts';
import type { Site } from '../site.ts';

/** Links to the feeds that say the same as the page to machines. */
export function downloadMetadata(site: Site, feeds: readonly FeedLink[]): Html {
  const links = feeds.map(
    ({ address, format, profile, mediaType }) =>
      html`<li><a href="${site.link(address)}" type="${mediaType}">${format}</a> <span class="muted">${profile}</span></li>`,
  );
  return html`<h2>Ladda ner metadata</h2><ul class="plain">${links}</ul>`;
}
