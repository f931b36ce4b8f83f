import type { Localised } from '../model/text.ts';
import { type Box, isSwapped, type Point } from '../model/values/coordinates.ts';
import { said as elsewhere, code as elsewhereCode } from './codes/data-coordinates-elsewhere.ts';
import { said as outside, code as outsideCode, saidOfMetres } from './codes/data-coordinates-outside.ts';
import { said as swapped, code as swappedCode } from './codes/data-coordinates-swapped.ts';
import { isNumber, type Wrong } from './field-value.ts';

/** The area that the data are said to be about. */
export interface DeclaredArea {
  boxes: Box[];
  name: Localised;
}

/** The rectangle around Sweden with its sea, a little wide: 54–70 degrees north, 10–25 east. */
const SWEDEN: Box = [10, 54, 25, 70];

/** What is wrong with a point in degrees (WGS 84), where both are numbers. */
export function wrongPoint(
  latitude: string,
  longitude: string,
  area: DeclaredArea | undefined,
): Wrong | undefined {
  if (!isNumber(latitude) || !isNumber(longitude)) return undefined;
  const point: Point = [Number(longitude), Number(latitude)];
  if (isSwapped(point)) return { code: swappedCode, said: swapped };
  if (isMetres(point)) return { code: outsideCode, said: () => saidOfMetres(latitude) };
  if (!isWithin(point, SWEDEN)) return { code: outsideCode, said: () => outside(latitude, longitude) };
  if (area && !area.boxes.some((box) => isWithin(point, box)))
    return { code: elsewhereCode, said: () => elsewhere(latitude, longitude, area.name) };
  return undefined;
}

function isWithin([x, y]: Point, [west, south, east, north]: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Numbers of SWEREF 99 TM over Sweden, in either order, lie far from any degrees. */
function isMetres([x, y]: Point): boolean {
  return [x, y].some((one) => Math.abs(one) > 100_000);
}
