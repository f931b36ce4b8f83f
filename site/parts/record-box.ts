import type { DescriptionRecord } from '../../catalog/model/files/shared.ts';
import { type Html, html } from '../html.ts';
import type { Site } from '../site.ts';
import { formatDate } from '../text/format-date.ts';
import { showText } from '../text/show-text.ts';

/** What is known of a description itself: where it was gathered, and whether its publisher stands behind it. */
export function recordBox(site: Site, record: DescriptionRecord | undefined, path: string): Html | undefined {
  if (!record) return undefined;
  if (record.status === 'confirmed') return confirmed(record);
  return html`<aside class="notice" aria-label="Om beskrivningen">
<p><strong>Beskrivningen är insamlad från öppna källor och väntar på utgivarens bekräftelse.</strong> Är du utgivare? <a href="${editAddress(site, path)}">Bekräfta eller rätta den</a>.</p>
${details(record)}
</aside>`;
}

function details(record: DescriptionRecord): Html | undefined {
  const { source = [], checked, note } = record;
  if (source.length === 0 && checked === undefined && !note) return undefined;
  return html`<details><summary>${note ? 'Källor och anmärkningar' : 'Källor'}</summary>
${sources(record)}
${note && html`<p>${showText(note)}</p>`}
${checked !== undefined && html`<p>Kontrollerad ${formatDate(checked)}.</p>`}
</details>`;
}

function confirmed({ checked, note }: DescriptionRecord): Html {
  return html`<p class="confirmed">Beskrivningen är bekräftad av utgivaren${checked !== undefined && ` ${formatDate(checked)}`}. ${showText(note)}</p>`;
}

function sources({ source = [] }: DescriptionRecord): Html | undefined {
  if (source.length === 0) return undefined;
  const items = source.map(({ title, url }) =>
    url ? html`<li><a href="${url}">${showText(title)}</a></li>` : html`<li>${showText(title)}</li>`,
  );
  return html`<p>${source.length === 1 ? 'Källa:' : 'Källor:'}</p>
<ul>${items}</ul>`;
}

/** Where a change of a file is proposed. */
export function editAddress({ settings }: Site, path: string): string {
  return `${settings.repository}/edit/${settings.branch}/${path}`;
}

/** Where a file can be read. */
export function sourceAddress({ settings }: Site, path: string): string {
  return `${settings.repository}/blob/${settings.branch}/${path}`;
}

/** How a reader mends a description. */
export function proposeChange(site: Site, path: string): Html {
  return html`<p>Är något fel eller ofullständigt i beskrivningen? <a href="${editAddress(site, path)}">Föreslå ändring</a> eller <a href="${sourceAddress(site, path)}">se källfilen på GitHub</a>.</p>`;
}
