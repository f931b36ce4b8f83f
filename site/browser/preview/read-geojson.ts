import {
  type CoordinateSystem,
  systemNamed,
  toDegreesFrom,
} from '../../../catalog/model/values/coordinate-systems.ts';
import type { Position, Shape } from './preview.ts';
import { cellText, fromObjects, type Records } from './records.ts';

/** Points in all shapes together beyond which no more is drawn. */
const MOST_POINTS = 20_000;

interface Feature {
  geometry?: { type?: unknown; coordinates?: unknown; geometries?: unknown } | null;
  properties?: Record<string, unknown> | null;
}

/**
 * The features of a GeoJSON document (RFC 7946) as rows, and what there is of them to draw. Coordinates in other systems
 * than WGS 84, which the standard no longer allows and many Swedish files have, are drawn where the document says which
 * system it is (`crs`), or where metres can only be those of SWEREF 99 TM; else they are not drawn.
 *
 * @returns `undefined` where the document is not GeoJSON.
 */
export function readGeoJson(document: unknown): { records: Records; shapes: Shape[] } | undefined {
  const features = featuresOf(document);
  if (!features) return undefined;
  const records = fromObjects(features.map(({ properties }) => properties ?? {}));
  const system = systemOf(document as { crs?: unknown });
  if (system === undefined) return { records, shapes: [] };
  const shapes: Shape[] = [];
  let points = 0;
  for (const feature of features) {
    const label = labelOf(feature);
    for (const shape of shapesOf(feature.geometry, system)) {
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
    return features.filter((feature) => typeof feature === 'object' && feature !== null);
  return type === 'Feature' ? [document as Feature] : undefined;
}

/**
 * The system that a document states as GeoJSON of 2008 did, by a name or a code; degrees where it states none.
 *
 * @returns `undefined` for one that is not known.
 */
function systemOf({ crs }: { crs?: unknown }): CoordinateSystem | undefined {
  if (crs === undefined || crs === null) return 'degrees';
  const { properties } = crs as { properties?: { name?: unknown; code?: unknown } | null };
  const name = properties?.name ?? properties?.code;
  return typeof name === 'string' || typeof name === 'number' ? systemNamed(String(name)) : undefined;
}

function labelOf({ properties }: Feature): string {
  return cellText(Object.values(properties ?? {}).find((value) => typeof value === 'string' && value !== ''));
}

type Drawn = Omit<Shape, 'label'>;

function shapesOf(geometry: Feature['geometry'], system: CoordinateSystem, depth = 0): Drawn[] {
  if (!geometry || depth > 2) return [];
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection' && Array.isArray(geometries))
    return geometries.slice(0, 100).flatMap((geometry) => shapesOf(geometry, system, depth + 1));
  const nested = NESTING[String(type)];
  if (!nested) return [];
  const parts = partsOf(coordinates, nested.depth, system);
  return parts.length === 0 ? [] : [{ kind: nested.kind, parts }];
}

/** The number of lists around a position in each type of geometry. */
const NESTING: Record<string, { kind: Shape['kind']; depth: number } | undefined> = {
  Point: { kind: 'point', depth: 0 },
  MultiPoint: { kind: 'point', depth: 1 },
  LineString: { kind: 'line', depth: 1 },
  MultiLineString: { kind: 'line', depth: 2 },
  Polygon: { kind: 'area', depth: 2 },
  MultiPolygon: { kind: 'area', depth: 3 },
};

/** The parts of a geometry, each a list of positions; anything that is no position is left out. */
function partsOf(coordinates: unknown, depth: number, system: CoordinateSystem): Position[][] {
  if (!Array.isArray(coordinates)) return [];
  if (depth === 0) {
    const position = positionOf(coordinates, system);
    return position ? [[position]] : [];
  }
  if (depth > 1) return coordinates.flatMap((coordinate) => partsOf(coordinate, depth - 1, system));
  const positions = coordinates
    .map((coordinate) => (Array.isArray(coordinate) ? positionOf(coordinate, system) : undefined))
    .filter((position) => position !== undefined);
  return positions.length === 0 ? [] : [positions];
}

function positionOf([x, y]: unknown[], system: CoordinateSystem): Position | undefined {
  return typeof x === 'number' && typeof y === 'number' ? toDegreesFrom(system, x, y) : undefined;
}
