import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { pointerPath } from '../../model/pointer.ts';
import type { ParsedPair } from './plain-data.ts';

/** A value in a document: the value itself, its key where it has one, and what holds it. */
export interface NodeAt {
  /** `null` where a key has nothing after it, not even a place. */
  value: ParsedNode | null;
  key: ParsedNode | undefined;
  container: YAMLMap.Parsed | YAMLSeq.Parsed | undefined;
  /** Its place among the items of the container. */
  index: number;
}

/** Finds values by their pointers. */
export interface NodeFinder {
  /** The values on the way to what `pointer` points to, the root first; fewer than its parts where it is missing. */
  pathTo(pointer: string): NodeAt[];
}

/** A finder that takes no longer for a large mapping than for a small one. */
export function nodeFinder(root: ParsedNode | null): NodeFinder {
  const known = new WeakMap<YAMLMap.Parsed, Map<string, number>>();
  const indexOf = (map: YAMLMap.Parsed, key: string): number => {
    const names = known.get(map) ?? namesOf(map);
    known.set(map, names);
    return names.get(key) ?? -1;
  };
  return {
    pathTo(pointer) {
      const path: NodeAt[] = [{ value: root, key: undefined, container: undefined, index: 0 }];
      for (const part of pointerPath(pointer)) {
        const next = inside(path.at(-1)?.value ?? null, part, indexOf);
        if (!next) break;
        path.push(next);
      }
      return path;
    },
  };
}

function inside(
  node: ParsedNode | null,
  part: string,
  indexOf: (map: YAMLMap.Parsed, key: string) => number,
): NodeAt | undefined {
  if (isMap(node)) {
    const map = node as YAMLMap.Parsed;
    const index = indexOf(map, part);
    const pair = map.items[index] as ParsedPair | undefined;
    return pair && { value: pair.value, key: pair.key, container: map, index };
  }
  if (!isSeq(node) || !/^(?:0|[1-9]\d*)$/.test(part)) return undefined;
  const seq = node as YAMLSeq.Parsed;
  const item = seq.items[Number(part)];
  return item && { value: item as ParsedNode, key: undefined, container: seq, index: Number(part) };
}

/** The first entry of each name counts, as in the data. */
function namesOf(map: YAMLMap.Parsed): Map<string, number> {
  const names = new Map<string, number>();
  map.items.forEach(({ key }, index) => {
    const name = isScalar(key) ? key.value : undefined;
    if (typeof name === 'string' && !names.has(name)) names.set(name, index);
  });
  return names;
}
