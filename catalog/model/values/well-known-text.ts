const SHAPES = 'POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION';

/** An optional address of the coordinate system, the shape, an optional dimension, and what it holds. */
const WHOLE = new RegExp(`^(?:<[^<>\\s]+>\\s*)?(?:${SHAPES})(?:\\s+(?:Z|M|ZM))?\\s*(\\(.*\\)|EMPTY)$`, 'is');

/** A shape's name in a collection. */
const NAME = new RegExp(`^(?:${SHAPES})(?:\\s+(?:Z|M|ZM))?$`, 'i');

/** Numbers, two to four to a point, parentheses and commas; shapes only inside a collection. */
const NUMBER = '[+-]?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?';
const POINT = new RegExp(`^${NUMBER}(?:\\s+${NUMBER}){1,3}$`, 'i');

/**
 * Whether `text` can be a geometry in well-known text (OGC 06-103r4), as GeoSPARQL's `wktLiteral` has it. A
 * conservative check: shape, parentheses and numbers; not whether rings close.
 */
export function isWellKnownText(text: string): boolean {
  const content = WHOLE.exec(text.trim())?.[1];
  if (content === undefined) return false;
  if (content.toUpperCase() === 'EMPTY') return true;
  const points = pointsIn(content);
  return isBalanced(content) && points.length > 0 && points.every(isPoint);
}

function isBalanced(content: string): boolean {
  let depth = 0;
  for (const character of content) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function pointsIn(content: string): string[] {
  return content
    .split(/[(),]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NAME.test(part));
}

function isPoint(text: string): boolean {
  return POINT.test(text);
}

/** What a geometry is made of, in degrees (WGS 84), longitude first. */
export interface Shape {
  kind: 'point' | 'line' | 'area';
  /** Of points all of them; of lines each line; of areas each ring, those of holes as well. */
  parts: [longitude: number, latitude: number][][];
}

/**
 * GeoSPARQL's coordinate systems in degrees, by the address that may stand before the geometry; `true` where latitude
 * comes first. Without an address it is CRS 84 (GeoSPARQL 1.1, 8.5.1).
 */
const LATITUDE_FIRST: Readonly<Record<string, boolean>> = {
  'http://www.opengis.net/def/crs/OGC/1.3/CRS84': false,
  'http://www.opengis.net/def/crs/EPSG/0/4326': true,
};

/** A shape that is no collection, and what it holds. */
const SIMPLE = /\b(?:MULTI)?(POINT|LINESTRING|POLYGON)(?:\s+(?:Z|M|ZM))?\s*(\([^A-DF-Z]*\))/gi;

const KINDS: Readonly<Record<string, Shape['kind']>> = {
  POINT: 'point',
  LINESTRING: 'line',
  POLYGON: 'area',
};

/**
 * What well-known text draws; of a collection each member. Nothing of text that is none, is written in a coordinate
 * system that is not in degrees, or holds what is no place on earth.
 */
export function shapesIn(text: string): Shape[] {
  if (!isWellKnownText(text)) return [];
  const [, system] = /^\s*<([^<>\s]+)>/.exec(text) ?? [];
  const latitudeFirst = system === undefined ? false : LATITUDE_FIRST[system.replace(/^https:/, 'http:')];
  if (latitudeFirst === undefined) return [];
  const geometry = text.replace(/^\s*<[^<>\s]+>/, '');
  return [...geometry.matchAll(SIMPLE)].flatMap(([, name = '', content = '']) => {
    const parts = [...content.matchAll(/[^()]*\d[^()]*/g)].map(([part]) => pointsOf(part, latitudeFirst));
    return parts.flat().every(isOnEarth) ? [{ kind: KINDS[name.toUpperCase()]!, parts }] : [];
  });
}

function pointsOf(part: string, latitudeFirst: boolean): [number, number][] {
  const points = part.split(',').filter((point) => /\d/.test(point));
  return points.map((point) => {
    const [first = 0, second = 0] = point.trim().split(/\s+/).map(Number);
    return latitudeFirst ? [second, first] : [first, second];
  });
}

function isOnEarth([longitude, latitude]: readonly [number, number]): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
