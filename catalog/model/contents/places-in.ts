import type { AnyEntity } from '../entity.ts';
import type { Place } from '../files/shared.ts';
import { type Pointer, pointer } from '../pointer.ts';
import type { Localised } from '../text.ts';

/** A place told in a file: a code, an address or a shape; of a shape, anything may be missing. */
export interface PlacePlace {
  pointer: Pointer;
  place: string | Partial<Exclude<Place, string>>;
}

/** The label of places that have a name: Sveriges dataportal shows them apart from places given as shapes. */
export const NAMED_PLACE: Localised = { sv: 'Namngivet geografiskt område', en: 'Named geographical area' };

/** True for a place given by its coordinates, without an address that identifies it. */
export function isShape(place: Place): boolean {
  return typeof place !== 'string' && !place.uri;
}

/** All places of a file: its own `spatial`, or a publisher's default. */
export function placesIn(entity: AnyEntity): PlacePlace[] {
  if (entity.kind === 'service') return [];
  const at = entity.kind === 'publisher' ? ['defaults', 'spatial'] : ['spatial'];
  const spatial = entity.kind === 'publisher' ? entity.data.defaults?.spatial : entity.data.spatial;
  return (spatial ?? []).flatMap((place, i) =>
    place === undefined ? [] : [{ pointer: pointer(...at, i), place: place as PlacePlace['place'] }],
  );
}
