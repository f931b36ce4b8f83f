import proj4 from 'proj4';
import type { Box, Point } from './coordinates.ts';

/** A system of coordinates: degrees of WGS 84 and what is the same within a metre, or the EPSG code of a projection. */
export type CoordinateSystem = 'degrees' | number;

/** The rectangle around Sweden with its sea, a little wide: 54–70 degrees north, 10–25 east. */
export const SWEDEN: Box = [10, 54, 25, 70];

const GRS80 = '+ellps=GRS80 +units=m +no_defs';

/** SWEREF 99 TM: UTM zone 33 on GRS 80 (Lantmäteriet). */
const SWEREF99_TM = 3006;

/** The central meridians of the local zones of SWEREF 99, by EPSG code. */
const ZONES: Record<number, number> = {
  3007: 12,
  3008: 13.5,
  3009: 15,
  3010: 16.5,
  3011: 18,
  3012: 14.25,
  3013: 15.75,
  3014: 17.25,
  3015: 18.75,
  3016: 20.25,
  3017: 21.75,
  3018: 23.25,
};

/**
 * RT 90 by direct projection from SWEREF 99, as Lantmäteriet gives it: meridian, scale, and what is added to northing and
 * easting. Without a change of datum there is none that a library can leave out, which costs 182 metres.
 */
const RT90: Record<number, [meridian: number, scale: number, north: number, east: number]> = {
  3019: [11 + 18.375 / 60, 1.000006, -667.282, 1_500_025.141],
  3020: [13 + 33.376 / 60, 1.0000058, -667.13, 1_500_044.695],
  3021: [15 + 48 / 60 + 22.624306 / 3600, 1.00000561024, -667.711, 1_500_064.274],
  3022: [18 + 3.378 / 60, 1.0000054, -668.844, 1_500_083.521],
  3023: [20 + 18.379 / 60, 1.0000052, -670.706, 1_500_102.765],
  3024: [22 + 33.38 / 60, 1.000005, -672.557, 1_500_121.846],
};

/** Web Mercator, and the numbers it had before it got one. */
const WEB_MERCATOR = [3857, 900_913, 3785, 102_100];
/** WGS 84, SWEREF 99 and ETRS 89 in degrees. */
const DEGREES = [4326, 4619, 4258, 4979, 4976];

const DEFINITIONS = new Map<number, string>([
  [SWEREF99_TM, `+proj=utm +zone=33 ${GRS80}`],
  ...Object.entries(ZONES).map(
    ([code, meridian]) =>
      [Number(code), `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=150000 +y_0=0 ${GRS80}`] as const,
  ),
  ...Object.entries(RT90).flatMap(([code, [meridian, scale, north, east]]) => {
    const definition = `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=${scale} +x_0=${east} +y_0=${north} ${GRS80}`;
    // The projection itself has a code, too: EPSG:3845 to 3850.
    return [Number(code), Number(code) + 826].map((number) => [number, definition] as const);
  }),
  ...WEB_MERCATOR.map((code) => [code, 'EPSG:3857'] as const),
]);

/** The meridians of SWEREF 99's zones as they are in names, and of RT 90's: `sweref99 18 00`, `RT90 2.5 gon V`. */
const NAMED: [RegExp, number][] = [
  [/sweref[\s_-]*99[\s_-]*tm/, SWEREF99_TM],
  ...Object.entries(ZONES).map(([code, meridian]): [RegExp, number] => {
    const [degrees, minutes] = [Math.floor(meridian), String((meridian % 1) * 60).padStart(2, '0')];
    return [new RegExp(`sweref[\\s_-]*99[\\s_-]*${degrees}[\\s_.-]*${minutes}(?!\\d)`), Number(code)];
  }),
  [/rt[\s_-]*90[\s_-]*7[.,_]?5[\s_-]*gon[\s_-]*(?:v|w)/, 3019],
  [/rt[\s_-]*90[\s_-]*5(?:[.,_]?0)?[\s_-]*gon[\s_-]*(?:v|w)/, 3020],
  [/rt[\s_-]*90[\s_-]*0(?:[.,_]?0)?[\s_-]*gon/, 3022],
  [/rt[\s_-]*90[\s_-]*2[.,_]?5[\s_-]*gon[\s_-]*(?:o|e|ö)/, 3023],
  [/rt[\s_-]*90[\s_-]*5(?:[.,_]?0)?[\s_-]*gon[\s_-]*(?:o|e|ö)/, 3024],
  [/rt[\s_-]*90/, 3021],
];

/**
 * The system that a name stands for: an EPSG code in any of the ways it is written, `CRS84`, or a Swedish name.
 *
 * @returns `undefined` for one that is not known here.
 */
export function systemNamed(name: string): CoordinateSystem | undefined {
  const text = name.slice(0, 200).toLowerCase();
  if (/crs:?84|wgs[\s_-]*84$/.test(text)) return 'degrees';
  const code = Number(/(?:^|epsg\D{0,12}(?:\/0\/|\d+\.\d+:)?)(\d{4,6})$/.exec(text)?.[1]);
  if (DEGREES.includes(code)) return 'degrees';
  if (DEFINITIONS.has(code)) return code;
  // RT 90 2.5 gon V has an older code, too.
  return code === 2400 ? 3021 : NAMED.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * Degrees of two numbers of a system, whichever stands first. Metres of Sweden that would not lie there belong to
 * another system, and are nowhere.
 */
export function toDegreesFrom(system: CoordinateSystem, x: number, y: number): Point | undefined {
  if (system === 'degrees') return toDegrees(x, y);
  const definition = DEFINITIONS.get(system);
  if (definition === undefined || !Number.isFinite(x + y)) return undefined;
  const isWorld = WEB_MERCATOR.includes(system);
  const [east, north] = !isWorld && isNorthing(x) && !isNorthing(y) ? [y, x] : [x, y];
  const point = proj4(definition, 'WGS84', [east, north]) as Point;
  return isWorld ? (isInDegrees(...point) ? point : undefined) : isWithin(point, SWEDEN) ? point : undefined;
}

/**
 * Degrees of two numbers of which no system is stated: `x` is longitude or easting, `y` latitude or northing. Metres of
 * SWEREF 99 TM are known by their size: over Sweden they lie far from any degrees and from those of other systems.
 *
 * @returns `undefined` for numbers that are neither.
 */
export function toDegrees(x: number, y: number): Point | undefined {
  if (isInDegrees(x, y)) return [x, y];
  if (isEastingOfTm(x) && isNorthing(y)) return toDegreesFrom(SWEREF99_TM, x, y);
  return isEastingOfTm(y) && isNorthing(x) ? toDegreesFrom(SWEREF99_TM, y, x) : undefined;
}

function isInDegrees(x: number, y: number): boolean {
  return Math.abs(x) <= 180 && Math.abs(y) <= 90;
}

/** True when a point lies in a rectangle. */
export function isWithin([x, y]: Point, [west, south, east, north]: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Sweden reaches from 260 to 920 km; below that are the eastings of the zones, above a million those of RT 90. */
function isEastingOfTm(value: number): boolean {
  return value > 255_000 && value < 1_000_000;
}

/** True for metres that can be the distance from the equator to Sweden, in any of its systems. */
export function isNorthing(value: number): boolean {
  return value > 6_000_000 && value < 7_800_000;
}

/** True for metres that can be an easting in any of the Swedish systems. */
export function isEasting(value: number): boolean {
  return value > 20_000 && value < 2_000_000;
}
