import { isAbsolute } from '../../../dcat/iri.ts';
import { NAMESPACES } from '../../../dcat/terms.ts';
import { quoted } from '../../../model/issues/quoted.ts';
import { LANGUAGE_TAG, type Localised } from '../../../model/text.ts';
import { decodedOnce, hasLostCharacters } from '../../../model/values/garbled-text.ts';
import { hasAssignedRegion, isAssignedLanguage } from '../../../model/values/language-codes.ts';
import { isUnknownCode } from '../code-lists.ts';
import { forbiddenCharacter } from '../decoded-text.ts';
import type { CheckName } from '../finding.ts';
import { RDF_TYPE, type ReadGraph, type ReadTerm, type Statement, shortName } from '../graph.ts';
import { isKnownProperty, isLanguageText } from '../known-properties.ts';
import type { Defect } from './defect.ts';

const { dcterms, foaf, vcard, xsd } = NAMESPACES;

/** Checks every value by itself: what must hold whatever profile the feed follows. */
export function checkValues(graph: ReadGraph): Defect[] {
  const defects: Defect[] = [];
  for (const statements of graph.values())
    for (const statement of statements.values()) {
      const [check, message] = faultOf(statement) ?? [];
      if (check) defects.push({ check, subject: statement.subject, message: message! });
    }
  return defects;
}

type Fault = [check: CheckName, message: Localised];

function faultOf(statement: Statement): Fault | undefined {
  const { predicate, object } = statement;
  if (predicate === RDF_TYPE) return undefined;
  if (!isKnownProperty(predicate)) return unknownTerm(predicate);
  if (object.kind === 'blank') return undefined;
  return object.kind === 'iri' ? addressFault(predicate, object) : textFault(predicate, object);
}

function unknownTerm(predicate: string): Fault {
  const message = {
    sv: `Egenskapen <${predicate}> finns inte i någon av vokabulärerna.`,
    en: `The property <${predicate}> is in none of the vocabularies.`,
  };
  return ['unknown-term', message];
}

/** The schemes of the addresses of some properties. */
const SCHEMES: Readonly<Record<string, string>> = {
  [`${vcard}hasEmail`]: 'mailto:',
  [`${foaf}mbox`]: 'mailto:',
  [`${vcard}hasValue`]: 'tel:',
};

function schemeOf(predicate: string): string {
  return Object.hasOwn(SCHEMES, predicate) ? SCHEMES[predicate]! : '';
}

function addressFault(predicate: string, { value }: ReadTerm): Fault | undefined {
  if (!isAbsolute(value) || !value.startsWith(schemeOf(predicate)))
    return notAddress(predicate, { sv: `<${value}>`, en: `<${value}>` });
  return predicate === `${dcterms}license` ? licenceFault(value) : codeFault(predicate, value);
}

function notAddress(predicate: string, shown: Localised): Fault {
  const [name, scheme] = [shortName(predicate), schemeOf(predicate)];
  const [sv, en] =
    scheme === ''
      ? ['en hel adress', 'a whole address']
      : [`en adress som börjar med ${scheme}`, `an address that begins with ${scheme}`];
  return [
    'address',
    { sv: `${name} är ${shown.sv}, som inte är ${sv}.`, en: `${name} is ${shown.en}, which is not ${en}.` },
  ];
}

function codeFault(predicate: string, uri: string): Fault | undefined {
  if (!isUnknownCode(uri)) return undefined;
  const name = shortName(predicate);
  const message = {
    sv: `${name} är <${uri}>, som inte finns i kodlistan.`,
    en: `${name} is <${uri}>, which is not in the code list.`,
  };
  return ['code', message];
}

/** A licence has one address that portals know: not its deed page, not the one with https. */
function licenceFault(uri: string): Fault | undefined {
  if (!CREATIVE_COMMONS.test(uri) || LICENCE_FORM.test(uri)) return undefined;
  const message = {
    sv: `Licensen har adressen <${uri}>, som inte är den som portalerna känner igen (http://creativecommons.org/…, utan sidans namn).`,
    en: `The licence has the address <${uri}>, which is not the one that portals know (http://creativecommons.org/…, without the name of a page).`,
  };
  return ['licence', message];
}

const CREATIVE_COMMONS = /^https?:\/\/(?:www\.)?creativecommons\.org(?:\/|$)/i;
/** With the country of a ported licence, where there is one. */
const LICENCE_FORM =
  /^http:\/\/creativecommons\.org\/(?:licenses\/[a-z-]+\/\d\.\d|publicdomain\/[a-z]+\/1\.0)\/(?:[a-z]{2}\/)?$/;

