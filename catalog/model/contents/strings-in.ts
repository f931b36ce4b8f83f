import { type Pointer, pointer } from '../pointer.ts';

/** A string anywhere in a file. */
export interface PlacedString {
  pointer: Pointer;
  text: string;
}

/** Several rules look at the same strings, one after the other. Data that rules have been given never changes. */
const REMEMBERED = new WeakMap<object, PlacedString[]>();

/**
 * Every string in `data`, at any depth, in the order it is written; keys are not strings. Does not recurse,
 * so depth is no limit. Entries of the top level named in `except` are left out.
 */
export function stringsIn(data: object, except: readonly string[] = []): PlacedString[] {
  const all = REMEMBERED.get(data) ?? allStringsIn(data);
  REMEMBERED.set(data, all);
  const left = except.filter((key) => Object.hasOwn(data, key)).map((key) => `${pointer(key)}/`);
  if (left.length === 0) return all;
  return all.filter((placedString) => !left.some((start) => `${placedString.pointer}/`.startsWith(start)));
}

function allStringsIn(data: object): PlacedString[] {
  const placedStrings: PlacedString[] = [];
  const waiting: { at: Pointer; value: unknown }[] = [{ at: '', value: data }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, value } = next;
    if (typeof value === 'string') placedStrings.push({ pointer: at, text: value });
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value).reverse()) {
        waiting.push({ at: at + pointer(key), value: inner });
      }
    }
  }
  return placedStrings;
}
