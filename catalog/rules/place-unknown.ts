import { quoted } from '../issues/quoted.ts';
import type { Rule, RuleFinding } from '../issues/rule.ts';
import { dcatApSe } from '../issues/sources.ts';
import { isMeantAsAddress } from '../model/addresses-in.ts';
import { placesIn } from '../model/places-in.ts';
import type { Localised } from '../model/text.ts';
import { place as knownPlace, vocabulary } from '../model/vocabularies.ts';

export const rule: Rule<'catalog' | 'publisher' | 'dataset' | 'series'> = {
  code: 'place-unknown',
  severity: 'error',
  kinds: ['catalog', 'publisher', 'dataset', 'series'],
  title: { sv: 'Okänd plats', en: 'Unknown place' },
  why: {
    sv:
      'En plats skrivs med sin kod, så att dataportalen vet exakt vilken kommun eller vilket län det är ' +
      'och kan visa datamängden på kartan. Flera platser i Sverige har samma namn, men koden har bara en.',
    en:
      'A place is written as its code, so that the data portal knows exactly which municipality or county ' +
      'it is and can show the dataset on the map. Several places in Sweden share a name, but only one has ' +
      'the code.',
  },
  sources: [
    dcatApSe('Dataset', 'dcterms_spatial'),
    {
      title: 'SCB: Län och kommuner i kodnummerordning',
      url: 'https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/regionala-indelningar/lan-och-kommuner/lan-och-kommuner-i-kodnummerordning/',
    },
  ],
  check: (entity) =>
    placesIn(entity).flatMap(({ pointer, place }) => {
      if (typeof place !== 'string' || isMeantAsAddress(place) || knownPlace(place)) return [];
      return [finding(pointer, place)];
    }),
};

function finding(pointer: string, place: string): RuleFinding {
  const [shown, meant] = [quoted(place), codesByName.get(nameKey(place))];
  return {
    pointer,
    message: {
      sv: `${shown.sv} är ingen kod för en kommun, ett län eller landet i kodlistan.`,
      en: `${shown.en} is not a code of a municipality, a county or the country in the code list.`,
    },
    remedy: remedy(meant),
    ...(meant && { mend: { kind: 'replace', pointer, value: meant } }),
  };
}

function remedy(code: string | undefined): Localised {
  const label = code && knownPlace(code)?.label;
  if (label)
    return {
      sv: `Menade du ${label.sv}? Skriv "${code}".`,
      en: `Did you mean ${label.en}? Write "${code}".`,
    };
  return {
    sv:
      'Skriv kommunens kod med fyra siffror ("0380"), länets med två ("03") eller SE för hela landet. För ' +
      'andra platser, skriv platsens webbadress, till exempel från GeoNames.',
    en:
      'Write the code of the municipality with four digits ("0380"), of the county with two ("03"), or SE ' +
      'for the whole country. For other places, write the web address of the place, from GeoNames for ' +
      'instance.',
  };
}

/** Names as people write them, and codes without their first zero, as spreadsheets leave them. */
const codesByName = new Map(
  (['country', 'county', 'municipality'] as const).flatMap((list) =>
    vocabulary(list).concepts.flatMap(({ code, label, name = label.sv }) =>
      [label.sv, label.en, name, code.replace(/^0+/, '')].map((text) => [nameKey(text), code] as const),
    ),
  ),
);

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
