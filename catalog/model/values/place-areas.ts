import list from '../../../schemas/area-boxes.json' with { type: 'json' };
import type { Box, Point } from './coordinates.ts';

/** The location of a place. */
export interface PlaceArea {
  box: Box;
  centre: Point;
}

const AREAS: ReadonlyMap<string, PlaceArea> = new Map(
  [...list.areas, list.country].map(({ code, box, centre }) => [
    code,
    { box: box as Box, centre: centre as Point },
  ]),
);

/** The area of the municipality, county or country with a code; `undefined` where it is not known. */
export function areaOfPlace(code: string): PlaceArea | undefined {
  return AREAS.get(code);
}
