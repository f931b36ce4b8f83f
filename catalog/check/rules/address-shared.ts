import type { Place } from '../../model/catalog-index.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';

export const rule: Rule<'dataset'> = {
  code: 'address-shared',
  severity: 'warning',
  kinds: ['dataset'],
  title: { sv: 'Samma fil på två ställen', en: 'The same file in two places' },
  why: {
    sv:
      'När två beskrivningar har samma adress för nedladdning är det oftast ett förbiseende vid ' +
      'kopiering, eller så är samma datamängd beskriven två gånger. Den som söker vet då inte vilken ' +
      'beskrivning som gäller.',
    en:
      'When two descriptions have the same download address, it is mostly an oversight in copying, or ' +
      'else the same dataset is described twice. Whoever searches cannot tell which description holds.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[3]],
  check({ path, data }, { index }) {
    return (data.distribution ?? []).flatMap((distribution, d) =>
      (distribution?.downloadURL ?? []).flatMap((url, u) => {
        const here = pointer('distribution', d, 'downloadURL', u);
        const other = (url ? index.downloads.get(url) : undefined)?.find(
          (place) => place.path !== path || place.pointer !== here,
        );
        return other ? [finding(here, other, path)] : [];
      }),
    );
  },
};

function finding(here: string, other: Place, path: string): RuleFinding {
  const where =
    other.path === path ? { sv: 'denna fil', en: 'this file' } : { sv: other.path, en: other.path };
  return {
    pointer: here,
    message: {
      sv: `Samma adress för nedladdning används också i ${where.sv}.`,
      en: `The same download address is also used in ${where.en}.`,
    },
    remedy: {
      sv:
        'Kontrollera att adressen hör hit. Är det samma data på båda ställena, behåll den ena ' +
        'beskrivningen.',
      en:
        'Check that the address belongs here. If the data are the same in both places, keep one of the ' +
        'descriptions.',
    },
  };
}
