import type { Dataset, Distribution } from '../../catalog/model/catalog.ts';
import { type FactSource, facts } from '../facts/facts.ts';
import { readableAddress } from '../facts/show-link.ts';
import { type Content, type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import type { Site } from '../site.ts';
import { formatSize } from '../text/format-size.ts';
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
  },
  {
    more: 'Show more',
    about: 'about',
    resource: 'data resource',
    download: 'Download',
    access: 'Access',
    files: 'The data resource consists of these files:',
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
${access(site, distribution, name)}
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

function badges({ language }: Site, { data, services }: Distribution): Content {
  return [
    (services.length > 0 || data.accessService) && badge('API', 'kind'),
    data.format && badge(nameOfFormat(data.format, language), 'format'),
    data.byteSize !== undefined && badge(formatSize(data.byteSize, language)),
    licenceBadge(data.license, language),
  ];
}

/** Buttons to the data. The page about them is a button of its own unless it is the file itself. */
function access(site: Site, { id, data }: Distribution, name: Content): Content {
  const words = WORDS[site.language];
  const downloads = data.downloadURL ?? [];
  const pages = downloads.includes(data.accessURL) ? [] : [data.accessURL];
  const [only, ...others] = downloads;
  return [
    others.length > 0 && fileList(site, downloads, words.files),
    html`<p class="actions">${only && others.length === 0 && button(icon(site, 'download'), only, words.download, name, 'primary')}${pages.map((address) => button(icon(site, 'external-link'), address, words.access, name, only ? 'secondary' : 'primary'))}${others.length === 0 && copyButton(site, 'address', only ?? data.accessURL, name)}${previewButton(site, { id, data, name })}</p>`,
  ];
}

function button(picture: Html, address: string, label: string, name: Content, look: string): Html {
  return html`<a class="button ${look}" href="${address}">${picture}${label}<span class="visually-hidden"> ${name}</span></a>`;
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
