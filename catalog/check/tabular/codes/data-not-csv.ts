import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { OPEN_DATA_ACT_FORMATS } from '../../../model/issues/sources.ts';
import { RFC_4180 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-not-csv',
  severity: 'error',
  title: { sv: 'Inte en CSV-fil', en: 'Not a CSV file' },
  why: {
    sv: 'Filen är något annat än separerad text: en webbsida, en Excel-bok eller ett arkiv. Program som väntar sig CSV kan inte läsa den, vad den än heter.',
    en: 'The file is something other than separated text: a web page, an Excel workbook or an archive. Programs that expect CSV cannot read it, whatever it is called.',
  },
  sources: [RFC_4180, OPEN_DATA_ACT_FORMATS],
};

/** The first bytes are those of another kind of file. */
export function describeFinding(
  kind: { sv: string; en: string },
  remedy: { sv: string; en: string },
): FindingText {
  return {
    message: {
      sv: `Filen är ${kind.sv}, inte CSV.`,
      en: `The file is ${kind.en}, not CSV.`,
    },
    remedy: {
      sv: `${remedy.sv}`,
      en: `${remedy.en}`,
    },
  };
}

/** A row never ends. */
export function describeLongRow(): FindingText {
  return {
    message: {
      sv: 'Raden är längre än en miljon tecken, så filen är ingen tabell. Kontrollen slutar här.',
      en: 'The row is longer than a million characters, so the file is no table. The check ends here.',
    },
    remedy: {
      sv: 'Se efter att filen är CSV och har radslut.',
      en: 'See to it that the file is CSV and has line ends.',
    },
  };
}
