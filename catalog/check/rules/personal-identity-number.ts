import { foundInTexts } from '../../model/contents/found-in-texts.ts';
import { FILE_KINDS } from '../../model/file-kinds.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { GDPR_MINIMISATION } from '../../model/issues/sources.ts';
import { identityNumbersIn } from '../../model/values/personal-data.ts';

export const rule: Rule = {
  code: 'personal-identity-number',
  severity: 'error',
  kinds: FILE_KINDS,
  title: { sv: 'Personnummer', en: 'Personal identity number' },
  why: {
    sv:
      'Beskrivningar är öppna för alla, kopieras till andra portaler och går inte att kalla tillbaka. ' +
      'Personnummer och samordningsnummer får inte spridas så. Även numret på en enskild firma är ägarens personnummer.',
    en:
      'Descriptions are open to all, copied to other portals and cannot be called back. Personal identity numbers ' +
      'and coordination numbers must not be spread so. The number of a sole trader is its owner’s, too.',
  },
  sources: [
    {
      title: 'Lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning, 3 kap. 10 §',
      url: 'https://rkrattsbaser.gov.se/sfst?bet=2018:218',
    },
    GDPR_MINIMISATION,
    {
      title: 'Folkbokföringslag (1991:481), 18 och 18 a §§',
      url: 'https://rkrattsbaser.gov.se/sfst?bet=1991:481',
    },
  ],
  check: (file) =>
    foundInTexts(file, 'personal-identity-number', (text) =>
      identityNumbersIn(text).length > 0 ? SAID : undefined,
    ),
};

/** The number itself is not repeated: messages are public, too. */
const SAID: Pick<RuleFinding, 'message' | 'remedy'> = {
  message: {
    sv: 'Här står ett nummer som ser ut som ett personnummer eller samordningsnummer.',
    en: 'Here is a number that looks like a personal identity number or a coordination number.',
  },
  remedy: {
    sv: 'Ta bort numret. Är det ett riktigt personnummer, säg till den som sköter katalogen: det finns kvar i filens historik. Är det något annat, skriv intended: [{ code: personal-identity-number, reason: Ett diarienummer }].',
    en: 'Take the number out. If it is a real one, tell those who run the catalog: it remains in the file’s history. If it is something else, write intended: [{ code: personal-identity-number, reason: A case number }].',
  },
};
