import { foundInTexts } from '../../model/contents/found-in-texts.ts';
import { FILE_KINDS } from '../../model/file-kinds.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { GDPR_MINIMISATION } from '../../model/issues/sources.ts';
import type { Localised } from '../../model/text.ts';
import { type PrivateAddress, privateAddressesIn } from '../../model/values/personal-data.ts';

export const rule: Rule = {
  code: 'private-email',
  severity: 'error',
  kinds: FILE_KINDS,
  title: { sv: 'Personlig e-postadress', en: 'Personal e-mail address' },
  why: {
    sv:
      'En adress med någons namn är en personuppgift. Den följer med till andra portaler, fångas upp av ' +
      'skräppostare och slutar fungera den dag personen byter arbete. En adress till en funktion gör inget av det.',
    en:
      'An address with somebody’s name is personal data. It goes along to other portals, is picked up by spammers ' +
      'and stops working on the day that person changes jobs. The address of a function does none of this.',
  },
  sources: [GDPR_MINIMISATION],
  check: (file) =>
    foundInTexts(file, 'private-email', (text) => {
      const [address] = privateAddressesIn(text);
      return address && reportEmail(address, file.kind !== 'contacts');
    }),
};

const OFFICE: Localised = {
  sv: 'Byt till en adress som hör till en funktion, till exempel oppnadata@ eller kontaktcenter@.',
  en: 'Use an address that belongs to a function, for example oppnadata@ or kontaktcenter@.',
};

/** The address itself is not repeated: messages are public, too. */
function reportEmail(
  { domain, because }: PrivateAddress,
  canBeIntended: boolean,
): Pick<RuleFinding, 'message' | 'remedy'> {
  const atProvider = because === 'provider';
  return {
    message: {
      sv: atProvider
        ? `Här står en privat e-postadress (${domain}).`
        : `Här står en e-postadress (${domain}) som ser ut att vara en persons: förnamn.efternamn.`,
      en: atProvider
        ? `Here is a private e-mail address (${domain}).`
        : `Here is an e-mail address (${domain}) that looks like a person’s: first name.last name.`,
    },
    remedy: canBeIntended
      ? {
          sv: `${OFFICE.sv} Är adressen redan det, skriv intended: [{ code: private-email, reason: Delas av enheten }].`,
          en: `${OFFICE.en} If it does already, write intended: [{ code: private-email, reason: Shared by the unit }].`,
        }
      : OFFICE,
  };
}
