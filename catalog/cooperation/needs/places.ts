import { type Concept, concept, vocabulary } from '../../model/vocabularies.ts';

/** A choice in a form: its text, and the codes that it stands for. */
export interface PlaceOption {
  text: string;
  codes: readonly string[];
}

/**
 * All places that a need can be about, as the forms offer them: all counties, each county, and each municipality. None
 * holds a comma, which GitHub puts between what is chosen.
 */
export function placeOptions(): PlaceOption[] {
  const counties = vocabulary('county').concepts;
  return [
    { text: 'Alla länen', codes: counties.map(({ code }) => code) },
    ...counties.map(({ code, label }) => ({ text: `Hela ${label.sv}`, codes: [code] })),
    ...counties.flatMap((county) =>
      municipalitiesIn(county.code).map(({ code, label }) => {
        return { text: `${label.sv} (${county.label.sv})`, codes: [code] };
      }),
    ),
  ];
}

/** The municipalities of a county, by name in Swedish order. */
export function municipalitiesIn(county: string): Concept[] {
  const names = new Intl.Collator('sv');
  return vocabulary('municipality')
    .concepts.filter((concept) => concept.county === county)
    .sort((a, b) => names.compare(a.label.sv, b.label.sv));
}

/** The counties that places lie in, in the vocabulary's order. */
export function countiesOf(places: readonly string[]): string[] {
  const codes = new Set(places.map((code) => concept('municipality', code)?.county ?? code));
  return vocabulary('county')
    .concepts.map(({ code }) => code)
    .filter((code) => codes.has(code));
}

/**
 * The municipalities and regions that could answer a need about these places: a municipality itself, and of a county
 * all its municipalities and its region.
 */
export function couldAnswer(places: readonly string[]): Concept[] {
  const all = places.flatMap((code) => {
    const municipality = concept('municipality', code);
    if (municipality) return [municipality];
    return [
      ...municipalitiesIn(code),
      ...vocabulary('region').concepts.filter((concept) => concept.county === code),
    ];
  });
  return [...new Set(all)];
}

/** True when there is such a municipality or county. */
export function isPlace(code: string): boolean {
  return (concept('municipality', code) ?? concept('county', code)) !== undefined;
}
