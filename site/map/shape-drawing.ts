import type { Shape } from '../../catalog/model/values/well-known-text.ts';
import { type Html, html } from '../text/html.ts';
import { MAP_SIZE, type Point, project } from './outlines.ts';

/** The most corners of a shape that are drawn; a shape with more is drawn as the box around it. */
const MOST_CORNERS = 2000;

/** The least size of a drawn shape, in the map's units; smaller ones are drawn this large. */
const SMALLEST = 6;

/** A shape on the map of the counties; nothing where it lies outside. */
export function drawShape({ kind, parts }: Shape): Html | Html[] | undefined {
  const projected = parts.map((part) => withoutRepeats(part.map(([x, y]) => project(x, y))));
  if (kind === 'point') return projected.flat().slice(0, MOST_CORNERS).flatMap(dot);
  const box = boxOf(projected.flat());
  if (!box || !isOnMap(box)) return undefined;
  const corners = projected.reduce((count, part) => count + part.length, 0);
  const isSmall = box.right - box.left < SMALLEST && box.bottom - box.top < SMALLEST;
  if (isSmall || corners > MOST_CORNERS) return drawBox(box);
  const path = projected.map((part) => pathOf(part, kind === 'area')).join('');
  return html`<path class="covered ${kind}" fill-rule="evenodd" d="${path}"/>`;
}

function dot(point: Point): Html[] {
  const { x, y } = point;
  const isShown = isOnMap({ left: x, right: x, top: y, bottom: y });
  return isShown ? [html`<circle class="covered" cx="${x}" cy="${y}" r="12"/>`] : [];
}

/** The edges of something on the map, in its units. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A rectangle as far as it lies on the map, never too small to be seen; nothing where it lies outside. */
export function drawBox(box: Box): Html | undefined {
  if (!isOnMap(box)) return undefined;
  const [left, top] = [Math.max(box.left, -9), Math.max(box.top, -9)];
  const width = Math.max(SMALLEST, Math.min(box.right, MAP_SIZE.width + 9) - left);
  const height = Math.max(SMALLEST, Math.min(box.bottom, MAP_SIZE.height + 9) - top);
  return html`<rect class="covered" x="${left}" y="${top}" width="${width}" height="${height}"/>`;
}

function isOnMap({ left, top, right, bottom }: Box): boolean {
  return right >= 0 && left <= MAP_SIZE.width && bottom >= 0 && top <= MAP_SIZE.height;
}

/** A map's unit is about 450 metres: many corners fall together. */
function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter(({ x, y }, i) => i === 0 || x !== points[i - 1]!.x || y !== points[i - 1]!.y);
}

function boxOf(points: readonly Point[]): Box | undefined {
  const [first] = points;
  if (!first) return undefined;
  const box: Box = { left: first.x, top: first.y, right: first.x, bottom: first.y };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

function pathOf(points: readonly Point[], isClosed: boolean): string {
  const corners = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`);
  return corners.join('') + (isClosed && corners.length > 0 ? 'z' : '');
}
