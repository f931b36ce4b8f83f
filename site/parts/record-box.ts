import type { DescriptionRecord, Warning } from '../../catalog/model/files/shared.ts';
import type { Site } from '../data/site.ts';
import { showAddress } from '../facts/show-link.ts';
import { formatDate } from '../text/format-date.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { showText } from '../text/show-text.ts';
import { icon } from './icon.ts';

const WORDS = bilingual(
  {
    label: 'Om beskrivningen',
    gathered: 'Beskrivningen är insamlad från öppna källor och väntar på utgivarens bekräftelse.',
    yours: 'Är du utgivare?',
    confirm: 'Bekräfta eller rätta den',
    source: 'Källa',
    sources: 'Källor',
    warnings: 'Det här bör du veta',
    warning: {
      UNREACHABLE: (date: string | undefined) =>
        date === undefined ? 'Adressen till data svarar inte' : `Adressen till data svarade inte ${date}`,
      PERSONAL_DATA: () => 'Data kan innehålla personuppgifter',
      LICENCE_DISPUTED: () => 'Källorna säger emot varandra om licensen',
    },
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
    warnings: 'What you should know',
    warning: {
      UNREACHABLE: (date) =>
        date === undefined
          ? 'The address of the data does not answer'
          : `The address of the data did not answer on ${date}`,
      PERSONAL_DATA: () => 'The data may hold personal data',
      LICENCE_DISPUTED: () => 'The sources contradict each other on the licence',
    },
    checked: (date) => `Checked ${date}.`,
    confirmed: 'The description is confirmed by the publisher',
  },
);

/**
 * Shows the facts about a description itself: warnings, where it was gathered, whether its publisher has confirmed
 * it.
 */
export function recordBox(site: Site, record: DescriptionRecord | undefined, path: string): Content {
  if (!record) return undefined;
  const status = record.status === 'confirmed' ? confirmed(site, record) : awaiting(site, record, path);
  return [recordWarnings(site, record), status];
}

function awaiting(site: Site, record: DescriptionRecord, path: string): Html {
  const { label, gathered, yours, confirm } = WORDS[site.language];
  return html`<aside class="notice" aria-label="${label}">
<p><strong>${gathered}</strong> ${yours} <a href="${editAddress(site, path)}">${confirm}</a>.</p>
${record.note && html`<p>${showText(record.note, site.language)}</p>`}
${details(site, record)}
</aside>`;
}

/** Shows the warnings for users of the data: open at the top of the page, even if the publisher has confirmed it. */
function recordWarnings(site: Site, { warning: warnings = [] }: DescriptionRecord): Html | undefined {
  if (warnings.length === 0) return undefined;
  const words = WORDS[site.language];
  return html`<section class="notice" aria-labelledby="_varning"><h2 id="_varning">${icon(site, 'triangle-alert')}${words.warnings}</h2>
<ul>${warnings.map((warning) => warningItem(site, warning))}</ul></section>`;
}

function warningItem({ language }: Site, { kind, address = [], date, note }: Warning): Html {
  const words = WORDS[language].warning[kind](date === undefined ? undefined : formatDate(date, language));
  const addresses = address.map((text, i) => html`${i > 0 && ', '}${showAddress(text)}`);
  return html`<li><strong>${words}</strong>${address.length > 0 && html`: ${addresses}`}. ${showText(note, language)}</li>`;
}

function details(site: Site, record: DescriptionRecord): Html | undefined {
  const { source = [], checked } = record;
  if (source.length === 0 && checked === undefined) return undefined;
  const words = WORDS[site.language];
  return html`<details><summary>${words.sources}</summary>
${sources(site, record)}
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

/** The address where a change of a file is proposed. */
export function editAddress({ settings }: Site, path: string): string {
  return `${settings.repository}/edit/${settings.branch}/${path}`;
}

/** The address where a file can be read. */
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

/** Links the ways for a reader to fix a description. */
export function proposeChange(site: Site, path: string): Html {
  const { wrong, propose, or, source } = CHANGE[site.language];
  return html`<p>${wrong} <a href="${editAddress(site, path)}">${propose}</a> ${or} <a href="${sourceAddress(site, path)}">${source}</a>.</p>`;
}
