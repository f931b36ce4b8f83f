import { isPersonalNumber, withPlainHyphens } from './personal-data.ts';

/**
 * The extent of the masking. `likely`: digits with a birth date and the right check digit, for text that is shown for
 * its own sake. `possible`: also digits with a birth date alone, digits that can be a point in time, and seven or eight
 * digits that can have lost the zeros of the year 2000, for messages and excerpts, where masking a number too many does
 * no harm.
 */
export type Caution = 'likely' | 'possible';

/** A part of a text, in UTF-16 units from `start` to `end` (exclusive). */
interface Part {
  start: number;
  end: number;
}

/**
 * The text with every digit of what may be a personal identity number replaced by `•`, so that every place in it stays.
 * It looks for more forms than {@link identityNumbersFound}: dates with signs in them, lost zeros, thousands apart,
 * digits in two neighbouring cells, scientific notation, VAT numbers. Linear in the length of the text.
 */
export function coverIdentityNumbers(text: string, caution: Caution): string {
  const plain = withPlainHyphens(text);
  if (!/\d\D{0,3}\d\D{0,3}\d/.test(plain)) return text;
  const parts = FORMS.flatMap(({ pattern, accepts }) =>
    [...plain.matchAll(pattern)].flatMap((match) => (accepts(match, caution) ? [partOf(match)] : [])),
  );
  return parts.length === 0 ? text : withCovered(text, parts);
}

function partOf({ 0: written, index }: RegExpExecArray): Part {
  return { start: index, end: index + written.length };
}

function withCovered(text: string, parts: readonly Part[]): string {
  const shown: string[] = [];
  let at = 0;
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    shown.push(text.slice(at, Math.max(at, start)), withoutDigits(text.slice(Math.max(at, start), end)));
    at = end;
  }
  return shown.join('') + text.slice(at);
}

function withoutDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => '•'.repeat(digit.length));
}

interface Form {
  pattern: RegExp;
  accepts(match: RegExpExecArray, caution: Caution): boolean;
}

/** Signs between the date and the last four digits; invisible ones are copied from web pages without anybody noticing. */
const BETWEEN = `[ \\-+./_:'"\u200b-\u200f\u2060\ufeff]{0,3}`;
/** The end of a cell and the beginning of the next. */
const NEXT_CELL = `["']?[;,\\t|]["']?`;
const YEAR = '(?<!\\d)(?:16|18|19|20)?\\d\\d';
/** `01` ends a VAT number, which has the ten digits of a sole trader before it. */
const END = '(?=(?:01)?(?!\\d))';

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`${YEAR}([-./ ]?)\\d\\d\\1\\d\\d${BETWEEN}\\d\\d ?\\d\\d${END}`, 'g'),
    accepts: isDated,
  },
  { pattern: new RegExp(`${YEAR}\\d{4}${NEXT_CELL}\\d{4}(?!\\d)`, 'g'), accepts: isDated },
  // Thousands apart: 9 001 011 239.
  { pattern: /(?<!\d)\d{1,3}(?:([ ,.'’])\d{3})(?:\1\d{3}){1,2}(?!\d)/g, accepts: isWhole },
  // Every digit apart: 9 0 0 1 0 1 1 2 3 9.
  { pattern: /(?<!\d)\d(?: ?[-+]? ?\d){8,11}(?!\d)/g, accepts: isWhole },
  // Ten digits after a spreadsheet has removed their leading zeros.
  { pattern: /(?<!\d)\d{7,9}(?!\d)/g, accepts: isWhole },
  { pattern: /(?<!\d)\d(?:[.,]\d{1,20})?e\+?\d{1,3}(?!\d)/gi, accepts: isRounded },
];

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

function isDated({ 0: written, index, input }: RegExpExecArray, caution: Caution): boolean {
  const digits = digitsOf(written);
  const isPlain = digits.length === written.length;
  if (isPlain && /\d\.$/.test(input.slice(Math.max(0, index - 2), index))) return false;
  const isVat = /SE ?$/i.test(input.slice(Math.max(0, index - 3), index)) && /^\d{10}01$/.test(digits);
  if (isVat && isPersonalNumber(digits.slice(0, 10), 'check-digit')) return true;
  if (caution === 'possible') return isPersonalNumber(digits, 'date');
  const mayBeTime = /^20\d{6}(?:[01]\d|2[0-3])[0-5]\d$/.test(digits) && !/\d[-+]\d/.test(written);
  return !mayBeTime && isPersonalNumber(digits, 'check-digit');
}

function isWhole({ 0: written, index, input }: RegExpExecArray, caution: Caution): boolean {
  const digits = digitsOf(written);
  if (digits.length < 9 && caution === 'likely') return false;
  const isFraction = /\d\.$/.test(input.slice(Math.max(0, index - 2), index));
  return !isFraction && isPersonalNumber(digits, 'check-digit');
}

/** Scientific notation: the digits that are left show a birth date, or the year of one. */
function isRounded({ 0: written }: RegExpExecArray): boolean {
  const [mantissa = '', power = ''] = written.split(/e/i);
  const digits = digitsOf(mantissa);
  const length = Number(digitsOf(power)) + 1;
  if (digits.length >= length) return isPersonalNumber(digits.slice(0, length), 'check-digit');
  if (length === 12) return digits.length >= 4 && canBegin(digits.slice(2)) && /^(?:18|19|20)/.test(digits);
  return (
    length >= 9 &&
    length <= 10 &&
    digits.length >= 5 &&
    canBegin(digits.padStart(digits.length + 10 - length, '0'))
  );
}

/** True when digits can be the first digits of a birth date, written YYMMDD. */
function canBegin(digits: string): boolean {
  const month = digits.slice(2, 4);
  const day = digits.slice(4, 6);
  return /^(?:0\d?|1[0-2]?)?$/.test(month) && /^(?:[0-3]\d?|[6-9]\d?)?$/.test(day);
}
