import { inPlane, PLANE } from '../../map/plane.ts';
import { element, svg } from '../elements.ts';
import type { Messages } from './messages.ts';
import type { Position, Shape, Table } from './preview.ts';
import { type Box, viewAround } from './view-around.ts';

/**
 * The background that shapes are drawn on: the address of `map-background.svg`, and the width of the map on the
 * screen.
 */
export interface Background {
  address: string;
  pixels: number;
}

/** The size of the names of municipalities, in pixels. */
const NAME_SIZE = 14;

/** The largest height of a map, in pixels, as in `preview.css`. */
const MOST_HEIGHT = 512;

/** The parts of the background below the shapes; names stand on top of them. */
const LAND = ['surroundings', 'municipalities', 'counties'];

/**
 * The shapes of a table, north upwards, on the municipalities that they lie in; by themselves where any of them lies
 * outside the counties of the catalog. No map is fetched from anywhere else; the table next to it describes each of
 * them.
 */
export function drawMap({ shapes }: Table, say: Messages, background: Background): HTMLElement | undefined {
  if (shapes.length === 0) return undefined;
  const positions = shapes.flatMap(({ parts }) => parts.flat());
  const onLand = isAtHome(positions);
  const place = onLand ? inPlane : elsewhere(positions);
  const view = viewAround(
    positions.map((position) => place(...position)),
    onLand ? PLANE : undefined,
  );
  const title = say.map(shapes.length.toLocaleString(say.locale));
  const uses = (ids: readonly string[], more: Record<string, string> = {}): SVGElement[] =>
    onLand ? ids.map((id) => svg('use', { class: id, href: `${background.address}#${id}`, ...more })) : [];
  return element(
    'figure',
    { class: onLand ? 'preview-map on-land' : 'preview-map' },
    element('figcaption', {}, title),
    svg(
      'svg',
      { viewBox: textOf(view), role: 'img', 'aria-label': title },
      ...uses(LAND),
      ...shapes.map((shape) => drawn(shape, (position) => written(place(...position)))),
      ...uses(['names'], { 'font-size': rounded(NAME_SIZE / pixelsOfUnit(view, background.pixels)) }),
    ),
    onLand && element('p', { class: 'muted' }, say.mapSource),
  );
}

function drawn({ kind, parts, label }: Shape, place: (position: Position) => string): SVGElement {
  const title = label !== '' && svg('title', {}, label);
  // A line of no length with round ends is a dot whose size does not depend on the drawing's.
  const part = (positions: readonly Position[]): string =>
    kind === 'point'
      ? positions.map((position) => `M${place(position)}h0`).join('')
      : `M${positions.map(place).join('L')}${kind === 'area' ? 'Z' : ''}`;
  return svg('path', { class: kind, d: parts.map(part).join('') }, title);
}

type InPlane = (longitude: number, latitude: number) => { x: number; y: number };

/** True when all positions lie on the background. */
function isAtHome(positions: readonly Position[]): boolean {
  return positions.every(([longitude, latitude]) => {
    const { x, y } = inPlane(longitude, latitude);
    return x >= 0 && y >= 0 && x <= PLANE.width && y <= PLANE.height;
  });
}

/** A plane for places anywhere: degrees of longitude are shorter than those of latitude by the cosine of the latitude. */
function elsewhere(positions: readonly Position[]): InPlane {
  const latitudes = positions.reduce((sum, [, latitude]) => sum + latitude, 0);
  const shrink = Math.cos((latitudes / positions.length) * (Math.PI / 180));
  return (longitude, latitude) => ({ x: longitude * shrink * 1000, y: -latitude * 1000 });
}

/** The number of pixels per unit of the plane on a map of the given width. */
function pixelsOfUnit({ width, height }: Box, pixels: number): number {
  return Math.min(pixels / width, MOST_HEIGHT / height);
}

function textOf({ left, top, width, height }: Box): string {
  return [left, top, width, height].map(rounded).join(' ');
}

function written({ x, y }: { x: number; y: number }): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** To a thousandth of a unit: half a metre. */
function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
