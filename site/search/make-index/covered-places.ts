import { type Concept, concept, vocabulary } from '../../../catalog/model/vocabularies.ts';

/**
 * The names of the municipalities that lie within counties: data about a county are about them too. Data about the whole
 * country are about all of them alike, and say nothing of any.
 */
export function coveredMunicipalities(places: readonly Concept[]): string[] {
  const counties = new Set(places.map(({ code }) => code).filter((code) => concept('county', code)));
  const within = vocabulary('municipality').concepts.filter(({ county }) => counties.has(county ?? ''));
  return within.map(({ name, label }) => [name, label.sv].join(' '));
}

const MUNICIPALITY_NAMES: ReadonlySet<string | undefined> = new Set(
  vocabulary('municipality').concepts.map(({ name }) => name?.toLowerCase()),
);

/** True for a municipality's name, which is not a compound: "Linköping" is not `Köping`. */
export function isMunicipalityName(word: string): boolean {
  return MUNICIPALITY_NAMES.has(word);
}