function textFault(predicate: string, object: ReadTerm): Fault | undefined {
  const character = forbiddenCharacter(object.value);
  if (character) return escapedCharacter(predicate, character);
  const unreadable = unreadableText(predicate, object.value);
  if (unreadable) return unreadable;
  if (schemeOf(predicate) !== '') return notAddress(predicate, quoted(object.value));
  if (object.language !== '') return languageFault(predicate, object.language);
  if (isLanguageText(predicate)) return withoutLanguage(predicate, object);
  return lexicalFault(predicate, object);
}

/** Nothing that anybody can read, or not as it was written. */
function unreadableText(predicate: string, text: string): Fault | undefined {
  const name = shortName(predicate);
  if (text.trim() === '')
    return ['text-empty', { sv: `${name} finns men är tom.`, en: `${name} is there but is empty.` }];
  const shown = quoted(text);
  if (hasLostCharacters(text))
    return [
      'text-garbled',
      {
        sv: `${name} är ${shown.sv}, där � står för ett tecken som har gått förlorat.`,
        en: `${name} is ${shown.en}, where � stands for a character that was lost.`,
      },
    ];
  if (decodedOnce(text) === undefined) return undefined;
  return [
    'text-garbled',
    {
      sv: `${name} är ${shown.sv}, som har kodats två gånger.`,
      en: `${name} is ${shown.en}, which was encoded twice.`,
    },
  ];
}

/** Written as an escape, which other syntaxes do not have. */
function escapedCharacter(predicate: string, code: string): Fault {
  const name = shortName(predicate);
  const message = {
    sv: `${name} har styrtecknet ${code}, som XML inte kan innehålla.`,
    en: `${name} has the control character ${code}, which XML cannot hold.`,
  };
  return ['character', message];
}

/** The languages as portals compare them, whatever the case that a parser gives them. */
function languageFault(predicate: string, language: string): Fault | undefined {
  const known = LANGUAGE_FORM.test(language) && isAssignedLanguage(language.toLowerCase());
  const name = shortName(predicate);
  if (known) return hasAssignedRegion(language) ? undefined : unknownRegion(name, language);
  const message = {
    sv: `${name} har språket ”${language}”, som inte är koden för något språk.`,
    en: `${name} has the language “${language}”, which is not the code of any language.`,
  };
  return ['language', message];
}

function unknownRegion(name: string, language: string): Fault {
  const message = {
    sv: `${name} har språket ”${language}”, vars region inte finns.`,
    en: `${name} has the language “${language}”, whose region does not exist.`,
  };
  return ['language', message];
}

const LANGUAGE_FORM = new RegExp(LANGUAGE_TAG.source, 'i');

function withoutLanguage(predicate: string, { value }: ReadTerm): Fault {
  const name = shortName(predicate);
  const message = {
    sv: `${name} (${quoted(value).sv}) har inget språk.`,
    en: `${name} (${quoted(value).en}) has no language.`,
  };
  return ['language', message];
}

/** The lexical forms of each datatype (XML Schema 1.1, part 2). */
const LEXICAL: Readonly<Record<string, (text: string) => boolean>> = {
  [`${xsd}date`]: (text) => /^-?\d{4,}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)?$/.test(text) && isDay(text),
  [`${xsd}dateTime`]: (text) =>
    /^-?\d{4,}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(text) &&
    isDay(text),
  [`${xsd}gYear`]: (text) => /^-?\d{4,}(?:Z|[+-]\d\d:\d\d)?$/.test(text),
  [`${xsd}gYearMonth`]: (text) => /^-?\d{4,}-(?:0[1-9]|1[0-2])(?:Z|[+-]\d\d:\d\d)?$/.test(text),
  [`${xsd}decimal`]: (text) => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text),
  [`${xsd}nonNegativeInteger`]: (text) => /^\+?\d+$/.test(text),
  [`${xsd}integer`]: (text) => /^[+-]?\d+$/.test(text),
  [`${xsd}boolean`]: (text) => /^(?:true|false|0|1)$/.test(text),
  [`${xsd}duration`]: (text) =>
    /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/.test(text),
  [`${xsd}hexBinary`]: (text) => /^(?:[0-9a-f]{2})*$/i.test(text),
};

function isDay(text: string): boolean {
  const [, year, month, day] = /^-?(\d{4,})-(\d\d)-(\d\d)/.exec(text)!.map(Number);
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year!, month! - 1, day!);
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day!;
}

function lexicalFault(predicate: string, { value, datatype }: ReadTerm): Fault | undefined {
  if (!Object.hasOwn(LEXICAL, datatype) || LEXICAL[datatype]!(value)) return undefined;
  const [name, type] = [shortName(predicate), shortName(datatype)];
  const message = {
    sv: `${name} är ${quoted(value).sv}, som inte är ett värde av typen ${type}.`,
    en: `${name} is ${quoted(value).en}, which is not a value of type ${type}.`,
  };
  return ['value', message];
}
