import { type AddressPlace, addressesIn } from './addresses-in.ts';
import type { AnyEntity } from './entity.ts';
import { type AddressFault, type AddressOptions, addressFault, repairedAddress } from './web-address.ts';

/** An address that is wrong, and what it was most likely meant to be. */
export interface FaultyAddress extends AddressPlace {
  repaired: string | undefined;
}

/** Where the profile lets an address have another scheme than http and https. */
const SCHEMES: Record<string, AddressOptions> = {
  downloadURL: { schemes: ['http', 'https', 'ftp', 'ftps'] },
  conformsTo: { schemes: ['http', 'https', 'urn'] },
};

/** The addresses of a file that have `fault`. An address has one fault at a time; see {@link AddressFault}. */
export function faultyAddresses(entity: AnyEntity, fault: AddressFault): FaultyAddress[] {
  return addressesIn(entity).flatMap((place) => {
    const options = SCHEMES[place.key] ?? {};
    if (addressFault(place.address, options) !== fault) return [];
    return [{ ...place, repaired: repairedAddress(place.address, options) }];
  });
}
