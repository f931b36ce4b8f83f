import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { CSV_INJECTION } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-formula',
  severity: 'error',
  title: { sv: 'Text som körs som formel', en: 'Text that is run as a formula' },
  why: {
    sv: 'En cell som börjar med =, +, - eller @ körs som en formel när filen öppnas i ett kalkylprogram. Så kan en fil skicka uppgifter vidare eller starta program.',
    en: 'A cell that begins with =, +, - or @ is run as a formula where the file is opened in a spreadsheet. In that way a file can send things on or start programs.',
  },
  sources: [CSV_INJECTION],
};

/** Text that a spreadsheet would run. */
export function describeFinding(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `Cellen börjar som en formel: ${sv}.`,
      en: `The cell begins like a formula: ${en}.`,
    },
    remedy: {
      sv: 'Ta bort tecknet först, eller skriv om texten. Se efter var den kommer ifrån.',
      en: 'Take the first character out, or reword the text. Find out where it comes from.',
    },
  };
}
