import { isMeantAsAddress } from '../../model/contents/addresses-in.ts';
import { type LicencePlace, licencesIn } from '../../model/contents/licences-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe, METADATA_QUALITY } from '../../model/issues/sources.ts';
import { rightlyWritten } from '../../model/values/licence-names.ts';
import { addressFault } from '../../model/values/web-address.ts';

export const rule: Rule<'publisher' | 'dataset' | 'service'> = {
  code: 'licence-unknown',
  severity: 'warning',
  kinds: ['publisher', 'dataset', 'service'],
  title: { sv: 'Okänd licens', en: 'Unknown licence' },
  why: {
    sv:
      'En egen licens måste läsas och tolkas av varje användare, ofta av en jurist. En vanlig licens kan ' +
      'alla redan, och program kan läsa den. Dataportaler räknar bara kända licenser när de visar vad som ' +
      'är öppna data.',
    en:
      'A licence of your own must be read and interpreted by each user, often by a lawyer. A common ' +
      'licence everybody knows already, and programs can read it. Data portals count known licences only ' +
      'when they show what is open data.',
  },
  sources: [dcatApSe('Distribution', 'dcterms_license'), METADATA_QUALITY],
  check: (entity) =>
    licencesIn(entity)
      .filter(({ licence }) => isMeantAsAddress(licence) && addressFault(licence) === undefined)
      .filter(({ licence }) => rightlyWritten(licence) === undefined)
      .map(finding),
};

function finding({ pointer, licence }: LicencePlace): RuleFinding {
  const shown = quoted(licence);
  return {
    pointer,
    message: {
      sv: `${shown.sv} är ingen licens som dataportaler känner till.`,
      en: `${shown.en} is not a licence that data portals know.`,
    },
    remedy: {
      sv:
        'Byt till CC0-1.0 (fritt utan villkor) eller CC-BY-4.0 (källan ska anges) om ni kan. Om den egna ' +
        'licensen måste gälla kan adressen stå kvar.',
      en:
        'Change to CC0-1.0 (free without conditions) or CC-BY-4.0 (the source must be named) if you can. ' +
        'If your own licence must hold, the address can stay.',
    },
  };
}
