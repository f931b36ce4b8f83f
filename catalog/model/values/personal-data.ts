import { checkDigitOf } from './check-digit.ts';

/**
 * Swedish personal identity numbers and coordination numbers (samordningsnummer: the day plus 60) that stand
 * alone in a text: 10 or 12 digits, with or without a hyphen (of any kind), `+` or a space before the last four,
 * a date that exists and the right check digit. Organisation numbers of legal persons are not met: their third
 * digit is at least 2, so they hold no month.
 *
 * Left alone are parts of longer numbers, words and UUIDs, ten digits that begin with 0 (telephone numbers),
 * and twelve that can be a point in time (`202401151230`, `20240115 1230`).
 *
 * Source: folkbokföringslagen (1991:481) 18 and 18 a §§. Linear in the length of the text.
 */
export function identityNumbersIn(text: string): string[] {
  return identityNumbersFound(text).map(({ written }) => written);
}

/** Something that was found in a text: as it is written, with plain hyphens and spaces, and where it begins. */
export interface WrittenNumber {
  written: string;
  index: number;
}

/** The same, with where each begins. */
export function identityNumbersFound(text: string): WrittenNumber[] {
  const plain = withPlainHyphens(text);
  // Digits on either side are ruled out here, so that "123456 900101-1239" is not used up at its "9001".
  return [...plain.matchAll(/(?<!\d)\d{6,8}(?: ?[-+] ?| )?\d{4}(?!\d)/g)]
    .map(({ 0: written, index }) => ({ written, index }))
    .filter(({ written, index }) => standsAlone(plain, index, index + written.length))
    .filter(({ written }) => isIdentityNumber(written))
    .concat(vatNumbersFound(plain));
}

/** A VAT number is `SE`, ten digits and `01`: that of a sole trader holds the owner's number. */
function vatNumbersFound(plain: string): WrittenNumber[] {
  return [...plain.matchAll(/(?<=(?<![\p{L}\p{N}_])SE ?)\d{6}-?\d{4}(?= ?01(?![\p{L}\p{N}_]))/gu)]
    .map(({ 0: written, index }) => ({ written, index }))
    .filter(({ written }) => isPersonalNumber(written.replace('-', ''), 'check-digit'));
}

/**
 * Hyphens, dashes and minus signs of every kind as `-`, spaces of every width as spaces, and digits of full width as
 * plain ones; nothing changes place.
 */
