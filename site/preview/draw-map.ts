import { element, svg } from './elements.ts';
import type { Messages } from './messages.ts';
import type { Position, Shape, Table } from './preview.ts';

const WIDTH = 640;
const MOST_HEIGHT = 640;
const MARGIN = 16;

/**
 * The shapes of a table by themselves, north upwards. No map is fetched from anywhere; the table beside it has what
 * each of them is.
 */
export function drawMap({ shapes }: Table, say: Messages): HTMLElement | undefined {
  if (shapes.length === 0) return undefined;
  const { height, place } = projection(shapes.flatMap(({ parts }) => parts.flat()));
  const title = say.map(shapes.length.toLocaleString(say.locale));
  return element(
    'figure',
    { class: 'preview-map' },
    element('figcaption', {}, title),
    svg(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': title },
      ...shapes.map((shape) => drawn(shape, place)),
    ),
  );
}

type Place = (position: Position) => string;

/** Degrees of longitude are shorter than those of latitude by the cosine of the latitude. */
function projection(positions: readonly Position[]): { height: number; place: Place } {
  const box = boundsOf(positions);
  const shrink = Math.cos(((box.south + box.north) / 2) * (Math.PI / 180));
  const width = Math.max((box.east - box.west) * shrink, 0.001);
  const tall = Math.max(box.north - box.south, 0.001);
  const inner = WIDTH - 2 * MARGIN;
  const unit = Math.min(inner / width, (MOST_HEIGHT - 2 * MARGIN) / tall);
  const left = (WIDTH - width * unit) / 2;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    height: round(tall * unit + 2 * MARGIN),
    place: ([longitude, latitude]) =>
      `${round(left + (longitude - box.west) * shrink * unit)} ${round(MARGIN + (box.north - latitude) * unit)}`,
  };
}

function boundsOf(positions: readonly Position[]) {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  for (const [longitude, latitude] of positions) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box;
}

function drawn({ kind, parts, label }: Shape, place: Place): SVGElement {
  const title = label !== '' && svg('title', {}, label);
  // A line of no length with round ends is a dot whose size does not depend on the drawing's.
  const part = (positions: readonly Position[]): string =>
    kind === 'point'
      ? positions.map((position) => `M${place(position)}h0`).join('')
      : `M${positions.map(place).join('L')}${kind === 'area' ? 'Z' : ''}`;
  return svg('path', { class: kind, d: parts.map(part).join('') }, title);
}
