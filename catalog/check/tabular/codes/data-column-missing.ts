import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { TABLE_SCHEMA } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-column-missing',
  severity: 'error',
  title: { sv: 'Kolumn saknas', en: 'Column missing' },
  why: {
    sv: 'Specifikationen kräver kolumnen. Den som slår ihop filer från flera kommuner får annars hål.',
    en: 'The specification requires the column. Whoever joins files of several municipalities gets holes otherwise.',
  },
  sources: [TABLE_SCHEMA],
};

/** A column of the schema is not in the header. */
export function describeFinding(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `Kolumnen ${sv} saknas.`,
      en: `The column ${en} is missing.`,
    },
    remedy: {
      sv: 'Lägg till den, med exakt det namnet i rubrikraden.',
      en: 'Add it, with exactly that name in the header.',
    },
  };
}

/** A required column stands there under another name. */
export function describeOther(value: string, instead: string): FindingText {
  const [name, other] = [quotedCell(value), quotedCell(instead)];
  return {
    message: {
      sv: `Kolumnen ${name.sv} saknas. Här står ${other.sv}.`,
      en: `The column ${name.en} is missing. Here is ${other.en}.`,
    },
    remedy: { sv: `Skriv namnet exakt så: ${name.sv}.`, en: `Write the name exactly so: ${name.en}.` },
  };
}

/** No column of the schema is there. */
export function describeAll(value: string): FindingText {
  const name = quotedCell(value);
  return {
    message: {
      sv: 'Ingen av specifikationens kolumner finns i filen.',
      en: 'None of the specification’s columns are in the file.',
    },
    remedy: {
      sv: `Se efter att rubrikraden har specifikationens namn, till exempel ${name.sv}, och att filen är den rätta.`,
      en: `See to it that the header has the names of the specification, for example ${name.en}, and that the file is the right one.`,
    },
  };
}
