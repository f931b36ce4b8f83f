import type { AnyFile } from '../file-kinds.ts';
import { type Pointer, pointer } from '../pointer.ts';
import { findProperty, type Property, type PropertyOwner } from '../properties.ts';

/** A value in a file, and the property that it is of. */
export interface ValuePlace {
  pointer: Pointer;
  property: Property;
  /** The property whose value holds this one; none at the top of the file. */
  holder: Property | undefined;
  /** Of a list each item by itself; of a mapping with properties of its own, those instead; otherwise as it is written. */
  value: unknown;
}

/**
 * All values of a file that the schema knows, in the order they are written, as deep as the schema goes. Values that are
 * missing are left out. Never throws.
 */
export function valuesIn({ kind, data }: Pick<AnyFile, 'kind' | 'data'>): ValuePlace[] {
  const valuePlaces: ValuePlace[] = [];
  addValues(kind, data, '', undefined, valuePlaces);
  return valuePlaces;
}

function addValues(
  owner: PropertyOwner,
  data: object,
  at: Pointer,
  holder: Property | undefined,
  valuePlaces: ValuePlace[],
): void {
  for (const [key, value] of Object.entries(data)) {
    const property = findProperty(owner, key);
    if (!property) continue;
    const isList = property.list && Array.isArray(value);
    const items: [Pointer, unknown][] = isList
      ? value.map((item, i) => [at + pointer(key, i), item])
      : [[at + pointer(key), value]];
    for (const [place, item] of items)
      addValue({ pointer: place, property, holder, value: item }, valuePlaces);
  }
}

function addValue(place: ValuePlace, valuePlaces: ValuePlace[]): void {
  const { property, value } = place;
  if (value === undefined || value === null) return;
  if (property.part && typeof value === 'object' && !Array.isArray(value)) {
    addValues(property.part, value, place.pointer, property, valuePlaces);
  } else valuePlaces.push(place);
}
