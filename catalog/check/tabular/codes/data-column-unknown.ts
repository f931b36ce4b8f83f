import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { TABLE_SCHEMA } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-column-unknown',
  severity: 'warning',
  title: { sv: 'Kolumn som inte finns i specifikationen', en: 'Column that is not in the specification' },
  why: {
    sv: 'En kolumn som ingen annan har läses inte av dem som använder specifikationen. Ofta är namnet felskrivet.',
    en: 'A column that nobody else has is not read by those who use the specification. Often its name is misspelt.',
  },
  sources: [TABLE_SCHEMA],
};

/** A name that is not in the schema. */
export function describeFinding(value: string, meant: string | undefined): FindingText {
  const { sv, en } = quotedCell(value);
  const suggestion = meant === undefined ? undefined : quotedCell(meant);
  return {
    message: {
      sv: `Kolumnen ${sv} finns inte i specifikationen.`,
      en: `The column ${en} is not in the specification.`,
    },
    remedy: {
      sv: `${suggestion ? `Menade du ${suggestion.sv}? Skriv namnet exakt så.` : 'Ta bort den, eller låt den stå om ni vet att ni vill ha den.'}`,
      en: `${suggestion ? `Did you mean ${suggestion.en}? Write the name exactly so.` : 'Take it out, or leave it if you know that you want it.'}`,
    },
  };
}
