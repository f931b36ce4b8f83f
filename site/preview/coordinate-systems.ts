import proj4 from 'proj4';
import type { Position } from './preview.ts';

/** SWEREF 99 TM (EPSG:3006), the national system, by its definition (Lantmäteriet): UTM zone 33 on GRS 80. */
const SWEREF99_TM = '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs';

/**
 * Degrees of two numbers: `x` is longitude or easting, `y` latitude or northing. Metres are known by their size: the
 * numbers of SWEREF 99 TM over Sweden lie far from any degrees.
 *
 * @returns `undefined` for numbers that are neither.
 */
export function toDegrees(x: number, y: number): Position | undefined {
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return [x, y];
  if (isEasting(x) && isNorthing(y)) return proj4(SWEREF99_TM, 'WGS84', [x, y]) as [number, number];
  if (isEasting(y) && isNorthing(x)) return toDegrees(y, x);
  return undefined;
}

function isEasting(value: number): boolean {
  return value > 200_000 && value < 1_000_000;
}

function isNorthing(value: number): boolean {
  return value > 6_000_000 && value < 7_800_000;
}
