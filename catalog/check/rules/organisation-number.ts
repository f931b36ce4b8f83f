import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { ORGANISATION_NUMBERS_ACT } from '../../model/issues/standards.ts';
import type { Localised } from '../../model/text.ts';
import { checkDigitOf } from '../../model/values/check-digit.ts';
import { organisationDigits } from '../../model/values/organisation-number.ts';

export const rule: Rule<'publisher'> = {
  code: 'organisation-number',
  severity: 'error',
  kinds: ['publisher'],
  title: { sv: 'Felaktigt organisationsnummer', en: 'Wrong organisation number' },
  why: {
    sv:
      'Organisationsnumret blir en del av utgivarens adress på dataportalen. En felskriven siffra pekar ' +
      'ut en annan organisation, eller ingen alls. Den sista siffran är en kontrollsiffra som avslöjar de ' +
      'flesta skrivfel.',
    en:
      "The organisation number becomes a part of the publisher's address on the data portal. A mistyped " +
      'digit points at another organisation, or at none. The last digit is a check digit that gives most ' +
      'slips away.',
  },
  sources: [ORGANISATION_NUMBERS_ACT],
  check({ data }) {
    const digits = organisationDigits(data.organisationsnummer ?? '');
    if (digits === undefined) return [];
    if (Number(digits[2]) < 2) return [finding(TOO_LOW)];
    return checkDigitOf(digits) === digits[9] ? [] : [finding(checkDigitWrong(digits))];
  },
};

/** Does not repeat the number: it may be that of a person. */
function finding(reason: Localised): RuleFinding {
  return {
    pointer: '/organisationsnummer',
    message: {
      sv: `Det här är inget organisationsnummer: ${reason.sv}.`,
      en: `This is not an organisation number: ${reason.en}.`,
    },
    remedy: {
      sv: 'Skriv av numret på nytt, till exempel från organisationens webbplats eller en faktura.',
      en: "Copy the number again, for instance from the organisation's website or an invoice.",
    },
  };
}

/**
 * The sign of a personal identity number: there, the third and fourth digits are a month; in an organisation number the
 * third is at least 2.
 */
const TOO_LOW: Localised = {
  sv: 'den tredje siffran är lägre än 2, som i ett personnummer',
  en: 'the third digit is lower than 2, as in a personal identity number',
};

function checkDigitWrong(digits: string): Localised {
  const expected = checkDigitOf(digits);
  return {
    sv: `kontrollsiffran sist är ${digits[9]} men skulle vara ${expected} om resten stämmer`,
    en: `the check digit at the end is ${digits[9]} but would be ${expected} if the rest is right`,
  };
}
