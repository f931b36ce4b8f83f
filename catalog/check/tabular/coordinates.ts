import type { Localised } from '../../model/text.ts';
import { isEasting, isNorthing, isWithin, SWEDEN, toDegrees } from '../../model/values/coordinate-systems.ts';
import { type Box, isSwapped, type Point } from '../../model/values/coordinates.ts';
import { describeFinding as elsewhere, code as elsewhereCode } from './codes/data-coordinates-elsewhere.ts';
import {
  describeMetres,
  describeNoMetres,
  describeFinding as outside,
  code as outsideCode,
} from './codes/data-coordinates-outside.ts';
import {
  describeNorthing,
  describeFinding as swapped,
  code as swappedCode,
} from './codes/data-coordinates-swapped.ts';
import { isNumber } from './field-value.ts';
import type { ValueFault } from './value-fault.ts';

/** The area that the data are said to be about. */
export interface DeclaredArea {
  boxes: Box[];
  name: Localised;
}

/** Finds the fault of a point in degrees (WGS 84), where both values are numbers. */
export function wrongPoint(
  latitude: string,
  longitude: string,
  area: DeclaredArea | undefined,
): ValueFault | undefined {
  if (!isNumber(latitude) || !isNumber(longitude)) return undefined;
  const point: Point = [Number(longitude), Number(latitude)];
  if (isSwapped(point)) return { code: swappedCode, describe: swapped };
  if (isMetres(point)) return { code: outsideCode, describe: () => describeMetres(latitude) };
  if (!isWithin(point, SWEDEN)) return { code: outsideCode, describe: () => outside(latitude, longitude) };
  if (area && !area.boxes.some((box) => isWithin(point, box)))
    return { code: elsewhereCode, describe: () => elsewhere(latitude, longitude, area.name) };
  return undefined;
}

/** Finds the fault of a point in metres, in columns of northing and easting, where both values are numbers. */
export function wrongMetres(
  northing: string,
  easting: string,
  area: DeclaredArea | undefined,
): ValueFault | undefined {
  if (!isNumber(northing) || !isNumber(easting)) return undefined;
  const [north, east] = [Number(northing), Number(easting)];
  if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return wrongPoint(northing, easting, area);
  if (isNorthing(east) && isEasting(north)) return { code: swappedCode, describe: describeNorthing };
  if (!isNorthing(north) || !isEasting(east))
    return { code: outsideCode, describe: () => describeNoMetres(northing, easting) };
  // Metres of RT 90 and of the zones are known for what they are, but not which zone they are of.
  const point = toDegrees(east, north);
  if (point && area && !area.boxes.some((box) => isWithin(point, box)))
    return { code: elsewhereCode, describe: () => elsewhere(northing, easting, area.name) };
  return undefined;
}

/** Numbers of SWEREF 99 TM over Sweden, in either order, lie far from any degrees. */
function isMetres([x, y]: Point): boolean {
  return [x, y].some((number) => Math.abs(number) > 100_000);
}
