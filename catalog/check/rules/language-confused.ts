import { type LanguageKeyPlace, languageKeysIn } from '../../model/contents/language-keys-in.ts';
import { FILE_KINDS } from '../../model/file-kinds.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { BCP_47 } from '../../model/issues/standards.ts';
import type { Localised } from '../../model/text.ts';
import { takenForSwedish } from '../../model/values/language-codes.ts';

export const rule: Rule = {
  code: 'language-confused',
  severity: 'warning',
  kinds: FILE_KINDS,
  title: { sv: 'Ett annat språk än svenska?', en: 'Another language than Swedish?' },
  why: {
    sv:
      'Landet Sverige heter se, men språket svenska heter sv: se är nordsamiska och sw är swahili. En svensk text med fel ' +
      'kod visas inte för den som läser svenska.',
    en:
      'The country Sweden is se, but the language Swedish is sv: se is Northern Sami and sw is Swahili. A Swedish text ' +
      'with the wrong code is not shown to those who read Swedish.',
  },
  sources: [BCP_47],
  check: (file) => languageKeysIn(file).flatMap(checkKey),
};

/** Reports a key only where there is no text in Swedish; next to a Swedish text, the other language is intended. */
function checkKey(place: LanguageKeyPlace): RuleFinding[] {
  const name = takenForSwedish(place.key);
  return name === undefined || Object.hasOwn(place.holder, 'sv') ? [] : [finding(place, name)];
}

/** Has no fix: which of the languages the text is in cannot be told from its code. */
function finding({ pointer, key }: LanguageKeyPlace, name: Localised): RuleFinding {
  const shown = quoted(key);
  return {
    pointer,
    at: 'key',
    message: {
      sv: `${shown.sv} är koden för ${name.sv}, och det finns ingen text på svenska.`,
      en: `${shown.en} is the code of ${name.en}, and there is no text in Swedish.`,
    },
    remedy: {
      sv: `Skriv sv om texten är på svenska. Är den på ${name.sv}, skriv en på svenska också.`,
      en: `Write sv if the text is in Swedish. If it is in ${name.en}, write one in Swedish, too.`,
    },
  };
}
