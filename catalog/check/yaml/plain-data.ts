import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Pointer, pointer } from '../../model/pointer.ts';
import { holdsForbidden } from './characters.ts';

/** Lists and mappings inside each other, deeper than any description needs: the deepest of ours has 7. */
export const MAX_DEPTH = 20;

/** An entry of a mapping, as the parser gives it. */
export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** An entry of a mapping, the mapping, and where in the data it stands. */
export interface PlacedPair {
  pair: ParsedPair;
  map: YAMLMap.Parsed;
  pointer: Pointer;
}

/** A value or key, and where in the data it stands. */
export interface PlacedNode {
  node: ParsedNode;
  pointer: Pointer;
}

/** The parts of a document that plain data has no place for; each check makes findings of its own part. */
export interface Oddities {
  /** Entries whose key stands in the same mapping already, with the first that has it. */
  duplicates: (PlacedPair & { first: ParsedPair })[];
  /** Entries whose key cannot be the name of anything. */
  keys: PlacedPair[];
  /** Keys with spaces around them that YAML takes for letters. */
  spaced: PlacedPair[];
  /** Keys in `{…}` that swallowed their value: `{sv:Bad}`. */
  glued: PlacedPair[];
  /** Keys in `{…}` without a colon, after another entry: `{ sv: Lekplatser, GeoJSON }`. */
  alone: (PlacedPair & { index: number })[];
  /** Text whose first line looks as if a space were missing after its colon or dash. */
  joined: PlacedNode[];
  /** Text that may have lines in it that begin with a dash. */
  dashed: PlacedNode[];
  /** Text without quotes that a comment follows on the same line. */
  commented: PlacedNode[];
  /** Quoted text with escapes for characters that must not be there. */
  escaped: PlacedNode[];
  /** The first node that lies too deep, in each branch. */
  deep: PlacedNode[];
  /** Nodes with a tag of their own. */
  tagged: PlacedNode[];
  /** Nodes with an anchor. */
  anchored: PlacedNode[];
  aliases: (PlacedNode & { node: Alias.Parsed })[];
}

/** A document as plain data, with what did not fit. */
export interface PlainData {
  /** Mappings, lists, text, numbers, booleans and null. What the oddities tell of is left out or `undefined`. */
  data: unknown;
  oddities: Oddities;
}

/** The data of a document, read in one go. Never throws, and does not go deeper than {@link MAX_DEPTH}. */
export function plainDataOf(root: ParsedNode | null): PlainData {
  const oddities = noOddities();
  const data = dataOf(root, [], oddities);
  return { data: data === undefined ? null : data, oddities };
}

function noOddities(): Oddities {
  return {
    duplicates: [],
    keys: [],
    spaced: [],
    glued: [],
    alone: [],
    joined: [],
    dashed: [],
    commented: [],
    escaped: [],
    deep: [],
    tagged: [],
    anchored: [],
    aliases: [],
  };
}

type Path = (string | number)[];

function dataOf(node: ParsedNode | null, path: Path, oddities: Oddities): unknown {
  if (node === null) return null;
  if (isAlias(node)) {
    oddities.aliases.push({ node, pointer: pointer(...path) });
    return undefined;
  }
  if (node.tag !== undefined) oddities.tagged.push({ node, pointer: pointer(...path) });
  if (node.anchor !== undefined) oddities.anchored.push({ node, pointer: pointer(...path) });
  if (isScalar(node)) return scalarValue(node, path, oddities);
  if (path.length >= MAX_DEPTH) {
    oddities.deep.push({ node, pointer: pointer(...path) });
    return undefined;
  }
  if (isMap(node)) return mapValue(node as YAMLMap.Parsed, path, oddities);
  return isSeq(node) ? seqValue(node as YAMLSeq.Parsed, path, oddities) : undefined;
}

/** A number too large to be a number in JSON stays the text it was. */
function scalarValue(node: Scalar.Parsed, path: Path, oddities: Oddities): unknown {
  const { value, type } = node;
  if (type === 'QUOTE_DOUBLE' && typeof value === 'string' && holdsForbidden(value)) {
    oddities.escaped.push({ node, pointer: pointer(...path) });
  }
  if (type === 'PLAIN' && typeof value === 'string' && node.comment) {
    oddities.commented.push({ node, pointer: pointer(...path) });
  }
  if (type === 'PLAIN' && typeof value === 'string' && value.includes(' ')) {
    if (JOINED.test(value)) oddities.joined.push({ node, pointer: pointer(...path) });
    else if (DASHED.test(value)) oddities.dashed.push({ node, pointer: pointer(...path) });
  }
  if (value === null || typeof value !== 'object') return value;
  return node.source;
}

/** `fn:Bad hasEmail:a@b.se` and `-TRAN -ENVI`, as such lines are read. */
export const JOINED = /^(?:[A-Za-z][\w-]*:|-)[^\s/:-]/;

/** A dash where a line may have begun. */
export const DASHED = / -(?: |\p{L})/u;

function seqValue(node: YAMLSeq.Parsed, path: Path, oddities: Oddities): unknown[] {
  return node.items.map((item, index) => {
    path.push(index);
    const value = dataOf(item, path, oddities);
    path.pop();
    return value;
  });
}

function mapValue(map: YAMLMap.Parsed, path: Path, oddities: Oddities): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const seen = new Map<string, ParsedPair>();
  for (const [index, pair] of (map.items as ParsedPair[]).entries()) {
    const name = keyName(pair, map, path, oddities);
    if (name === undefined) continue;
    path.push(name);
    const first = seen.get(name);
    if (first) oddities.duplicates.push({ pair, map, first, pointer: pointer(...path) });
    if (name !== name.trim() && isPlain(pair)) oddities.spaced.push({ pair, map, pointer: pointer(...path) });
    if (map.flow && isGlued(pair, name)) oddities.glued.push({ pair, map, pointer: pointer(...path) });
    else if (map.flow && pair.value === null)
      oddities.alone.push({ pair, map, index, pointer: pointer(...path) });
    const value = dataOf(pair.value, path, oddities);
    path.pop();
    if (first) continue;
    seen.set(name, pair);
    data[name] = value;
  }
  return data;
}

function isPlain({ key }: ParsedPair): boolean {
  return isScalar(key) && key.type === 'PLAIN';
}

/** `{sv:Bad}`: without a space after the colon all of it is a key. An address is not meant so. */
function isGlued({ value }: ParsedPair, name: string): boolean {
  const empty = value === null || (isScalar(value) && value.value === null && value.source === '');
  return empty && /^[\w-]+:(?!\/\/)\S/.test(name);
}

/** The name that a key gives, if it is one: text, and nothing that JavaScript takes for something else. */
function keyName(pair: ParsedPair, map: YAMLMap.Parsed, path: Path, oddities: Oddities): string | undefined {
  const { key } = pair;
  const value = isScalar(key) ? key.value : undefined;
  if (isScalar(key) && (key.tag !== undefined || key.anchor !== undefined)) {
    dataOf(key, path, oddities);
  }
  if (isAlias(key) || value === '<<') {
    const node = key as ParsedNode;
    oddities.aliases.push({ node: node as Alias.Parsed, pointer: pointer(...path) });
    return undefined;
  }
  if (typeof value === 'string' && value.trim() !== '' && value !== '__proto__' && !holdsForbidden(value)) {
    return value;
  }
  oddities.keys.push({ pair, map, pointer: pointer(...path) });
  return undefined;
}
