import type { Dataset, Distribution } from '../../catalog/model/catalog.ts';
import type { Credential } from '../../catalog/model/files/shared.ts';
import { CREDENTIAL_NEEDED, credentialOf, credentialPage } from '../../catalog/model/values/credentials.ts';
import { unreachableAddresses } from '../../catalog/publish/quality/unanswered.ts';
import type { Site } from '../data/site.ts';
import { type FactSource, facts } from '../facts/facts.ts';
import { readableAddress } from '../facts/show-link.ts';
import { formatDate } from '../text/format-date.ts';
import { formatSize } from '../text/format-size.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { showParagraphs, showText } from '../text/show-text.ts';
import { badge, licenceBadge, nameOfFormat } from './badges.ts';
import { copyButton } from './copy-button.ts';
import { icon } from './icon.ts';
import { previewButton } from './preview-button.ts';

const WORDS = bilingual(
  {
    more: 'Visa mer',
    about: 'om',
    resource: 'dataresurs',
    download: 'Ladda ner',
    access: 'Åtkomst',
    files: 'Dataresursen består av följande filer:',
    tryAddress: 'Prova adressen',
    unreachable: (date: string | undefined) =>
      date === undefined
        ? 'Adressen till data svarar inte, enligt beskrivningen.'
        : `Adressen till data svarade inte ${date}, enligt beskrivningen.`,
    unknownPage: {
      KEY: html`Beskrivningen säger inte var du skaffar nyckeln. <a href="#_fragor">Fråga utgivaren</a>.`,
      ACCOUNT: html`Beskrivningen säger inte var du skaffar kontot. <a href="#_fragor">Fråga utgivaren</a>.`,
    },
  },
  {
    more: 'Show more',
    about: 'about',
    resource: 'data resource',
    download: 'Download',
    access: 'Access',
    files: 'The data resource consists of these files:',
    tryAddress: 'Try the address',
    unreachable: (date) =>
      date === undefined
        ? 'The address of the data does not answer, according to the description.'
        : `The address of the data did not answer on ${date}, according to the description.`,
    unknownPage: {
      KEY: html`Where to get the key is not stated. <a href="#_fragor">Ask the publisher</a>.`,
      ACCOUNT: html`Where to get the account is not stated. <a href="#_fragor">Ask the publisher</a>.`,
    },
  },
);

/** A way to get a dataset: what it is, where to fetch it and, folded up, all that is known of it. */
export function distributionItem(site: Site, dataset: Dataset, distribution: Distribution): Html {
  const { id, data, inherited } = distribution;
  const name = nameOf(site, dataset, distribution);
  const { more, about } = WORDS[site.language];
  const source: FactSource = {
    site,
    publisherId: dataset.publisher.id,
    owner: 'distribution',
    data,
    inherited,
  };
  return html`<li class="distribution" id="${id}">
<h3>${icon(site, distribution.services.length > 0 ? 'plug' : 'file-text')}<span>${name}</span></h3>
<ul class="badges">${badges(site, distribution)}</ul>
${showParagraphs(data.description, site.language)}
${access(site, dataset, distribution, name)}
<details><summary>${more}<span class="visually-hidden"> ${about} ${name}</span></summary>
${facts(source)}
</details>
</li>`;
}

/** Its title; of one without, the dataset's title and the format. */
function nameOf({ language }: Site, dataset: Dataset, { data }: Distribution): Content {
  if (data.title) return showText(data.title, language);
  const { resource } = WORDS[language];
  const format = data.format === undefined ? resource : nameOfFormat(data.format, language);
  return html`${showText(dataset.data.title, language)} (${format})`;
}

function badges({ language }: Site, distribution: Distribution): Content {
  const { data, services } = distribution;
  const credential = credentialOf(distribution);
  return [
    (services.length > 0 || data.accessService) && badge('API', 'kind'),
    data.format && badge(nameOfFormat(data.format, language), 'format'),
    data.byteSize !== undefined && badge(formatSize(data.byteSize, language)),
    licenceBadge(data.license, language),
    credential && badge(CREDENTIAL_NEEDED[credential.kind][language], 'missing'),
  ];
}

/** A link that looks like a button. */
interface Button {
  icon: 'download' | 'external-link' | 'key-round';
  address: string;
  label: Content;
}

/**
 * Buttons to the data, the first one as the main. The page about them is a button of its own unless it is the file itself.
 * "Download" stands only where a click gives the file: not where a key has to be had first, or the address is known to be
 * dead.
 */
