import { quoted } from '../../../model/issues/quoted.ts';
import { dcatApSe } from '../../../model/issues/sources.ts';
import type { Explainer } from '../explanation.ts';
import { XSD_DURATION } from '../sources.ts';
import { repairedDuration } from '../values/duration.ts';
import { fieldName } from '../words.ts';

export const invalidDuration: Explainer = {
  code: 'invalid-duration',
  severity: 'error',
  title: { sv: 'Felskriven tidslängd', en: 'Wrongly written duration' },
  why: {
    sv: 'Hur lång tid det går mellan två värden skrivs på ett sätt som program förstår: P1D är en dag och PT15M femton minuter. Då går det att söka efter data som är tillräckligt fina.',
    en: 'How much time there is between two values is written in a way that programs understand: P1D is a day and PT15M fifteen minutes. Data that are fine enough can then be searched for.',
  },
  sources: [XSD_DURATION, dcatApSe('Dataset', 'dcat_temporalResolution')],
  explain({ pointer, value, field }) {
    const [shown, name] = [quoted(String(value)), fieldName(field)];
    const right = repairedDuration(String(value));
    return {
      pointer,
      message: {
        sv: `${shown.sv} i ${name.sv} är ingen tidslängd så som program läser den.`,
        en: `${shown.en} in ${name.en} is not a duration as programs read it.`,
      },
      remedy: right
        ? { sv: `Skriv ${right}.`, en: `Write ${right}.` }
        : {
            sv: 'Skriv P1Y för ett år, P1M för en månad, P7D för en vecka, P1D för en dag, PT1H för en timme eller PT15M för femton minuter.',
            en: 'Write P1Y for a year, P1M for a month, P7D for a week, P1D for a day, PT1H for an hour or PT15M for fifteen minutes.',
          },
      ...(right !== undefined && { fix: { kind: 'replace', pointer, value: right } }),
    };
  },
};
