import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { TABULAR_MODEL, WEB_ENCODING } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-byte-order-mark',
  severity: 'warning',
  title: { sv: 'Byteordningsmärke (BOM)', en: 'Byte order mark (BOM)' },
  why: {
    sv: 'Ett osynligt märke först i filen hjälper Excel, men många andra program tar det som en del av den första kolumnens namn och hittar inte kolumnen.',
    en: 'An invisible mark at the start of the file helps Excel, but many other programs take it as part of the first column’s name and do not find the column.',
  },
  sources: [TABULAR_MODEL, WEB_ENCODING],
};

/** At the very start. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Filen börjar med ett byteordningsmärke (BOM).',
      en: 'The file begins with a byte order mark (BOM).',
    },
    remedy: {
      sv: 'Spara som UTF-8 utan BOM om ditt program kan det.',
      en: 'Save as UTF-8 without BOM if your program can.',
    },
  };
}

/** In the middle, where two files were put together. */
export function describeWithin(): FindingText {
  return {
    message: {
      sv: 'Här står ett byteordningsmärke (BOM) mitt i filen.',
      en: 'Here is a byte order mark (BOM) in the middle of the file.',
    },
    remedy: {
      sv: 'Ta bort det osynliga tecknet. Filen är troligen hopsatt av två; se efter att rubrikraden inte står här igen.',
      en: 'Take the invisible character out. The file was probably put together from two; see to it that the header does not stand here again.',
    },
  };
}
