import { type Box, isSwapped, type Point } from './coordinates.ts';

/** A part of a geometry, in degrees (WGS 84), longitude first. */
export interface Shape {
  kind: 'point' | 'line' | 'area';
  /** Of points all of them; of lines each line; of areas each ring, those of holes as well. */
  parts: Point[][];
}

/** The reason why a text is not a geometry that can be drawn, or why portals would misread it. */
export type GeometryFault =
  /** The text is not well-known text. */
  | 'syntax'
  /** `POINT EMPTY`: nothing is drawn. */
  | 'empty'
  /** `SRID=4326;POINT(17.64 59.86)`, the form of PostGIS, which no reader of feeds understands. */
  | 'srid'
  /** `ENVELOPE(17.2, 18.1, 60.2, 59.6)`, the form of search engines. */
  | 'envelope'
  /** The text names a coordinate system that is not in degrees, or is not known. */
  | 'system'
  /** The numbers are metres, and no system is named. */
  | 'metres'
  /** A longitude beyond 180, or a latitude beyond 90. */
  | 'range'
  /** The latitude comes first, though the longitude should. */
  | 'swapped'
  /** The longitude comes first, though the named system has the latitude first. */
  | 'swapped-in-system'
  /** A ring does not end where it begins. */
  | 'open-ring'
  /** A ring has fewer than four points, or a line fewer than two. */
  | 'few-points'
  /** An area whose points all lie on one line along an axis. */
  | 'flat';

/** A text as it was read: what it draws, or why it draws nothing that can be relied on. */
export type ReadGeometry =
  | { shapes: Shape[]; fault?: undefined }
  | { shapes?: undefined; fault: GeometryFault };

/**
 * GeoSPARQL's coordinate systems in degrees, by the address that may stand before the geometry; `true` where latitude
 * comes first. Without an address it is CRS 84 (GeoSPARQL 1.1, 8.5.1).
 */
const LATITUDE_FIRST: Readonly<Record<string, boolean>> = {
  'http://www.opengis.net/def/crs/OGC/1.3/CRS84': false,
  'http://www.opengis.net/def/crs/EPSG/0/4326': true,
};

/** The nesting depth of the points of a shape in parentheses, and the kind of shape they form. */
const SHAPES: Readonly<Record<string, { kind: Shape['kind']; depths: readonly number[] }>> = {
  POINT: { kind: 'point', depths: [1] },
  LINESTRING: { kind: 'line', depths: [1] },
  POLYGON: { kind: 'area', depths: [2] },
  MULTIPOINT: { kind: 'point', depths: [1, 2] },
  MULTILINESTRING: { kind: 'line', depths: [2] },
  MULTIPOLYGON: { kind: 'area', depths: [3] },
};
const COLLECTION = 'GEOMETRYCOLLECTION';
const DIMENSION = /^(?:Z|M|ZM)$/;

/** A word, a number, a parenthesis or a comma, and the space before it. */
const TOKEN = /\s*(?:([a-z]+)|([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w.])|([(),]))/iy;

/**
 * True when `text` is a geometry in well-known text (OGC 06-103r4), as GeoSPARQL's `wktLiteral` has it: checks shape,
 * parentheses and numbers, whatever their values.
 */
export function isWellKnownText(text: string): boolean {
  return parse(text) !== undefined;
}

/** The shapes that well-known text draws; for a collection, each member. Empty for a text with a fault. */
export function shapesIn(text: string): Shape[] {
  return readGeometry(text).shapes ?? [];
}

/**
 * Reads a geometry in well-known text as those do who read it in a feed: in degrees, longitude first, unless it names
 * another system. It gets every test that coordinates in lists get.
 */
export function readGeometry(text: string): ReadGeometry {
  const parsed = parse(text);
  if (!parsed) return { fault: faultOfForm(text) };
  const { system, shapes } = parsed;
  const latitudeFirst = system === undefined ? false : LATITUDE_FIRST[system.replace(/^https:/, 'http:')];
  if (latitudeFirst === undefined) return { fault: 'system' };
  if (shapes.length === 0) return { fault: 'empty' };
  const inDegrees = latitudeFirst ? shapes.map(turned) : shapes;
  const fault = faultOfPoints(inDegrees, latitudeFirst) ?? faultOfParts(inDegrees);
  return fault ? { fault } : { shapes: inDegrees };
}

/** Finds the intended form of a text that is not well-known text. */
function faultOfForm(text: string): GeometryFault {
  const [, , rest] = /^\s*SRID\s*=\s*(\d{1,6})\s*;(.*)$/is.exec(text) ?? [];
  if (rest !== undefined && parse(rest)) return 'srid';
  return envelopeIn(text) ? 'envelope' : 'syntax';
}

