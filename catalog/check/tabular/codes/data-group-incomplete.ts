import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import type { Localised } from '../../../model/text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { LIVSMEDELSKONTROLLER } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-group-incomplete',
  severity: 'error',
  title: { sv: 'Bara en del av värden som hör ihop', en: 'Only some of values that belong together' },
  why: {
    sv: 'En del kolumner säger något först tillsammans, som delarna av en adress. Specifikationen kräver då att alla har ett värde på raden, eller ingen.',
    en: 'Some columns say something only together, like the parts of an address. The specification then requires that all of them have a value on the row, or none.',
  },
  sources: [LIVSMEDELSKONTROLLER],
};

/** An empty cell beside others of its group that have a value. */
export function describeFinding(others: readonly string[]): FindingText {
  const names = listed(others);
  return {
    message: {
      sv: `Värdet saknas, men det finns i ${names.sv}, som det hör ihop med.`,
      en: `The value is missing, but there is one in ${names.en}, which it belongs together with.`,
    },
    remedy: {
      sv: 'Fyll i alla kolumnerna som hör ihop, eller lämna alla tomma på raden.',
      en: 'Fill in all columns that belong together, or leave all of them empty on the row.',
    },
  };
}

/** A header that has only some of the columns of a group. */
export function describeHeader(missing: readonly string[]): FindingText {
  const names = listed(missing);
  return {
    message: {
      sv: `Kolumnen finns, men inte ${names.sv}, som den hör ihop med.`,
      en: `The column is there, but not ${names.en}, which it belongs together with.`,
    },
    remedy: {
      sv: 'Lägg till kolumnerna som saknas, eller ta bort alla som hör ihop.',
      en: 'Add the columns that are missing, or take out all that belong together.',
    },
  };
}

function listed(names: readonly string[]): Localised {
  const shown = names.map((name) => quotedCell(name));
  return {
    sv: inARow(
      shown.map(({ sv }) => sv),
      'och',
    ),
    en: inARow(
      shown.map(({ en }) => en),
      'and',
    ),
  };
}

function inARow(names: readonly string[], and: string): string {
  const [last = '', ...others] = names.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${and} ${last}`;
}
