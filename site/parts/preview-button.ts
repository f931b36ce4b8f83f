import type { Distribution } from '../../catalog/model/catalog.ts';
import { credentialOf } from '../../catalog/model/values/credentials.ts';
import type { Site } from '../data/site.ts';
import { type Content, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { isPreviewFormat } from '../text/preview-formats.ts';

const LABEL = bilingual('Förhandsgranska', 'Preview');

/** A distribution, and what it is called on the page. */
export interface Previewed extends Pick<Distribution, 'id' | 'data' | 'services'> {
  name: Content;
}

/** True for a distribution of one file that can be shown, in a format that can be read, without a key. */
export function canBePreviewed(distribution: Pick<Distribution, 'data' | 'services'>): boolean {
  const { data } = distribution;
  const [file, ...others] = data.downloadURL ?? [];
  const isPacked = data.compressFormat !== undefined || data.packageFormat !== undefined;
  return (
    file !== undefined &&
    others.length === 0 &&
    !isPacked &&
    credentialOf(distribution) === undefined &&
    /^https?:/.test(file) &&
    isPreviewFormat(data.format)
  );
}

/** The button that shows the first rows of a file on the page. Hidden until the script that it needs is there. */
export function previewButton(site: Site, { id, data, services, name }: Previewed): Content {
  const [file] = data.downloadURL ?? [];
  if (!canBePreviewed({ data, services })) return undefined;
  return html`<button type="button" class="button secondary" hidden aria-expanded="false" data-id="${id}" data-preview="${file}" data-format="${data.format}" data-panel="${site.asset('preview-panel.js')}" data-worker="${site.asset('preview-worker.js')}" data-map="${site.asset('map-background.svg')}"><span data-label>${LABEL[site.language]}</span><span class="visually-hidden"> ${name}</span></button>`;
}
