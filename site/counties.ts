import type { Publisher } from '../catalog/model/catalog.ts';
import type { Language } from '../catalog/model/text.ts';
import { concept, vocabulary } from '../catalog/model/vocabularies.ts';

const ACCENTS = 5;

/** The county a publisher belongs to, as a code (`03`); `undefined` where it is in none, or in several. */
export function countyOf({ data }: Publisher): string | undefined {
  if (data.municipality) return concept('municipality', data.municipality)?.county;
  if (data.region) return data.region;
  const counties = [data.county ?? []].flat();
  return counties.length === 1 ? counties[0] : undefined;
}

/** A county's name: `03` -> "Uppsala län". */
export function nameOfCounty(code: string, language: Language): string {
  return concept('county', code)?.label[language] ?? code;
}

/** The page of a county: `03` -> "/lan/uppsala-lan/". */
export function countyPage(code: string): string {
  return `/lan/${slug(concept('county', code)?.label.sv ?? code)}/`;
}

/** A name as part of an address: "Örebro län" -> "orebro-lan". */
function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}

const ORDER = new Map(vocabulary('county').concepts.map(({ code }, place) => [code, place]));

/** The class that gives something the colour of its county; the counties of the vocabulary have one each. */
export function accentOf(county: string | undefined): string {
  const place = county === undefined ? undefined : ORDER.get(county);
  return place === undefined ? 'accent-none' : `accent-${(place % ACCENTS) + 1}`;
}
