import { foundInTexts } from '../../model/contents/found-in-texts.ts';
import { FILE_KINDS } from '../../model/file-kinds.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { GDPR_MINIMISATION } from '../../model/issues/sources.ts';
import { mobileNumbersIn } from '../../model/values/personal-data.ts';

export const rule: Rule = {
  code: 'private-phone',
  severity: 'error',
  kinds: FILE_KINDS,
  title: { sv: 'Mobilnummer', en: 'Mobile number' },
  why: {
    sv:
      'Ett mobilnummer går nästan alltid till en person, och är då en personuppgift som sprids till andra ' +
      'portaler. Växelns eller kontaktcentrets nummer gäller också när personen har slutat.',
    en:
      'A mobile number nearly always belongs to a person, and is then personal data that spreads to other portals. ' +
      'The number of the switchboard or the contact centre still holds when that person has left.',
  },
  sources: [
    GDPR_MINIMISATION,
    {
      title: 'PTS: telefonnummers struktur (070, 072, 073, 076 och 079 är mobiltelefoni)',
      url: 'https://pts.se/sv/bransch/telefoni/nummer-och-adressering/telefoninummerplanen/telefonnummers-struktur/',
    },
  ],
  check: (file) =>
    foundInTexts(file, 'private-phone', (text) => (mobileNumbersIn(text).length > 0 ? SAID : undefined)),
};

/** The number itself is not repeated: messages are public, too. */
const SAID: Pick<RuleFinding, 'message' | 'remedy'> = {
  message: { sv: 'Här står ett svenskt mobilnummer.', en: 'Here is a Swedish mobile number.' },
  remedy: {
    sv: 'Byt till numret till växeln eller kontaktcentret. Hör mobilnumret till en funktion, till exempel en jour, skriv intended: [{ code: private-phone, reason: Går till jouren }].',
    en: 'Use the number of the switchboard or the contact centre. If the mobile number belongs to a function, such as staff on call, write intended: [{ code: private-phone, reason: Goes to staff on call }].',
  },
};
