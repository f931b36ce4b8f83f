import type { EntityKind } from '../../catalog/model/entity.ts';
import type {
  ContactPoint,
  Credential,
  Offer,
  Period,
  Relationship,
} from '../../catalog/model/files/shared.ts';
import {
  listProperties,
  type Property,
  type PropertyKind,
  type PropertyOwner,
} from '../../catalog/model/properties.ts';
import type { Language, Text, Words } from '../../catalog/model/text.ts';
import { CREDENTIAL_NEEDED, credentialPage } from '../../catalog/model/values/credentials.ts';
import { formatDate, formatPeriod } from '../text/format-date.ts';
import { formatDuration } from '../text/format-duration.ts';
import { formatNumber } from '../text/format-number.ts';
import { formatSize } from '../text/format-size.ts';
import { type Content, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { languageMark, pickWords, showText } from '../text/show-text.ts';
import type { Setting } from './setting.ts';
import { showAgent, showAttribution } from './show-agent.ts';
import { showCode, showCodes, showThemes } from './show-code.ts';
import { showContactPoint } from './show-contact-point.ts';
import { showEmail } from './show-email.ts';
import { showLicence } from './show-licence.ts';
import { showAddress, showReference, showResource } from './show-link.ts';
import { showSpecification } from './show-specification.ts';
import { showTelephone } from './show-telephone.ts';

/** Shows one value of a property; nothing where there is nothing to show. The value is as the schema has it. */
type Show<Value> = (value: Value, setting: Setting, property: Property) => Content;

/** The values of a property, one content each. Words are one value, as a list of their own would be long and say little. */
export function showValues(property: Property, value: unknown, setting: Setting): Content[] {
  const values = Array.isArray(value) && property.kind !== 'words' ? value : [value];
  return values
    .map((value) => showValue(property, value, setting))
    .filter((shown) => shown !== undefined && shown !== '');
}

function showValue(property: Property, value: unknown, setting: Setting): Content {
  const { kind, part } = property;
  const show = KEYS[property.key] ?? (part && PARTS[part]) ?? (KINDS[kind] as Show<unknown>);
  return (show as Show<unknown>)(value, setting, property);
}

/** Plain text that is shown as it must be read, although it can be anything. */
const KEYS: Readonly<Record<string, Show<string>>> = { identifier: showCode };

/** The owners that are shown in another way than property by property. */
const PARTS: { readonly [Owner in PropertyOwner]?: Show<never> } = {
  agent: showAgent,
  attribution: showAttribution,
  checksum: ({ algorithm, checksumValue }: { algorithm: string; checksumValue: string }) => [
    `${algorithm}: `,
    showCode(checksumValue),
  ],
  concept: showResource,
  contactPoint: (contact: ContactPoint, { site }) => showContactPoint(contact, site),
  credential: showCredential,
  document: showResource,
  licence: showLicence,
  offer: showOffer,
  period: ({ startDate, endDate }: Period, { site }) => formatPeriod(startDate, endDate, site.language),
  relationship: showRelationship,
  standard: showSpecification,
};

const KINDS: { readonly [Kind in PropertyKind]: Show<never> } = {
  text: (text: Text, { site }) => showText(text, site.language),
  words: showWords,
  code: (code: string, setting, { vocabularies = [] }) =>
    vocabularies[0] === 'data-theme' ? showThemes(code, setting) : showCodes(...vocabularies)(code, setting),
  reference: (reference: string, setting, { target }) =>
    showReference(target as EntityKind)(reference, setting),
  address: showAddress,
  date: (date: string | number, { site }) => formatDate(date, site.language),
  time: String,
  duration: (duration: string, { site }) => formatDuration(duration, site.language),
  number: (number: number, { site }, { unit }) => NUMBERS[unit ?? 'none'](number, site.language),
  flag: (flag: boolean, { site }) => WORDS[site.language].flag(flag),
  email: showEmail,
  telephone: showTelephone,
  'media-type': showCode,
  plain: (text: string | number, _, { isExact }) =>
    isExact ? showCode(String(text)) : showAddress(String(text)),
  part: showPart,
};

const NUMBERS: Record<
  NonNullable<Property['unit']> | 'none',
  (number: number, language: Language) => string
> = {
  none: decimals,
  metre: (metres, language) => WORDS[language].metres(decimals(metres, language)),
  byte: showSize,
};

const WORDS = bilingual(
  {
    metres: (metres: string) => `${metres} meter`,
    role: 'roll',
    flag: (flag: boolean): string => (flag ? 'Ja' : 'Nej'),
  },
  { metres: (metres) => `${metres} metres`, role: 'role', flag: (flag) => (flag ? 'Yes' : 'No') },
);

function decimals(number: number, language: Language): string {
  return number.toLocaleString(language, { maximumFractionDigits: 20 });
}

function showSize(bytes: number, language: Language): string {
  const exact = formatNumber(bytes, language);
  return bytes < 1000 ? exact : `${exact} (${formatSize(bytes, language)})`;
}

function showWords(words: Words, { site }: Setting): Content {
  const { language, words: shown } = pickWords(words, site.language);
  if (shown.length === 0) return undefined;
  return html`<ul class="words" lang="${language}">${shown.map((word) => html`<li>${word}</li>`)}</ul>${languageMark(language, site.language)}`;
}

function showCredential(credential: Credential, setting: Setting): Content {
  const page = credentialPage(credential);
  return page ? showResource(page, setting) : CREDENTIAL_NEEDED[credential.kind][setting.site.language];
}

function showOffer({ description, mainEntityOfPage }: Offer, setting: Setting): Content {
  return mainEntityOfPage
    ? showResource({ uri: mainEntityOfPage, title: description }, setting)
    : showText(description, setting.site.language);
}

function showRelationship({ relation, hadRole }: Relationship, { site }: Setting): Content {
  return html`${showAddress(relation)} (${WORDS[site.language].role}: ${showAddress(hadRole)})`;
}

/** Lists the properties within a value, each under its label. */
function showPart(value: Readonly<Record<string, unknown>>, setting: Setting, { part }: Property): Content {
  const lines = listProperties(part!).flatMap((property) => {
    const within = value[property.key];
    const shown = within === undefined ? [] : showValues(property, within, setting);
    return shown.map((item) => html`<li>${property.label[setting.site.language]}: ${item}</li>`);
  });
  return lines.length > 0 ? html`<ul class="plain">${lines}</ul>` : undefined;
}
