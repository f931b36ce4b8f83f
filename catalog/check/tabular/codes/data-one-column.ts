import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-one-column',
  severity: 'warning',
  title: { sv: 'En enda kolumn, kanske flera', en: 'A single column, perhaps several' },
  why: {
    sv: 'När varje rad har lika många av ett skiljetecken står troligen flera värden i samma cell. Då kan ingen sortera, filtrera eller räkna på dem.',
    en: 'Where every row has equally many of a mark there are probably several values in one cell. Nobody can then sort, filter or count by them.',
  },
  sources: [RFC_4180],
};

/** Every row has as many of a mark. */
export function describeFinding(name: { sv: string; en: string }, times: number): FindingText {
  const [sv, en] = times === 1 ? ['en gång', 'once'] : [`${times} gånger`, `${times} times`];
  return {
    message: {
      sv: `Tabellen har en enda kolumn, men på varje rad står ${name.sv} ${sv}.`,
      en: `The table has a single column, but every row holds ${name.en} ${en}.`,
    },
    remedy: {
      sv: 'Är det flera kolumner? Spara om filen som CSV med komma mellan värdena, och citattecken bara där ett värde har komma i sig.',
      en: 'Are they several columns? Save the file again as CSV with commas between the values, and quotation marks only where a value holds a comma.',
    },
  };
}
