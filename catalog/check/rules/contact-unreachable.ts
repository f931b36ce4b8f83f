import type { Rule } from '../../model/issues/rule.ts';
import { OWN_README } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';

export const rule: Rule<'contacts'> = {
  code: 'contact-unreachable',
  severity: 'error',
  kinds: ['contacts'],
  title: { sv: 'Kontakten går inte att nå', en: 'The contact cannot be reached' },
  why: {
    sv: 'En kontakt är till för att den som har en fråga ska få svar. Då måste det stå hur man når den.',
    en: 'A contact is there so that whoever has a question gets an answer. Then it must say how to reach it.',
  },
  sources: [OWN_README],
  check({ data: { contacts = [] } }) {
    return contacts.flatMap((contact, position) => {
      if (!contact || 'email' in contact || 'page' in contact) return [];
      return [
        {
          pointer: pointer('contacts', position),
          message: {
            sv: 'Kontakten har varken e-postadress (email) eller webbsida (page).',
            en: 'The contact has neither an email address (email) nor a web page (page).',
          },
          remedy: {
            sv: 'Skriv funktionens gemensamma brevlåda i email, eller adressen till en kontaktsida i page.',
            en: 'Write the shared mailbox of the function in email, or the address of a contact page in page.',
          },
        },
      ];
    });
  },
};
