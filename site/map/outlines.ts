import outlines from './outlines.json' with { type: 'json' };
import { inPlane, PLANE } from './plane.ts';

/** The size of the plane that outlines are drawn in, in its units. */
export const MAP_SIZE = { width: PLANE.width, height: PLANE.height };

/** The outlines of counties and of municipalities, as SVG path data, by code. */
export const COUNTY_OUTLINES: Readonly<Record<string, string>> = outlines.counties;
export const MUNICIPALITY_OUTLINES: Readonly<Record<string, string>> = outlines.municipalities;

/** The land around, as one path. */
export const SURROUNDINGS = outlines.surroundings;

/** A place in the plane of the map. */
export interface Point {
  x: number;
  y: number;
}

/** Projects degrees (WGS 84) to whole units of the map; the point may lie outside the map's size. */
export function project(longitude: number, latitude: number): Point {
  const { x, y } = inPlane(longitude, latitude);
  return { x: Math.round(x), y: Math.round(y) };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The smallest box around an outline, with a margin of two units. */
function boundsOf(path: string): Box {
  const points = pointsOf(path);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 2, Math.min(...ys) - 2];
  return { left, top, width: Math.max(...xs) + 2 - left, height: Math.max(...ys) + 2 - top };
}

/** The smallest box around an outline, as an SVG `viewBox`, with a margin of two units. */
export function boxAround(path: string): string {
  const { left, top, width, height } = boundsOf(path);
  return `${left} ${top} ${width} ${height}`;
}

/** A square with an outline in its middle, as an SVG `viewBox`, moved so that it has the map below it everywhere. */
export function squareAround(path: string): string {
  const { left, top, width, height } = boundsOf(path);
  const side = Math.min(Math.max(width, height), MAP_SIZE.width, MAP_SIZE.height);
  const start = (from: number, length: number, whole: number): number =>
    Math.max(0, Math.min(Math.round(from + (length - side) / 2), whole - side));
  return `${start(left, width, MAP_SIZE.width)} ${start(top, height, MAP_SIZE.height)} ${side} ${side}`;
}

/** The middle of the box around an outline: where its name can stand. */
export function middleOf(path: string): Point {
  const { left, top, width, height } = boundsOf(path);
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** The corners of a path that is written as `M<x> <y>l<dx> <dy>…z`, once or more. */
function pointsOf(path: string): Point[] {
  return path.split('z').flatMap((ring) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points = ring === '' ? [] : [{ x, y }];
    for (let i = 0; i + 1 < steps.length; i += 2) {
      const last = points.at(-1)!;
      points.push({ x: last.x + steps[i]!, y: last.y + steps[i + 1]! });
    }
    return points;
  });
}
