import type { Resource } from '../../catalog/model/files/shared.ts';
import { addressOf } from '../../catalog/model/resource.ts';
import type { Language } from '../../catalog/model/text.ts';
import { licenceConcept, licenceName } from '../../catalog/model/values/licence-names.ts';
import type { Concept } from '../../catalog/model/vocabularies.ts';
import { type Content, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { showText } from '../text/show-text.ts';
import type { InLanguage } from './setting.ts';
import { readableAddress, showResource } from './show-link.ts';

/** The text shown without a licence: nobody knows then what they may do with the data. */
export const NO_LICENCE = bilingual('Licens ej angiven', 'No licence stated');

/** A licence by its whole name, with a link to its text. */
export function showLicence(licence: Resource, setting: InLanguage): Content {
  const known = knownLicence(licence);
  if (!known) return showResource(licence, setting);
  return html`<a href="${licencePage(known, setting.site.language)}">${known.label[setting.site.language]}</a>`;
}

/** The address where a licence is read, in the page's language where there is one. */
function licencePage({ deedUrls = [], page, uri }: Concept, language: Language): string {
  return deedUrls.find((address) => address.endsWith(`/deed.${language}`)) ?? page ?? uri;
}

/** A licence in a few characters: `CC BY 4.0`; of one without a code its title, else its address. */
export function shortLicence(licence: Resource | undefined, language: Language): Content {
  if (licence === undefined) return NO_LICENCE[language];
  const known = knownLicence(licence);
  if (known) return licenceName(known, language);
  return typeof licence === 'string'
    ? readableAddress(licence)
    : (showText(licence.title, language) ?? readableAddress(licence.uri));
}

/** The licence of the code list that is meant, by its code or by one of its addresses. */
function knownLicence(licence: Resource): Concept | undefined {
  return licenceConcept(addressOf(licence));
}
