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
  return (concept('county', code)?.label.sv ?? code)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}
