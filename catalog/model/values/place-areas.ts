import list from '../../../schemas/area-boxes.json' with { type: 'json' };
import type { Box, Point } from './coordinates.ts';

/** Where a place lies. */
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
