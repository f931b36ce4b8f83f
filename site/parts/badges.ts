import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Resource } from '../../catalog/model/files/shared.ts';
import type { Language } from '../../catalog/model/text.ts';
import { CREDENTIAL_NEEDED, credentialOfAll } from '../../catalog/model/values/credentials.ts';
import { nameOfCode } from '../facts/show-code.ts';
import { shortLicence } from '../facts/show-licence.ts';
import { type Content, type Html, html } from '../text/html.ts';

/** A word or two that are seen at a glance. */
export function badge(
  content: Content,
  look: 'format' | 'licence' | 'missing' | 'kind' | 'plain' = 'plain',
): Html {
  return html`<li class="badge ${look}">${content}</li>`;
}

/** The formats and licences of a dataset, each once, and whether a key is needed. */
export function datasetBadges(dataset: Dataset, language: Language): Html | undefined {
  const { distributions } = dataset;
  if (distributions.length === 0) return undefined;
  const formats = formatsOf(dataset).map((code) => badge(nameOfFormat(code, language), 'format'));
  const licences = new Set(distributions.map(({ data }) => data.license));
  const shown = [...licences].map((licence) => licenceBadge(licence, language));
  const credential = credentialOfAll(distributions);
  const needed = credential && badge(CREDENTIAL_NEEDED[credential.kind][language], 'missing');
  return html`<ul class="badges">${formats}${shown}${needed}</ul>`;
}

/** A badge with a licence; where none is given, one that stands out. */
export function licenceBadge(licence: Resource | undefined, language: Language): Html {
  return badge(shortLicence(licence, language), licence === undefined ? 'missing' : 'licence');
}

/** The codes of all formats a dataset can be had in. */
function formatsOf({ distributions }: Dataset): string[] {
  return [...new Set(distributions.flatMap(({ data }) => data.format ?? []))];
}

/** The names of a dataset's formats, each once: "CSV", "GeoJSON". */
export function namesOfFormats(dataset: Dataset, language: Language): string[] {
  return formatsOf(dataset).map((code) => nameOfFormat(code, language));
}

/** The name of a format in a word or two: "CSV, tabell som text" -> "CSV". */
export function nameOfFormat(code: string, language: Language): string {
  return nameOfCode('file-type', code, language).split(', ')[0]!;
}
