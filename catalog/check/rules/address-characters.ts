import { FILE_KINDS } from '../../model/file-kinds.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { HARVESTING, RFC_3987 } from '../../model/issues/standards.ts';
import type { Localised } from '../../model/text.ts';
import { type FaultyAddress, faultyAddresses, LONGEST_ADDRESS } from '../../model/values/faulty-addresses.ts';

export const rule: Rule = {
  code: 'address-characters',
  severity: 'error',
  kinds: FILE_KINDS,
  title: { sv: 'Otillåtet tecken i en webbadress', en: 'Character that a web address may not hold' },
  why: {
    sv:
      'Mellanslag, vinkelparenteser och några andra tecken får inte stå i en webbadress. En webbläsare ' +
      'rättar dem ofta i tysthet, men en dataportal kan vägra hela katalogen för en enda sådan adress.',
    en:
      'Spaces, angle brackets and some other characters may not stand in a web address. A browser often ' +
      'fixes them in silence, but a data portal may refuse the whole catalog for one such address.',
  },
  sources: [RFC_3987, HARVESTING],
  check: (entity) => faultyAddresses(entity, 'characters').map(finding),
};

function finding({ pointer, address, repaired }: FaultyAddress): RuleFinding {
  const shown = quoted(address);
  const culprit = culpritIn(address);
  return {
    pointer,
    message: {
      sv: `Adressen ${shown.sv} innehåller ${culprit.sv}, som inte får stå i en webbadress.`,
      en: `The address ${shown.en} holds ${culprit.en}, which may not stand in a web address.`,
    },
    remedy: remedy(address, repaired),
    ...(repaired && { fix: { kind: 'replace', pointer, value: repaired } }),
  };
}

/** The first forbidden character, in words where it cannot be seen. */
function culpritIn(address: string): Localised {
  if (/[\p{Zl}\p{Zp}]/u.test(address)) return { sv: 'en osynlig radbrytning', en: 'an invisible line break' };
  if (/\p{Z}/u.test(address)) return { sv: 'ett mellanslag', en: 'a space' };
  if (/[\p{C}]/u.test(address)) return { sv: 'ett osynligt tecken', en: 'an invisible character' };
  const character = /[<>"{}|\\^`]/.exec(address)?.[0];
  if (character) return { sv: `tecknet ${character}`, en: `the character ${character}` };
  if (/%(?![0-9a-f]{2})/i.test(address))
    return {
      sv: 'ett procenttecken utan två siffror efter',
      en: 'a percent sign without two digits after it',
    };
  if (/[[\]]/.test(address)) return { sv: 'hakparenteser', en: 'square brackets' };
  return { sv: 'mer än ett #', en: 'more than one #' };
}

function remedy(address: string, repaired: string | undefined): Localised {
  if (repaired) {
    const shown = quoted(repaired, LONGEST_ADDRESS);
    return { sv: `Skriv ${shown.sv}.`, en: `Write ${shown.en}.` };
  }
  if (/[{}]/.test(address)) {
    return {
      sv:
        'Ange en adress som går att öppna som den står, till exempel tjänstens startadress. Hur adresser ' +
        'med {…} fylls i beskrivs i tjänstens dokumentation.',
      en:
        'Give an address that can be opened as it stands, such as the base address of the service. How ' +
        'addresses with {…} are filled in belongs in the documentation of the service.',
    };
  }
  return {
    sv: 'Öppna sidan i en webbläsare och kopiera adressen därifrån.',
    en: 'Open the page in a browser and copy the address from there.',
  };
}
