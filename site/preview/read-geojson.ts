import { toDegrees } from './coordinate-systems.ts';
import type { Position, Shape } from './preview.ts';
import { cellText, fromObjects, type Records } from './records.ts';

/** Points in all shapes together beyond which no more is drawn. */
const MOST_POINTS = 20_000;

interface Feature {
  geometry?: { type?: unknown; coordinates?: unknown; geometries?: unknown } | null;
  properties?: Record<string, unknown> | null;
}

/**
 * The features of a GeoJSON document (RFC 7946) as rows, and what there is of them to draw. Coordinates in
 * SWEREF 99 TM, which the standard does not allow and many Swedish files have, are taken for what they are.
 *
 * @returns `undefined` where the document is not GeoJSON.
 */
export function readGeoJson(document: unknown): { records: Records; shapes: Shape[] } | undefined {
  const features = featuresOf(document);
  if (!features) return undefined;
  const records = fromObjects(features.map(({ properties }) => properties ?? {}));
  const shapes: Shape[] = [];
  let points = 0;
  for (const feature of features) {
    const label = labelOf(feature);
    for (const shape of shapesOf(feature.geometry)) {
      points += shape.parts.reduce((sum, part) => sum + part.length, 0);
      if (points > MOST_POINTS) return { records, shapes };
      shapes.push({ ...shape, label });
    }
  }
  return { records, shapes };
}

function featuresOf(document: unknown): Feature[] | undefined {
  if (typeof document !== 'object' || document === null) return undefined;
  const { type, features } = document as { type?: unknown; features?: unknown };
  if (type === 'FeatureCollection' && Array.isArray(features))
    return features.filter((one) => typeof one === 'object' && one !== null);
  return type === 'Feature' ? [document as Feature] : undefined;
}

function labelOf({ properties }: Feature): string {
  return cellText(Object.values(properties ?? {}).find((value) => typeof value === 'string' && value !== ''));
}

type Drawn = Omit<Shape, 'label'>;

function shapesOf(geometry: Feature['geometry'], depth = 0): Drawn[] {
  if (!geometry || depth > 2) return [];
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection' && Array.isArray(geometries))
    return geometries.slice(0, 100).flatMap((one) => shapesOf(one, depth + 1));
  const nested = NESTING[String(type)];
  if (!nested) return [];
  const parts = partsOf(coordinates, nested.depth);
  return parts.length === 0 ? [] : [{ kind: nested.kind, parts }];
}

/** How many lists lie around a position in each type of geometry. */
const NESTING: Record<string, { kind: Shape['kind']; depth: number } | undefined> = {
  Point: { kind: 'point', depth: 0 },
  MultiPoint: { kind: 'point', depth: 1 },
  LineString: { kind: 'line', depth: 1 },
  MultiLineString: { kind: 'line', depth: 2 },
  Polygon: { kind: 'area', depth: 2 },
  MultiPolygon: { kind: 'area', depth: 3 },
};

/** The parts of a geometry, each a list of positions; anything that is no position is left out. */
function partsOf(coordinates: unknown, depth: number): Position[][] {
  if (!Array.isArray(coordinates)) return [];
  if (depth === 0) {
    const position = positionOf(coordinates);
    return position ? [[position]] : [];
  }
  if (depth > 1) return coordinates.flatMap((one) => partsOf(one, depth - 1));
  const positions = coordinates
    .map((one) => (Array.isArray(one) ? positionOf(one) : undefined))
    .filter((position) => position !== undefined);
  return positions.length === 0 ? [] : [positions];
}

function positionOf([x, y]: unknown[]): Position | undefined {
  return typeof x === 'number' && typeof y === 'number' ? toDegrees(x, y) : undefined;
}
