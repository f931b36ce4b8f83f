import type { PlacePlace } from '../contents/places-in.ts';

/** Corners of a rectangle in degrees (WGS 84): the order of DCAT and GeoJSON. */
export type Box = [west: number, south: number, east: number, north: number];

/** A point in degrees (WGS 84): longitude first. */
export type Point = [longitude: number, latitude: number];

/** The place's rectangle where it is written as four numbers. */
export function boxOf(place: PlacePlace['place']): Box | undefined {
  return typeof place === 'string' ? undefined : numbers<Box>(place.bbox, 4);
}

/** The place's centre where it is written as two numbers. */
export function centreOf(place: PlacePlace['place']): Point | undefined {
  return typeof place === 'string' ? undefined : numbers<Point>(place.centroid, 2);
}

/** True when a point lies in Sweden only if its latitude is taken to come first. */
export function isSwapped([first, second]: Point): boolean {
  return isSwedish([second, first]) && !isSwedish([first, second]);
}

/** Within the rectangle around Sweden, with its sea. */
function isSwedish([longitude, latitude]: Point): boolean {
  return longitude >= 10 && longitude <= 25 && latitude >= 54 && latitude <= 70;
}

function numbers<Tuple extends number[]>(value: unknown, count: number): Tuple | undefined {
  if (!Array.isArray(value) || value.length !== count) return undefined;
  return value.every((item) => typeof item === 'number') ? (value as Tuple) : undefined;
}
