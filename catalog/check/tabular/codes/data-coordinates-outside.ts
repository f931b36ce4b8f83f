import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell, shownCell } from '../quoted-cell.ts';
import { WGS_84 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-coordinates-outside',
  severity: 'error',
  title: { sv: 'Koordinater utanför Sverige', en: 'Coordinates outside Sweden' },
  why: {
    sv: 'En punkt utanför Sverige är nästan alltid ett skrivfel, eller koordinater i ett annat system än WGS 84, till exempel SWEREF 99.',
    en: 'A point outside Sweden is almost always a slip of the pen, or coordinates of another system than WGS 84, such as SWEREF 99.',
  },
  sources: [WGS_84],
};

/** A point that is nowhere near Sweden. */
export function describeFinding(latitude: string, longitude: string): FindingText {
  return {
    message: {
      sv: `Punkten ${shownCell(latitude)}, ${shownCell(longitude)} ligger inte i Sverige.`,
      en: `The point ${shownCell(latitude)}, ${shownCell(longitude)} is not in Sweden.`,
    },
    remedy: {
      sv: 'Se efter att koordinaterna är i WGS 84, i grader: latitud 55–69, longitud 10–24.',
      en: 'See to it that the coordinates are in WGS 84, in degrees: latitude 55–69, longitude 10–24.',
    },
  };
}

/** Metres of SWEREF 99 where degrees are expected. */
export function describeMetres(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} är meter i SWEREF 99, inte grader i WGS 84.`,
      en: `${en} is metres of SWEREF 99, not degrees of WGS 84.`,
    },
    remedy: {
      sv: 'Räkna om koordinaterna till WGS 84.',
      en: 'Convert the coordinates to WGS 84.',
    },
  };
}

/** Numbers that are no metres of Sweden in any of its systems. */
export function describeNoMetres(northing: string, easting: string): FindingText {
  return {
    message: {
      sv: `N ${shownCell(northing)}, E ${shownCell(easting)} ligger inte i Sverige i SWEREF 99.`,
      en: `N ${shownCell(northing)}, E ${shownCell(easting)} is not in Sweden in SWEREF 99.`,
    },
    remedy: {
      sv: 'Se efter att N är meter norrut, 6,1 till 7,7 miljoner, och E meter österut, och att inga siffror fattas.',
      en: 'See to it that N is metres north, 6.1 to 7.7 million, and E metres east, and that no digits are missing.',
    },
  };
}
