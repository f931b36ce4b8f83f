import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { shownCell } from '../quoted-cell.ts';
import { WGS_84 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-coordinates-elsewhere',
  severity: 'warning',
  title: { sv: 'Koordinater utanför utgivarens område', en: 'Coordinates outside the publisher’s area' },
  why: {
    sv: 'Datamängden säger att den gäller ett visst område. En punkt utanför är ofta ett skrivfel i en siffra.',
    en: 'The dataset says that it is about a certain area. A point outside it is often a slip in one digit.',
  },
  sources: [WGS_84],
};

/** In Sweden, but outside the area that the dataset is about. */
export function describeFinding(
  latitude: string,
  longitude: string,
  area: { sv: string; en: string },
): FindingText {
  return {
    message: {
      sv: `Punkten ${shownCell(latitude)}, ${shownCell(longitude)} ligger utanför ${area.sv}.`,
      en: `The point ${shownCell(latitude)}, ${shownCell(longitude)} is outside ${area.en}.`,
    },
    remedy: {
      sv: 'Se efter att koordinaterna stämmer.',
      en: 'See to it that the coordinates are right.',
    },
  };
}
