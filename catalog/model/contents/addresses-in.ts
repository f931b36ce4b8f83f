import type { AnyFile } from '../file-kinds.ts';
import type { Pointer } from '../pointer.ts';
import type { Property } from '../properties.ts';
import { type ValuePlace, valuesIn } from './values-in.ts';

/** A web address in a file, as it is written there: it need not be a valid one. */
export interface AddressPlace {
  /** To the address itself: `/landingPage/0/uri`. */
  pointer: Pointer;
  /** The property it belongs to: `landingPage` (not `uri`), `downloadURL` … */
  key: string;
  address: string;
  /** The schemes it can have, where these are not http and https. */
  schemes?: readonly string[];
}

/**
 * All web addresses of a file, in the order they are written: those of properties that hold nothing else, and
 * what is written as an address where a code or a reference could stand. Never throws.
 */
export function addressesIn(file: Pick<AnyFile, 'kind' | 'data'>): AddressPlace[] {
  return valuesIn(file).flatMap(({ pointer, property, holder, value }) => {
    if (typeof value !== 'string' || !isAddress(property, value)) return [];
    const { key, schemes } = namedProperty({ property, holder });
    return [{ pointer, key, address: value, ...(schemes && { schemes }) }];
  });
}

/** The address of a thing that is written as a mapping belongs to the property that holds the thing. */
function namedProperty({ property, holder }: Pick<ValuePlace, 'property' | 'holder'>): Property {
  return property.key === 'uri' && holder ? holder : property;
}

/**
 * True when a text is meant as an address and not as a code or a name: it has a scheme (`https:`, `htp:`) or begins
 * with `www.` or `//`.
 */
export function isMeantAsAddress(text: string): boolean {
  return /^\s*(?:[a-z][a-z0-9+.-]*:|www\.|\/\/)/i.test(text);
}

function isAddress(property: Property, text: string): boolean {
  const { kind } = property;
  if (kind === 'address') return true;
  return (kind === 'code' || canLeadOut(property)) && isMeantAsAddress(text);
}

/**
 * True when a reference may be the address of a resource outside the catalog. A publisher is in the catalog, or is
 * described in place.
 */
export function canLeadOut({ kind, target }: Property): boolean {
  return kind === 'reference' && target !== 'publisher';
}
