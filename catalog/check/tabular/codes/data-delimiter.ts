import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-delimiter',
  severity: 'warning',
  title: { sv: 'Annat skiljetecken än komma', en: 'Another delimiter than comma' },
  why: {
    sv: 'CSV betyder kommaseparerade värden. Svenska Excel skriver semikolon, och program som väntar sig komma ser då en enda kolumn.',
    en: 'CSV means comma-separated values. Swedish Excel writes semicolons, and programs that expect commas then see a single column.',
  },
  sources: [RFC_4180],
};

/** Another delimiter. */
export function describeFinding(name: { sv: string; en: string }): FindingText {
  return {
    message: {
      sv: `Värdena skiljs åt med ${name.sv}, inte komma.`,
      en: `The values are separated by ${name.en}, not commas.`,
    },
    remedy: {
      sv: 'Spara med komma som skiljetecken. Tal skrivs då med punkt före decimalerna.',
      en: 'Save with commas between the values. Numbers are then written with a full stop before the decimals.',
    },
  };
}

/** Another one than the specification asks for. */
export function describeSpecification(name: { sv: string; en: string }): FindingText {
  return {
    message: {
      sv: `Värdena skiljs åt med ${name.sv}, men specifikationen anger komma.`,
      en: `The values are separated by ${name.en}, but the specification asks for commas.`,
    },
    remedy: {
      sv: 'Spara med komma som skiljetecken. Tal skrivs då med punkt före decimalerna.',
      en: 'Save with commas between the values. Numbers are then written with a full stop before the decimals.',
    },
  };
}

/** The line by which Excel is told of the delimiter. */
export function describeLine(): FindingText {
  return {
    message: {
      sv: 'Första raden, sep=, är bara till för Excel. Andra program tar den som rubrikrad.',
      en: 'The first line, sep=, is for Excel alone. Other programs take it for the header.',
    },
    remedy: {
      sv: 'Ta bort raden.',
      en: 'Take the line out.',
    },
  };
}
