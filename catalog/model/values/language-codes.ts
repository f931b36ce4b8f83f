import type { Localised } from '../text.ts';

/** The two-letter codes of languages that are assigned (ISO 639-1), as the registry of BCP 47 has them. */
const ASSIGNED: ReadonlySet<string> = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et ' +
    'eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk ' +
    'kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny ' +
    'oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk ' +
    'tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** Languages whose codes are taken for that of Swedish: `se` is the code of the country. */
const TAKEN_FOR_SWEDISH: Readonly<Record<string, Localised>> = {
  se: { sv: 'nordsamiska', en: 'Northern Sami' },
  sw: { sv: 'swahili', en: 'Swahili' },
};

/** The language of a code that often stands where `sv` was meant; `undefined` for all others. */
export function takenForSwedish(tag: string): Localised | undefined {
  const code = languagePart(tag);
  return Object.hasOwn(TAKEN_FOR_SWEDISH, code) ? TAKEN_FOR_SWEDISH[code] : undefined;
}

/**
 * Codes of countries that are the code of no language, and the language that is meant by them. Those that are, as `se`
 * and `uk`, can be meant as they stand.
 */
const LANGUAGES_OF_COUNTRIES: Readonly<Record<string, string>> = {
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gb: 'en',
  gr: 'el',
  jp: 'ja',
  us: 'en',
};

/** The language that is meant by the code of a country (`da` of `dk`); `undefined` for the code of a language. */
export function languageOfCountry(tag: string): string | undefined {
  return Object.hasOwn(LANGUAGES_OF_COUNTRIES, tag) ? LANGUAGES_OF_COUNTRIES[tag] : undefined;
}

/** The language of a tag: `sv` of `sv-SE`. */
function languagePart(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}

/**
 * True when the language of a tag has the shortest possible code (BCP 47, 2.2.1): an assigned code of two letters, or
 * of three where there is none of two, as for Meänkieli (`fit`).
 */
export function isAssignedLanguage(tag: string): boolean {
  const code = languagePart(tag);
  if (code.length === 2) return ASSIGNED.has(code);
  return /^[a-z]{3}$/.test(code) && nameOf(code) !== undefined && shortestCode(code) === code;
}

/** True when the region of a tag, where it has one, is assigned: that of `sv-SE`, not of `sv-XX`. */
export function hasAssignedRegion(tag: string): boolean {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2}|\d{3})(?:-|$)/i.exec(tag)?.[1]?.toUpperCase();
  if (region === undefined) return true;
  const isOfNobody = region === 'ZZ' || isTakenForCountry(region);
  return (
    !isOfNobody && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region) !== undefined
  );
}

/** Codes that CLDR has names for and ISO 3166 has not: they are for tests of programs. */
function isTakenForCountry(region: string): boolean {
  return region === 'XA' || region === 'XB';
}

/** The tag with the code of two letters for a language that was written with three: `en-GB` for `eng-GB`. */
export function shortestTag(tag: string): string {
  const code = languagePart(tag);
  return shortestCode(code) + tag.slice(code.length);
}

/** `en` for `eng`; a code that there is no shorter one for, itself. */
function shortestCode(code: string): string {
  return /^[a-z]{3}$/.test(code) ? (Intl.getCanonicalLocales(code)[0] ?? code) : code;
}

function nameOf(code: string): string | undefined {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code);
}

/**
 * True when a code of two capitals can only be a language: `SV`, `EN`. `DK`, `UK` and `SE` are countries, and in lower
 * case they are other languages than those of the countries.
 */
export function isSurelyLanguage(capitals: string): boolean {
  const code = capitals.toLowerCase();
  if (code === 'sv' || code === 'no') return true;
  const country = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(capitals);
  return country === undefined || new Intl.Locale(`und-${capitals}`).maximize().language === code;
}
