import type { Dataset, Distribution } from '../../catalog/model/catalog.ts';
import { facts } from '../facts/facts.ts';
import type { PropertyName } from '../facts/properties.ts';
import { shortLicence } from '../facts/show-licence.ts';
import { readableAddress } from '../facts/show-link.ts';
import { type Content, type Html, html } from '../html.ts';
import type { Site } from '../site.ts';
import { formatSize } from '../text/format-size.ts';
import { pickText, showParagraphs, showText } from '../text/show-text.ts';
import { badge, licenceBadge, nameOfFormat } from './badges.ts';
import { previewButton } from './preview-button.ts';

/** What is told of a distribution, in DCAT-AP-SE's order. */
const FACTS: PropertyName[] = [
  'accessURL',
  'downloadURL',
  'format',
  'mediaType',
  'compressFormat',
  'packageFormat',
  'accessService',
  'temporalResolution',
  'spatialResolutionInMeters',
  'byteSize',
  'language',
  'issued',
  'modified',
  'status',
  'availability',
  'applicableLegislation',
  'license',
  'rights',
  'checksum',
  'page',
  'linkedSchema',
];

/** A way to get a dataset: what it is, where to fetch it and, folded up, all that is known of it. */
export function distributionItem(site: Site, dataset: Dataset, distribution: Distribution): Html {
  const { id, data, inherited } = distribution;
  const name = nameOf(dataset, distribution);
  const setting = { site, publisherId: dataset.publisher.id, data, inherited };
  return html`<li class="distribution" id="${id}">
<h3>${name}</h3>
<ul class="badges">${badges(distribution)}</ul>
${showParagraphs(data.description)}
${access(site, distribution, name)}
<details><summary>Visa mer<span class="visually-hidden"> om ${name}</span></summary>
${facts(setting, FACTS)}
</details>
</li>`;
}

/** Its title; of one without, the dataset's title and the format. */
function nameOf(dataset: Dataset, { data }: Distribution): Content {
  if (data.title) return showText(data.title);
  const format = data.format === undefined ? 'dataresurs' : nameOfFormat(data.format);
  return `${pickText(dataset.data.title)?.text} (${format})`;
}

function badges({ data, services }: Distribution): Content {
  return [
    (services.length > 0 || data.accessService) && badge('API', 'kind'),
    data.format && badge(nameOfFormat(data.format), 'format'),
    data.byteSize !== undefined && badge(formatSize(data.byteSize)),
    licenceBadge(shortLicence(data.license)),
  ];
}

/** Buttons to the data. The page about them is a button of its own unless it is the file itself. */
function access(site: Site, { id, data }: Distribution, name: Content): Content {
  const downloads = data.downloadURL ?? [];
  const pages = downloads.includes(data.accessURL) ? [] : [data.accessURL];
  const [only, ...others] = downloads;
  return [
    others.length > 0 && fileList(downloads),
    html`<p class="actions">${only && others.length === 0 && button(only, 'Ladda ner', name, 'primary')}${pages.map((address) => button(address, 'Åtkomst', name, only ? 'secondary' : 'primary'))}${previewButton(site, { id, data, name })}</p>`,
  ];
}

function button(address: string, label: string, name: Content, look: string): Html {
  return html`<a class="button ${look}" href="${address}">${label}<span class="visually-hidden"> ${name}</span></a>`;
}

function fileList(files: readonly string[]): Html {
  const items = files.map((file) => html`<li><a href="${file}">${fileName(file)}</a></li>`);
  return html`<p>Dataresursen består av följande filer:</p><ul>${items}</ul>`;
}

function fileName(address: string): string {
  return address.split(/[?#]/)[0]!.split('/').at(-1) || readableAddress(address);
}