export function withPlainHyphens(text: string): string {
  return text
    .replaceAll(/[\u00ad\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** True when no adjacent character makes the number a part of a longer word or number. `SE` may stand before it. */
function standsAlone(text: string, start: number, end: number): boolean {
  const begins = /(?:^|[^\p{L}\p{N}_+-])(?:SE)?$/u.test(text.slice(Math.max(0, start - 3), start));
  const ends = !/^[\p{L}\p{N}_+-]/u.test(text.slice(end, end + 2));
  return begins && ends && !isDecimal(text, start, end);
}

/**
 * True when a run of digits is half of a decimal number; digits with other signs among them cannot be. A comma is a
 * decimal sign only next to a short number: two long numbers, or `1,9001011239,namn`, are a row of a table.
 */
function isDecimal(text: string, start: number, end: number): boolean {
  if (!/^\d+$/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 10), start);
  const after = text.slice(end, end + 10);
  const isFraction =
    /\d\.$/.test(before) || (/(?:^|[^\d.])\d{1,7},$/.test(before) && !/^,[^\s\d]/.test(after));
  // A number that was read as a decimal one ends with .0, and is whole nevertheless.
  return isFraction || /^(?:\.(?!0+(?!\d))\d|,(?!0+(?!\d))\d{1,7}(?![\d.,]))/.test(after);
}

function isIdentityNumber(written: string): boolean {
  const digits = written.replaceAll(/[-+ ]/g, '');
  if (digits.length !== 10 && digits.length !== 12) return false;
  if (written.startsWith('0') && written.length === 10) return false;
  // A space stands between date and time, too; a hyphen is how the number is written.
  if (!/\d[-+]\d/.test(written) && isPointInTime(digits)) return false;
  if (digits.length === 12 && !/^(?:18|19|20)/.test(digits)) return false;
  return isPersonalNumber(digits, 'check-digit');
}

/**
 * True when the digits, and nothing else, are a personal identity number: ten or twelve, or seven to nine that have
 * lost the zeros of 2000 to 2009 as a number does.
 *
 * @param evidence a birth date alone, or the check digit, too.
 */
export function isPersonalNumber(digits: string, evidence: 'date' | 'check-digit'): boolean {
  const ten = tenDigitsOf(digits);
  return ten !== undefined && holdsBirthDate(ten) && (evidence === 'date' || ten.endsWith(checkDigitOf(ten)));
}

function tenDigitsOf(digits: string): string | undefined {
  if (/^(?:16|18|19|20)\d{10}$/.test(digits)) return digits.slice(2);
  return /^\d{7,10}$/.test(digits) ? digits.padStart(10, '0') : undefined;
}

/**
 * True when a value is the number of a person, in a context where numbers of persons or organisations are expected:
 * there, ten digits that begin with 0 are not a telephone number and nine have lost a zero. Quotes, signs, a lost zero,
 * `.0` and scientific notation with all digits do not hide it.
 */
export function isValueOfPerson(value: string): boolean {
  const text = withPlainHyphens(value.slice(0, 100)).normalize('NFKC');
  const [, whole, fraction = '', power] = /^\s*(\d)[.,]?(\d*)e\+?(\d{1,2})\s*$/i.exec(text) ?? [];
  if (whole !== undefined)
    return (
      fraction.length <= Number(power) &&
      isPersonalNumber(whole + fraction.padEnd(Number(power), '0'), 'check-digit')
    );
  const plain = text.replace(/[.,]0*\s*$/, '').replace(/^\W*SE(?=\W*\d)/i, '');
  const digits = plain.replaceAll(/\D/g, '');
  if (/\p{L}/u.test(plain)) return identityNumbersIn(text).length > 0;
  return (
    isPersonalNumber(digits, 'check-digit') ||
    isPersonalNumber(digits.replace(/^(\d{10})01$/, '$1'), 'check-digit')
  );
}

/** Years from 2000, as a person born then has four last digits like a time of day in one case of seven. */
function isPointInTime(digits: string): boolean {
  return /^20\d{6}(?:[01]\d|2[0-3])[0-5]\d$/.test(digits);
}

function holdsBirthDate(digits: string): boolean {
  const [month, written] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  const day = written > 60 ? written - 60 : written;
  const lastDay = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
}

/**
 * Swedish mobile numbers (070, 072, 073, 076, 079) in a text, with or without country code, spaces,
 * hyphens, slashes, full stops and brackets. Digits that are part of an address or of a longer number are left alone.
 *
 * Source: PTS, telefoninummerplanen. Linear in the length of the text.
 */
export function mobileNumbersIn(text: string): string[] {
  return mobileNumbersFound(text).map(({ written }) => written);
}

/** The same, with where each begins. */
export function mobileNumbersFound(text: string): WrittenNumber[] {
  const pattern =
    /(?<![\p{L}\p{N}_/=.+-])(?:(?:\+|00)46[ .-]?(?:\(0\))?|\(?0)[ -]?7[02369]\)?(?:[ ./-]{0,3}\d){7}(?![\p{L}\p{N}_])/gu;
  const plain = withPlainHyphens(text);
  return [...plain.matchAll(pattern)]
    .map(({ 0: written, index }) => ({ written, index }))
    .filter(({ written, index }) => !isDecimal(plain, index, index + written.length));
}

/** An e-mail address that looks like one person's. */
export interface PrivateAddress {
  /** Everything after the `@`, in lower case. */
  domain: string;
  /** A provider of private mail, or the name of a person before the `@`. */
  because: 'provider' | 'name';
}

/** E-mail addresses in a text that look private; see {@link PrivateAddress}. Linear in the length of the text. */
export function privateAddressesIn(text: string): PrivateAddress[] {
  const privateAddresses: PrivateAddress[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = /[\p{L}\p{N}._%+'-]*$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? '';
    const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u.exec(text.slice(at + 1, at + 254))?.[0];
    if (local === '' || domain === undefined) continue;
    const because = reasonAgainst(local.toLowerCase(), domain.toLowerCase());
    if (because) privateAddresses.push({ domain: domain.toLowerCase(), because });
  }
  return privateAddresses;
}

function reasonAgainst(local: string, domain: string): PrivateAddress['because'] | undefined {
  if (PRIVATE_PROVIDERS.test(domain)) return 'provider';
  return isNameOfPerson(local, domain) ? 'name' : undefined;
}

/** Providers whose addresses belong to persons and households. */
const PRIVATE_PROVIDERS = new RegExp(
  `^(?:${[
    '(?:gmail|googlemail)\\.com',
    '(?:hotmail|outlook|live|yahoo|ymail|gmx)\\.(?:[a-z]{2,3}|co\\.[a-z]{2})',
    '(?:msn|icloud|me|mac|aol|mail|email|zoho|fastmail|hushmail|tutanota|protonmail)\\.com',
    '(?:proton|pm)\\.me|tuta\\.io|yandex\\.(?:com|ru)',
    '(?:telia|home|comhem|spray|tele2|swipnet|passagen|bahnhof|ownit|glocalnet|algonet|tyfon)\\.se',
    '(?:telia|tele2mail|bredband2|glocalnet)\\.com|(?:bredband|glocalnet|utfors|bostream|riksnet|bonetmail)\\.(?:net|nu|com)',
  ].join('|')})$`,
);

/**
 * True when the part before the `@` is `first.last` or `first.middle.last`: letters only, and none of them a word for a
 * task, a unit or a place. Judges by form, not by a list of names, so that all names count alike.
 */
function isNameOfPerson(local: string, domain: string): boolean {
  const parts = local.split('.');
  if (parts.length < 2 || parts.length > 3) return false;
  return parts.every((part) => /^\p{L}[\p{L}'-]+$/u.test(part) && !isWordOfOffice(part, domain));
}

function isWordOfOffice(part: string, domain: string): boolean {
  const words = part.split('-');
  return domain.includes(part) || words.some((word) => WORDS_OF_OFFICE.has(word) || UNIT_ENDINGS.test(word));
}

/** Names of offices, tasks and subjects in e-mail addresses; å, ä and ö are often written a and o there. */
const WORDS_OF_OFFICE = new Set(
  (
    'info kontakt kontakta kontaktcenter kundtjanst kundtjänst kundcenter medborgarservice support service helpdesk hjalp ' +
    'registrator registratur diarium diariet post brev mail epost webb web webmaster webbmaster redaktion redaktor kansli ' +
    'kommun kommunen kommunstyrelsen stad staden region regionen lan landsting stat statistik data oppna öppna oppnadata ' +
    'öppnadata open opendata psi api utveckling utvecklare developer digital digitalisering it ikt system drift teknik ' +
    'tekniska gis geo geodata geografi karta kartor kartan kart matning matt lantmateri plan planering detaljplan bygg ' +
    'byggnad bygglov stadsbyggnad samhallsbyggnad samhälle samhalle miljo miljö halsa hälsa halsoskydd livsmedel trafik ' +
    'gata gator park parker natur skog va vatten avlopp avfall renhallning atervinning återvinning energi klimat kultur ' +
    'fritid idrott bibliotek museum arkiv arkivet skola skolor forskola utbildning barn unga ungdom vuxen aldre äldre ' +
    'omsorg social socialtjanst vard vård ekonomi faktura fakturor inkop inköp upphandling personal hr lon lön juridik ' +
    'jurist kommunikation information press media marknad turism turist naringsliv näringsliv foretag företag fastighet ' +
    'lokal lokaler bostad sakerhet säkerhet beredskap raddning räddning dataskydd dso dpo gdpr noreply no reply team grupp ' +
    'group office admin administration forvaltning förvaltning namnd nämnd styrelse projekt project funktion bokning ' +
    'trafiken kollektivtrafik buss resor fraga fråga fragor frågor synpunkt synpunkter felanmalan felanmälan hello hej the ' +
    'och for för av i norr soder söder oster öster vaster väster norra sodra södra ostra östra vastra västra'
  ).split(' '),
);

/** Endings of words for units: "stadsbyggnadskontoret", "miljoforvaltningen", "gisenheten". */
const UNIT_ENDINGS =
  /(?:kontor|forvaltning|förvaltning|namnd|nämnd|enhet|avdelning|sektion|center|centrum|central|service|support|tjanst|tjänst|data|verk|bolag|styrelse|kansli|grupp|arkiv|bibliotek|skola|museum|karta|info|gis)(?:et|en|n|t|erna|s)?$/u;
