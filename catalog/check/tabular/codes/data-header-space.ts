import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { RFC_4180, TABLE_SCHEMA } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-header-space',
  severity: 'warning',
  title: { sv: 'Blanksteg i ett kolumnnamn', en: 'Space around a column name' },
  why: {
    sv: 'Ett blanksteg före eller efter namnet syns inte, men är en del av det: program som frågar efter namnet hittar inte kolumnen.',
    en: 'A space before or after the name is not seen, but is part of it: programs that ask for the name do not find the column.',
  },
  sources: [RFC_4180, TABLE_SCHEMA],
};

/** Space before or after the name. */
export function describeFinding(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: 'Kolumnnamnet har blanksteg före eller efter sig.',
      en: 'The column name has a space before or after it.',
    },
    remedy: {
      sv: `Skriv ${sv} utan blanksteg.`,
      en: `Write ${en} without the space.`,
    },
  };
}