/** The box of an envelope in the order of search engines (west, east, north, south), in that of ours. */
export function envelopeIn(text: string): Box | undefined {
  const [, inside] = /^\s*ENVELOPE\s*\(([^()]{1,200})\)\s*$/i.exec(text) ?? [];
  const numbers = inside
    ?.split(',')
    .map((part) => (/^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(part) ? Number(part) : Number.NaN));
  if (numbers?.length !== 4 || numbers.some(Number.isNaN)) return undefined;
  const [west, east, north, south] = numbers as [number, number, number, number];
  return [west, south, east, north];
}

function faultOfPoints(shapes: readonly Shape[], latitudeFirst: boolean): GeometryFault | undefined {
  const points = shapes.flatMap(({ parts }) => parts.flat());
  if (points.some((point) => point.some((number) => Math.abs(number) > MOST_DEGREES))) return 'metres';
  if (points.every(isSwapped)) return latitudeFirst ? 'swapped-in-system' : 'swapped';
  return points.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90) ? undefined : 'range';
}

/** Numbers beyond this are no slip of the pen for degrees. */
const MOST_DEGREES = 1000;

function faultOfParts(shapes: readonly Shape[]): GeometryFault | undefined {
  for (const { kind, parts } of shapes) {
    const least = kind === 'area' ? 4 : kind === 'line' ? 2 : 1;
    if (kind === 'area' && parts.some((ring) => !isClosed(ring))) return 'open-ring';
    if (parts.some((part) => part.length < least)) return 'few-points';
    if (kind === 'area' && parts.some(isFlat)) return 'flat';
  }
  return undefined;
}

function isClosed(ring: readonly Point[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

function isFlat(ring: readonly Point[]): boolean {
  return ([0, 1] as const).some((axis) => ring.every((point) => point[axis] === ring[0]?.[axis]));
}

function turned({ kind, parts }: Shape): Shape {
  return { kind, parts: parts.map((part) => part.map(([x, y]): Point => [y, x])) };
}

/** A text as it is written, with the numbers in the order that they stand in. */
interface ParsedText {
  system: string | undefined;
  shapes: Shape[];
}

function parse(text: string): ParsedText | undefined {
  const [prefix = '', system] = /^\s*<([^<>\s]+)>/.exec(text) ?? [];
  const tokens = tokensOf(text.slice(prefix.length));
  const shapes = tokens && new GeometryParser(tokens).parse();
  return shapes && { system, shapes };
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  const whole = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < whole.length) {
    const [, word, number, sign] = TOKEN.exec(whole) ?? [];
    const token = word?.toUpperCase() ?? number ?? sign;
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

/** Collections in collections are not read deeper than this. */
const MOST_DEPTH = 8;

/** Reads the tokens of one geometry. Every method gives `undefined` for what is none. */
class GeometryParser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  parse(): Shape[] | undefined {
    const shapes = this.#geometry(0);
    return this.#at === this.#tokens.length ? shapes : undefined;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  #geometry(depth: number): Shape[] | undefined {
    const name = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    if (DIMENSION.test(this.#tokens[this.#at] ?? '')) this.#at += 1;
    const shape = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
    if (!shape && name !== COLLECTION) return undefined;
    if (this.#take('EMPTY')) return [];
    if (!shape) return depth < MOST_DEPTH ? this.#members(depth) : undefined;
    const { kind, depths } = shape;
    const start = this.#at;
    for (const levels of depths) {
      this.#at = start;
      const parts = this.#parts(levels);
      if (parts && (name !== 'POINT' || parts[0]?.length === 1)) return [{ kind, parts }];
    }
    return undefined;
  }

  #members(depth: number): Shape[] | undefined {
    return this.#list(() => this.#geometry(depth + 1))?.flat();
  }

  #parts(levels: number): Point[][] | undefined {
    if (levels > 1) return this.#list(() => this.#parts(levels - 1))?.flat();
    const points = this.#list(() => this.#point());
    return points && [points];
  }

  /** Reads a list in parentheses, separated by commas. */
  #list<Item>(item: () => Item | undefined): Item[] | undefined {
    if (!this.#take('(')) return undefined;
    const items: Item[] = [];
    do {
      const read = item();
      if (read === undefined) return undefined;
      items.push(read);
    } while (this.#take(','));
    return this.#take(')') ? items : undefined;
  }

  /** Two to four numbers, of which the first two tell the place. */
  #point(): Point | undefined {
    const start = this.#at;
    while (/^[+-]?\d/.test(this.#tokens[this.#at] ?? '')) this.#at += 1;
    const numbers = this.#tokens.slice(start, this.#at).map(Number);
    const [x, y] = numbers;
    const isPlace = numbers.length <= 4 && x !== undefined && y !== undefined && Number.isFinite(x + y);
    return isPlace ? [x, y] : undefined;
  }
}
