import {
  identityNumbersFound,
  mobileNumbersFound,
  type WrittenNumber,
  withPlainHyphens,
} from '../../model/values/personal-data.ts';

/** The replacements for what was removed. The texts are people's own, in Swedish as a rule. */
const REMOVED = {
  email: '[e-postadress borttagen]',
  number: '[personnummer borttaget]',
  phone: '[telefonnummer borttaget]',
  account: '[användarnamn borttaget]',
} as const;

interface Removal {
  start: number;
  end: number;
  instead: string;
}

/**
 * A text without the e-mail addresses, telephone numbers, personal identity numbers and names of accounts (`@name`) in
 * it. Stricter than the rules for descriptions: there a function's address or a switchboard's number is welcome, but
 * whoever writes in public of what is needed mostly gives their own. Names of people cannot be told from other words.
 *
 * Linear in the length of the text, but for what overlaps.
 */
export function withoutPersonalData(text: string): string {
  const removals = [
    ...emailsIn(text),
    ...removing(identityNumbersFound(text), REMOVED.number),
    ...removing([...mobileNumbersFound(text), ...otherPhonesFound(text)], REMOVED.phone),
    ...accountsIn(text),
  ];
  return withoutSpans(text, removals);
}

function withoutSpans(text: string, removals: readonly Removal[]): string {
  let [result, at] = ['', 0];
  for (const { start, end, instead } of [...removals].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= at) result += text.slice(at, start) + instead;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}

function removing(writtenNumbers: readonly WrittenNumber[], instead: string): Removal[] {
  return writtenNumbers.map(({ written, index }) => ({ start: index, end: index + written.length, instead }));
}

/** The maximum lengths of an address on either side of its `@` (RFC 5321 4.5.3.1). */
const [MOST_LOCAL, MOST_DOMAIN] = [64, 255];

/** The forms of `@` in addresses that are hidden from programs: `(at)`, `[snabel-a]`, `{@}`. */
const AT = /\s?[([{<]\s?(?:at|@|snabel-?a|snabela)\s?[)\]}>]\s?|@/giu;
const LOCAL = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u;
const DOMAIN =
  /^[\p{L}\p{N}-]+(?:(?:\.|\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?)[\p{L}\p{N}-]+)+|^\[[\d.:a-f]+\]/iu;

function emailsIn(text: string): Removal[] {
  const removals: Removal[] = [];
  for (const { 0: at, index } of text.matchAll(AT)) {
    const local = LOCAL.exec(text.slice(Math.max(0, index - MOST_LOCAL), index))?.[0];
    const after = index + at.length;
    const domain = DOMAIN.exec(text.slice(after, after + MOST_DOMAIN))?.[0];
    if (!local || !domain) continue;
    removals.push({ start: index - local.length, end: after + domain.length, instead: REMOVED.email });
  }
  return removals;
}

/**
 * Telephone numbers that are not Swedish mobile ones: with an area code, a stroke, hyphen or space and a number that
 * does not begin with 0 (`018-12 34 56`), in one row with 0 first, or with a country code (`+47 …`, `0047 …`).
 * Codes of municipalities in a row (`0380 0381`), dates, organisation numbers and coordinates are none.
 *
 * Source: PTS, telefoninummerplanen; ITU-T E.164 (15 digits at most).
 */
function otherPhonesFound(text: string): WrittenNumber[] {
  const plain = withPlainHyphens(text);
  return [...plain.matchAll(OTHER_PHONES)].map(({ 0: written, index }) => ({ written, index }));
}

const OTHER_PHONES = new RegExp(
  `(?<![\\p{L}\\p{N}_/=.,+-])(?:${[
    String.raw`\(?0[1-9]\d{0,2}\)?[ ]?[-/ ][ ]?[1-9](?:[ -]?\d){4,7}`,
    String.raw`0[1-9]\d{6,8}`,
    String.raw`(?:\+|00)[1-9](?:[ ./()-]{0,2}\d){6,14}`,
  ].join('|')})(?![\\p{L}\\p{N}_])`,
  'gu',
);

/** A login as GitHub has them, after a `@` that no word is joined to. */
const ACCOUNTS = /(?<![\p{L}\p{N}_@.])@[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\/[\w.-]{1,100})?/giu;

function accountsIn(text: string): Removal[] {
  return [...text.matchAll(ACCOUNTS)].map(({ 0: written, index }) => {
    return { start: index, end: index + written.length, instead: REMOVED.account };
  });
}
