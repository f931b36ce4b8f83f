import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { WGS_84 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-coordinates-swapped',
  severity: 'error',
  title: { sv: 'Latitud och longitud har bytt plats', en: 'Latitude and longitude have changed places' },
  why: {
    sv: 'Latituden i Sverige är 55–69 och longituden 10–24. I omvänd ordning hamnar punkten utanför Afrikas horn.',
    en: 'Latitude in Sweden is 55–69 and longitude 10–24. The other way round, the point ends up off the Horn of Africa.',
  },
  sources: [WGS_84],
};

/** The point is in Sweden once the two change places. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Latituden och longituden har bytt plats.',
      en: 'The latitude and the longitude have changed places.',
    },
    remedy: {
      sv: 'Byt plats på värdena, eller på kolumnernas namn om det gäller alla rader.',
      en: 'Let the values change places, or the columns’ names if it is so on all rows.',
    },
  };
}

/** Metres in columns of northing and easting. */
export function describeNorthing(): FindingText {
  return {
    message: {
      sv: 'N och E har bytt plats: norrut är 6,1 till 7,7 miljoner meter.',
      en: 'N and E have changed places: north is 6.1 to 7.7 million metres.',
    },
    remedy: {
      sv: 'Byt plats på värdena, eller på kolumnernas namn om det gäller alla rader.',
      en: 'Let the values change places, or the columns’ names if it is so on all rows.',
    },
  };
}
