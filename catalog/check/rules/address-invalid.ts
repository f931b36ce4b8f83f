import { FILE_KINDS } from '../../model/file-kinds.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { HARVESTING, RFC_3986 } from '../../model/issues/standards.ts';
import type { Localised } from '../../model/text.ts';
import { type FaultyAddress, faultyAddresses, LONGEST_ADDRESS } from '../../model/values/faulty-addresses.ts';
import { hasSchemeTwice } from '../../model/values/web-address.ts';

export const rule: Rule = {
  code: 'address-invalid',
  severity: 'error',
  kinds: FILE_KINDS,
  title: { sv: 'Ingen hel webbadress', en: 'Not a whole web address' },
  why: {
    sv:
      'En webbadress måste vara hel, med https:// först och webbplatsens namn efter. En adress som saknar ' +
      'något leder ingenstans för den som läser beskrivningen någon annanstans, och dataportaler tar inte ' +
      'emot den.',
    en:
      'A web address must be whole, with https:// first and the name of the website after it. An address ' +
      'that lacks something leads nowhere for somebody who reads the description elsewhere, and data ' +
      'portals do not accept it.',
  },
  sources: [RFC_3986, HARVESTING],
  check: (entity) => faultyAddresses(entity, 'form').map(finding),
};

function finding({ pointer, address, repaired }: FaultyAddress): RuleFinding {
  const shown = quoted(address);
  const reason = reasonFor(address);
  return {
    pointer,
    message: {
      sv: `${shown.sv} är ingen hel webbadress: ${reason.sv}.`,
      en: `${shown.en} is not a whole web address: ${reason.en}.`,
    },
    remedy: remedy(repaired),
    ...(repaired && { fix: { kind: 'replace', pointer, value: repaired } }),
  };
}

function reasonFor(address: string): Localised {
  if (hasSchemeTwice(address))
    return { sv: 'https:// eller http:// står två gånger', en: 'https:// or http:// stands twice' };
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
  if (!scheme && address.includes('@'))
    return { sv: 'det ser ut som en e-postadress', en: 'it looks like an e-mail address' };
  if (!scheme) return { sv: 'den börjar inte med https://', en: 'it does not begin with https://' };
  if (scheme !== scheme.toLowerCase() && /^(?:https?|ftps?)$/i.test(scheme))
    return {
      sv: `”${scheme}:” ska skrivas med små bokstäver`,
      en: `“${scheme}:” is to be written in small letters`,
    };
  if (!/^\s*https?:\/\//i.test(address))
    return { sv: `den börjar med ”${scheme}:”`, en: `it begins with “${scheme}:”` };
  return { sv: 'webbplatsens namn är fel skrivet', en: 'the name of the website is wrongly written' };
}

function remedy(repaired: string | undefined): Localised {
  if (!repaired) {
    return {
      sv: 'Skriv hela adressen, så som den står i webbläsarens adressfält: https://www.example.se/sida.',
      en: 'Write the whole address, as the address bar of the browser shows it: https://www.example.se/page.',
    };
  }
  const shown = quoted(repaired, LONGEST_ADDRESS);
  return { sv: `Skriv ${shown.sv}.`, en: `Write ${shown.en}.` };
}
