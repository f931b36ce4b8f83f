import { isMeantAsAddress } from '../../model/contents/addresses-in.ts';
import { type LicencePlace, licencesIn } from '../../model/contents/licences-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { HARVESTING } from '../../model/issues/standards.ts';
import { licenceConcept, rightlyWritten } from '../../model/values/licence-names.ts';

export const rule: Rule<'publisher' | 'dataset' | 'service'> = {
  code: 'licence-form',
  severity: 'error',
  kinds: ['publisher', 'dataset', 'service'],
  title: { sv: 'Licensen är inte skriven med sin kod', en: 'The licence is not written as its code' },
  why: {
    sv:
      'En licens känns bara igen om den är skriven på ett enda, exakt sätt. Länken till sidan som ' +
      'förklarar licensen, eller dess namn i löptext, säger ingenting för en dataportal. Då räknas data ' +
      'inte som öppna, fast de är det.',
    en:
      'A licence is recognised only when it is written in one exact way. The link to the page that ' +
      'explains the licence, or its name in words, tells a data portal nothing. The data are then not ' +
      'counted as open, although they are.',
  },
  sources: [dcatApSe('Distribution', 'dcterms_license'), HARVESTING],
  check: (entity) =>
    licencesIn(entity).flatMap((place) => {
      const right = rightFor(place);
      if (right === place.licence || (right === undefined && isMeantAsAddress(place.licence))) return [];
      return [right === undefined ? unknown(place) : finding(place, right)];
    }),
};

/** The code, or where an address must stand (in an object with a title of its own) the licence's address. */
function rightFor({ pointer, licence }: LicencePlace): string | undefined {
  const right = rightlyWritten(licence);
  if (right === undefined || !pointer.endsWith('/uri')) return right;
  return licenceConcept(right)?.uri ?? right;
}

function finding({ pointer, licence }: LicencePlace, right: string): RuleFinding {
  const [met, shown] = [quoted(licence), quoted(right, 200)];
  return {
    pointer,
    message: {
      sv: `Licensen är skriven ${met.sv}. Här skrivs den ${shown.sv}, som blir den adress portalerna känner igen.`,
      en: `The licence is written ${met.en}. Here it is written ${shown.en}, which becomes the address that portals know.`,
    },
    remedy: { sv: `Skriv ${shown.sv}.`, en: `Write ${shown.en}.` },
    fix: { kind: 'replace', pointer, value: right },
  };
}

function unknown({ pointer, licence }: LicencePlace): RuleFinding {
  const met = quoted(licence);
  return {
    pointer,
    message: {
      sv: `${met.sv} är varken en licens i kodlistan eller en webbadress.`,
      en: `${met.en} is neither a licence of the code list nor a web address.`,
    },
    remedy: {
      sv:
        'Skriv CC0-1.0 (fritt utan villkor) eller CC-BY-4.0 (källan ska anges). Gäller en annan licens, ' +
        'skriv dess kod eller webbadress.',
      en:
        'Write CC0-1.0 (free without conditions) or CC-BY-4.0 (the source must be named). If another ' +
        'licence holds, write its code or web address.',
    },
  };
}