function access(site: Site, dataset: Dataset, distribution: Distribution, name: Content): Content {
  const words = WORDS[site.language];
  const { id, data, services } = distribution;
  const downloads = data.downloadURL ?? [];
  const credential = credentialOf(distribution);
  const dead = deadAddresses(dataset, distribution);
  const [only, ...others] = downloads;
  const isOpen = credential === undefined && dead.addresses.size === 0;
  return [
    credential && howToGet(site, credential),
    dead.addresses.size > 0 &&
      dataset.distributions.length > 1 &&
      html`<p class="dead">${icon(site, 'triangle-alert')}<span>${words.unreachable(dead.date === undefined ? undefined : formatDate(dead.date, site.language))}</span></p>`,
    others.length > 0 && fileList(site, downloads, words.files),
    html`<p class="actions">${buttonsOf(site, distribution, dead.addresses).map((item, i) => button(site, item, name, i === 0 ? 'primary' : 'secondary'))}${others.length === 0 && copyButton(site, 'address', only ?? data.accessURL, name)}${isOpen && previewButton(site, { id, data, services, name })}</p>`,
  ];
}

/** Explains the way to a key or an account, beside the badge that it is needed and the button to its page. */
function howToGet({ language }: Site, { kind, uri, description }: Credential): Html | undefined {
  const unknown = uri === undefined && WORDS[language].unknownPage[kind];
  return unknown || description ? html`<p>${unknown} ${showText(description, language)}</p>` : undefined;
}

/** The page for a key comes first; of the addresses of the data, those that are known to be dead come last. */
function buttonsOf(site: Site, distribution: Distribution, dead: ReadonlySet<string>): Button[] {
  const credential = credentialOf(distribution);
  const page = credential && credentialPage(credential);
  const toData = [...downloadButtons(site, distribution, dead), ...accessButtons(site, distribution, dead)];
  const isDead = ({ address }: Button): boolean => dead.has(address);
  return [
    ...(page
      ? [{ icon: 'key-round' as const, address: page.uri, label: showText(page.title, site.language) }]
      : []),
    ...toData.filter((button) => !isDead(button)),
    ...toData.filter(isDead),
  ];
}

/** A button to the file itself; none for several files, which are a list, or where a key has to be had first. */
function downloadButtons(site: Site, distribution: Distribution, dead: ReadonlySet<string>): Button[] {
  const { tryAddress, download } = WORDS[site.language];
  const [file, ...others] = distribution.data.downloadURL ?? [];
  if (file === undefined || others.length > 0 || credentialOf(distribution)) return [];
  return dead.has(file)
    ? [{ icon: 'external-link', address: file, label: tryAddress }]
    : [{ icon: 'download', address: file, label: download }];
}

/** A button to the page about the data, unless that is the file itself, or the page for the key. */
function accessButtons(site: Site, distribution: Distribution, dead: ReadonlySet<string>): Button[] {
  const { tryAddress, access } = WORDS[site.language];
  const { accessURL, downloadURL = [] } = distribution.data;
  if (downloadURL.includes(accessURL) || credentialOf(distribution)?.uri === accessURL) return [];
  return [{ icon: 'external-link', address: accessURL, label: dead.has(accessURL) ? tryAddress : access }];
}

/** The addresses of a distribution that do not answer according to the record, and the date when they were tried. */
function deadAddresses(dataset: Dataset, { data }: Distribution) {
  const all = unreachableAddresses(dataset);
  const own = [data.accessURL, ...(data.downloadURL ?? [])].filter((address) => all.has(address));
  return { addresses: new Set(own), date: own.map((address) => all.get(address)).find(Boolean) };
}

function button(site: Site, { icon: picture, address, label }: Button, name: Content, look: string): Html {
  return html`<a class="button ${look}" href="${address}">${icon(site, picture)}${label}<span class="visually-hidden"> ${name}</span></a>`;
}

function fileList(site: Site, files: readonly string[], lead: string): Html {
  const items = files.map(
    (file) =>
      html`<li><a href="${file}">${fileName(file)}</a> ${copyButton(site, 'address', file, fileName(file))}</li>`,
  );
  return html`<p>${lead}</p><ul>${items}</ul>`;
}

function fileName(address: string): string {
  return address.split(/[?#]/)[0]!.split('/').at(-1) || readableAddress(address);
}
