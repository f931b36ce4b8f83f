import type { DescriptionRecord } from '../../catalog/model/files/shared.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import type { Site } from '../site.ts';
import { formatDate } from '../text/format-date.ts';
import { showText } from '../text/show-text.ts';

const WORDS = bilingual(
  {
    label: 'Om beskrivningen',
    gathered: 'Beskrivningen är insamlad från öppna källor och väntar på utgivarens bekräftelse.',
    yours: 'Är du utgivare?',
    confirm: 'Bekräfta eller rätta den',
    source: 'Källa',
    sources: 'Källor',
    sourcesAndNotes: 'Källor och anmärkningar',
    checked: (date: string) => `Kontrollerad ${date}.`,
    confirmed: 'Beskrivningen är bekräftad av utgivaren',
  },
  {
    label: 'About the description',
    gathered: 'The description was gathered from open sources and awaits confirmation by the publisher.',
    yours: 'Are you the publisher?',
    confirm: 'Confirm or correct it',
    source: 'Source',
    sources: 'Sources',
    sourcesAndNotes: 'Sources and notes',
    checked: (date) => `Checked ${date}.`,
    confirmed: 'The description is confirmed by the publisher',
  },
);

/** What is known of a description itself: where it was gathered, and whether its publisher stands behind it. */
export function recordBox(site: Site, record: DescriptionRecord | undefined, path: string): Html | undefined {
  if (!record) return undefined;
  if (record.status === 'confirmed') return confirmed(site, record);
  const { label, gathered, yours, confirm } = WORDS[site.language];
  return html`<aside class="notice" aria-label="${label}">
<p><strong>${gathered}</strong> ${yours} <a href="${editAddress(site, path)}">${confirm}</a>.</p>
${details(site, record)}
</aside>`;
}

function details(site: Site, record: DescriptionRecord): Html | undefined {
  const { source = [], checked, note } = record;
  if (source.length === 0 && checked === undefined && !note) return undefined;
  const words = WORDS[site.language];
  return html`<details><summary>${note ? words.sourcesAndNotes : words.sources}</summary>
${sources(site, record)}
${note && html`<p>${showText(note, site.language)}</p>`}
${checked !== undefined && html`<p>${words.checked(formatDate(checked, site.language))}</p>`}
</details>`;
}

function confirmed({ language }: Site, { checked, note }: DescriptionRecord): Html {
  const { confirmed } = WORDS[language];
  return html`<p class="confirmed">${confirmed}${checked !== undefined && ` ${formatDate(checked, language)}`}. ${showText(note, language)}</p>`;
}

function sources({ language }: Site, { source = [] }: DescriptionRecord): Html | undefined {
  if (source.length === 0) return undefined;
  const words = WORDS[language];
  const items = source.map(({ title, url }) =>
    url
      ? html`<li><a href="${url}">${showText(title, language)}</a></li>`
      : html`<li>${showText(title, language)}</li>`,
  );
  return html`<p>${source.length === 1 ? words.source : words.sources}:</p>
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

const CHANGE = bilingual(
  {
    wrong: 'Är något fel eller ofullständigt i beskrivningen?',
    propose: 'Föreslå ändring',
    or: 'eller',
    source: 'se källfilen på GitHub',
  },
  {
    wrong: 'Is something wrong or missing in the description?',
    propose: 'Propose a change',
    or: 'or',
    source: 'see the source file on GitHub',
  },
);

/** How a reader mends a description. */
export function proposeChange(site: Site, path: string): Html {
  const { wrong, propose, or, source } = CHANGE[site.language];
  return html`<p>${wrong} <a href="${editAddress(site, path)}">${propose}</a> ${or} <a href="${sourceAddress(site, path)}">${source}</a>.</p>`;
}
