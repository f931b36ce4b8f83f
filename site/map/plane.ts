/**
 * The plane that every map is drawn in, in units of about 450 metres; y grows to the south. West and north of it are
 * degrees (WGS 84), the scales units for each degree: at these latitudes as long to the east as to the north.
 */
export const PLANE = {
  width: 659,
  height: 838,
  west: 14.15,
  north: 60.85,
  xScale: 128.011,
  yScale: 250,
} as const;

/** Projects a place to the plane, to the fraction of a unit; it may lie outside. */
export function inPlane(longitude: number, latitude: number): { x: number; y: number } {
  return { x: (longitude - PLANE.west) * PLANE.xScale, y: (PLANE.north - latitude) * PLANE.yScale };
}
