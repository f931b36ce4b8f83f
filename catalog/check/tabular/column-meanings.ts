import type { SwedishValue } from './table-schema.ts';

/** Names that say what a column holds, where no schema does. */
const MEANINGS: [RegExp, SwedishValue][] = [
  [/^(?:lat|latitude|latitud|wgs84_?lat|lat_?wgs84)$/i, 'latitude'],
  [/^(?:lon|lng|long|longitude|longitud|wgs84_?lon|lon_?wgs84)$/i, 'longitude'],
  [/^(?:kommun_?kod|kommun_?id|municipality_?code)$/i, 'kommunkod'],
  [
    /(?:^|[ _.-]|leverantörs?|leverantors?)(?:organi[sz]ations?[ _.-]?(?:nummer|nr|number|id)|org[ _.-]?(?:nr|nummer|no|id))\.?$/i,
    'organisationsnummer',
  ],
  [
    /(?:^|[ _.-])(?:person|pers|samordnings)[ _.-]?(?:nummer|nr)\.?$|^(?:pnr|ssn|personal_?id(?:entity)?_?number)$/i,
    'personnummer',
  ],
];

/** Derives the meaning of a column from its name; `undefined` where the name has none. */
export function meaningOfName(name: string): SwedishValue | undefined {
  return MEANINGS.find(([pattern]) => pattern.test(name.trim()))?.[1];
}

/** True for a column of organisation numbers or personal identity numbers, by its name. */
export function holdsNumbersOfPersons(name: string): boolean {
  const meaning = meaningOfName(name);
  return meaning === 'organisationsnummer' || meaning === 'personnummer';
}

/** Names of the two coordinate columns, in the order x, y; as Swedish municipalities write them. */
export const COORDINATE_NAMES: readonly [x: RegExp, y: RegExp][] = [
  [/^(?:lon|long|lng|longitude|longitud)$/i, /^(?:lat|latitude|latitud)$/i],
  [/longitud/i, /latitud/i],
  [
    /^(?:e|east|easting|ost|öst|(?:sweref|rt).*[_ ]?e|e[_ (-]*(?:sweref|rt).*)$/i,
    /^(?:n|north|northing|nord|(?:sweref|rt).*[_ ]?n|n[_ (-]*(?:sweref|rt).*)$/i,
  ],
  [
    /^(?:x|x[_ -]?(?:koordinat|coord.*)|koordinat[_ -]?x)$/i,
    /^(?:y|y[_ -]?(?:koordinat|coord.*)|koordinat[_ -]?y)$/i,
  ],
];

/** The names of easting and northing among them. */
export const METRE_NAMES = COORDINATE_NAMES[2]!;
