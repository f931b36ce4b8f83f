import { type AddressPlace, addressesIn } from '../contents/addresses-in.ts';
import type { AnyFile } from '../file-kinds.ts';
import { type AddressFault, type AddressOptions, addressFault, repairedAddress } from './web-address.ts';

/** An address that is wrong, and what it was most likely meant to be. */
export interface FaultyAddress extends AddressPlace {
  fault: AddressFault;
  repaired: string | undefined;
}

/** The limit of the schemas: an address of this length is still shown whole where it is to be copied. */
export const LONGEST_ADDRESS = 2000;

/** Each fault has a rule of its own, and all of them ask of the same file in turn. */
const weakMap = new WeakMap<object, FaultyAddress[]>();

/** The addresses of a file that have `fault`. An address has one fault at a time; see {@link AddressFault}. */
export function faultyAddresses(entity: AnyFile, fault: AddressFault): FaultyAddress[] {
  const all = weakMap.get(entity.data) ?? allFaulty(entity);
  weakMap.set(entity.data, all);
  return all.filter((faultyAddress) => faultyAddress.fault === fault);
}

function allFaulty(entity: AnyFile): FaultyAddress[] {
  return addressesIn(entity).flatMap((place) => {
    const options: AddressOptions = place.schemes ? { schemes: place.schemes } : {};
    const fault = addressFault(place.address, options);
    return fault ? [{ ...place, fault, repaired: repairedAddress(place.address, options) }] : [];
  });
}
