import { FILE_KINDS } from '../../model/file-kinds.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { RFC_3986 } from '../../model/issues/standards.ts';
import { type FaultyAddress, faultyAddresses } from '../../model/values/faulty-addresses.ts';
import { hostOf, withoutCredentials } from '../../model/values/web-address.ts';

export const rule: Rule = {
  code: 'address-credentials',
  severity: 'error',
  kinds: FILE_KINDS,
  title: { sv: 'Inloggningsuppgifter i en webbadress', en: 'Login details in a web address' },
  why: {
    sv:
      'Allt som står i katalogen är offentligt. Ett användarnamn eller lösenord i en adress sprids till ' +
      'dataportaler och sökmotorer, och finns kvar i historiken även när det har tagits bort ur filen.',
    en:
      'Everything in the catalog is public. A user name or password in an address spreads to data portals ' +
      'and search engines, and stays in the history even when it is taken out of the file.',
  },
  sources: [{ title: `${RFC_3986.title}, 7.5 Sensitive Information`, url: `${RFC_3986.url}#section-7.5` }],
  check: (entity) => faultyAddresses(entity, 'credentials').map(finding),
};

/** Does not repeat the address: a message is shown in more places than the file. */
function finding({ pointer, address }: FaultyAddress): RuleFinding {
  const host = hostOf(address) ?? '';
  const cleaned = withoutCredentials(address);
  return {
    pointer,
    message: {
      sv: `Adressen till ${host} innehåller ett användarnamn eller lösenord före webbplatsens namn.`,
      en: `The address at ${host} holds a user name or password before the name of the website.`,
    },
    remedy: {
      sv:
        'Ta bort allt mellan // och @, och @ självt. Byt lösenordet om det gäller: det finns kvar i ' +
        'historiken. Öppna data ska gå att hämta utan inloggning.',
      en:
        'Take out all between // and @, and the @ itself. Change the password if it is in use: it stays ' +
        'in the history. Open data must be available without login.',
    },
    ...(cleaned && { fix: { kind: 'replace', pointer, value: cleaned } }),
  };
}
