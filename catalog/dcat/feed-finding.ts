import type { Finding } from '../model/issues/finding.ts';
import { type Pointer, pointer, valueAt } from '../model/pointer.ts';
import type { Localised } from '../model/text.ts';
import type { Property, Resource } from './graph.ts';
import type { Site } from './site.ts';

/** Something in a file that makes its feeds fall short of their profile. */
export interface FeedFinding {
  path: string;
  finding: Finding;
  /** The fault, in the same words wherever it is found: `many dcterms:type`. */
  fault: string;
}

/** A place in the catalog's files. */
export interface FilePlace {
  path: string;
  pointer: Pointer;
}

export function feedFinding(
  code: string,
  place: FilePlace,
  fault: string,
  message: Localised,
  remedy: Localised,
): FeedFinding {
  return { path: place.path, fault, finding: { code, pointer: place.pointer, message, remedy } };
}

/**
 * The place where a property of a resource is written; the resource itself where the property follows from other
 * entities.
 */
export function placeOf({ origin }: Resource, { key, values }: Property, site: Site, index = 0): FilePlace {
  if (key === undefined) return origin;
  const { inherited } = origin;
  const place = inherited?.keys.includes(key)
    ? { path: inherited.path, pointer: pointer('defaults', key) }
    : { path: origin.path, pointer: origin.pointer + pointer(key) };
  const written = valueAt(dataOf(place.path, site), place.pointer);
  if (written === undefined) return origin;
  const isItem = Array.isArray(written) && written.length === values.length;
  return isItem ? { path: place.path, pointer: place.pointer + pointer(index) } : place;
}

/** The data of the file at `path`. */
export function dataOf(path: string, { catalog }: Site): unknown {
  if (path === catalog.path) return catalog.data;
  const { publishers, datasets, services, series } = catalog;
  return [...publishers, ...datasets, ...services, ...series].find((publisher) => publisher.path === path)
    ?.data;
}
