const SHAPES = 'POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION';

/** An optional address of the coordinate system, the shape, an optional dimension, and what it holds. */
const WHOLE = new RegExp(`^(?:<[^<>\\s]+>\\s*)?(?:${SHAPES})(?:\\s+(?:Z|M|ZM))?\\s*(\\(.*\\)|EMPTY)$`, 'is');

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
    .filter((part) => part !== '' && !new RegExp(`^(?:${SHAPES})(?:\\s+(?:Z|M|ZM))?$`, 'i').test(part));
}

function isPoint(text: string): boolean {
  return POINT.test(text);
}
