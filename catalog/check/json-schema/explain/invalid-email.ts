import { dcatApSe } from '../../../model/issues/sources.ts';
import type { Localised } from '../../../model/text.ts';
import type { Explainer } from '../explanation.ts';
import { RFC_5322 } from '../sources.ts';
import { type EmailFault, emailFault, repairedEmail } from '../values/email.ts';
import { fieldName, whereIn } from '../words.ts';

export const invalidEmail: Explainer = {
  code: 'invalid-email',
  severity: 'error',
  title: { sv: 'Felskriven e-postadress', en: 'Wrongly written e-mail address' },
  why: {
    sv: 'Den som använder data och hittar ett fel behöver kunna nå er. På webbplatser och dataportaler blir adressen en länk att klicka på, och den fungerar bara om adressen är rätt skriven.',
    en: 'Whoever uses the data and finds an error needs to reach you. On websites and data portals the address becomes a link to click, which works only if the address is rightly written.',
  },
  sources: [RFC_5322, dcatApSe('Dataset', 'dcat_contactPoint')],
  /** The address is not repeated: it may be that of a person, and messages are public. */
  explain({ pointer, value, field }) {
    const text = String(value);
    const [name, where] = [fieldName(field), whereIn(pointer.slice(0, pointer.lastIndexOf('/')))];
    const [fault, right] = [emailFault(text), repairedEmail(text)];
    const reason = REASONS[fault];
    return {
      pointer,
      message: {
        sv: `Det som står i ${name.sv}${where.sv} är ingen ren e-postadress: ${reason.sv}.`,
        en: `What stands in ${name.en}${where.en} is not just an e-mail address: ${reason.en}.`,
      },
      remedy: REMEDIES[fault] ?? REMEDY,
      ...(right !== undefined && { fix: { kind: 'replace', pointer, value: right } }),
    };
  },
};

const REASONS: Record<EmailFault, Localised> = {
  mailto: { sv: 'den börjar med mailto:', en: 'it begins with mailto:' },
  'web-address': { sv: 'det är en webbadress', en: 'it is a web address' },
  several: { sv: 'det är flera adresser', en: 'there are several addresses' },
  'no-at': { sv: 'det finns inget @', en: 'there is no @' },
  space: { sv: 'det finns ett mellanslag i den', en: 'there is a space in it' },
  letters: {
    sv: 'den innehåller å, ä, ö eller något annat tecken som inte går att använda',
    en: 'it holds å, ä, ö or another character that cannot be used',
  },
  form: { sv: 'något saknas före eller efter @', en: 'something is missing before or after the @' },
};

const REMEDY: Localised = {
  sv: 'Skriv bara adressen, som oppnadata@example.se.',
  en: 'Write the address only, as oppnadata@example.se.',
};

const REMEDIES: Partial<Record<EmailFault, Localised>> = {
  mailto: {
    sv: 'Ta bort mailto: och skriv bara adressen.',
    en: 'Take mailto: away and write the address only.',
  },
  'web-address': {
    sv: 'Skriv en e-postadress här. En sida med kontaktuppgifter kan stå i hasURL.',
    en: 'Write an e-mail address here. A page with contact details can stand in hasURL.',
  },
  several: {
    sv: 'Skriv en adress. Finns det flera att vända sig till får var och en en egen punkt i listan.',
    en: 'Write one address. If there are several to turn to, each gets an item of its own in the list.',
  },
};
