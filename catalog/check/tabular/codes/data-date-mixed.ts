import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { RFC_3339 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-date-mixed',
  severity: 'warning',
  title: { sv: 'Blandade datumformat', en: 'Mixed date formats' },
  why: {
    sv: 'När en kolumn har datum i flera former kan inget program läsa dem rätt, och en del blir fel utan att det märks.',
    en: 'Where a column has dates in several forms no program can read them right, and some become wrong without anybody noticing.',
  },
  sources: [RFC_3339],
};

/** Another form than most of the column has. */
export function describeFinding(value: string, usual: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `Datumet ${sv} är skrivet på annat sätt än de andra i kolumnen (${usual}).`,
      en: `The date ${en} is written in another way than the others of the column (${usual}).`,
    },
    remedy: {
      sv: 'Skriv alla datum år-månad-dag: 2026-05-01.',
      en: 'Write all dates year-month-day: 2026-05-01.',
    },
  };
}
