import { type Pointer, pointer } from './pointer.ts';

/** A string anywhere in a file. */
export interface PlacedString {
  pointer: Pointer;
  text: string;
}

/**
 * Every string in `data`, at any depth, in the order it is written; keys are not strings. Does not recurse,
 * so depth is no limit. Entries of the top level named in `except` are left out.
 */
export function stringsIn(data: object, except: readonly string[] = []): PlacedString[] {
  const found: PlacedString[] = [];
  const waiting: { path: (string | number)[]; value: unknown }[] = [{ path: [], value: data }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value } = next;
    if (typeof value === 'string') found.push({ pointer: pointer(...path), text: value });
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value).reverse()) {
        if (path.length > 0 || !except.includes(key)) waiting.push({ path: [...path, key], value: inner });
      }
    }
  }
  return found;
}
