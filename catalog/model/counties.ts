import type { Publisher } from './catalog.ts';
import { concept } from './vocabularies.ts';

/** The county a publisher belongs to, as a code (`03`); `undefined` where it is in none, or in several. */
export function countyOf({ data }: Publisher): string | undefined {
  if (data.municipality) return concept('municipality', data.municipality)?.county;
  if (data.region) return data.region;
  const counties = [data.county ?? []].flat();
  return counties.length === 1 ? counties[0] : undefined;
}

/** A county's part of an address, from its code: `18` -> "orebro-lan". */
export function countySlug(code: string): string {
  return slugOf(concept('county', code)?.label.sv ?? code);
}

/** A municipality's part of an address, from its code: `1880` -> "orebro". */
export function municipalitySlug(code: string): string {
  const municipality = concept('municipality', code);
  return slugOf(municipality?.name ?? municipality?.label.sv ?? code);
}

/** A region's part of an address, from its code: `18` -> "region-orebro-lan". */
export function regionSlug(code: string): string {
  const region = concept('region', code);
  return region?.slug ?? slugOf(region?.label.sv ?? code);
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}
