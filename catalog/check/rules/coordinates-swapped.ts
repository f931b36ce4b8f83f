import { type PlacePlace, placesIn } from '../../model/contents/places-in.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { boxOf, centreOf, isSwapped } from '../../model/values/coordinates.ts';
import { readGeometry } from '../../model/values/well-known-text.ts';

export const rule: Rule<'catalog' | 'publisher' | 'dataset' | 'series'> = {
  code: 'coordinates-swapped',
  severity: 'error',
  kinds: ['catalog', 'publisher', 'dataset', 'series'],
  title: { sv: 'Latitud och longitud i fel ordning', en: 'Latitude and longitude in the wrong order' },
  why: {
    sv:
      'Longituden, öst–västlig riktning, kommer först. I omvänd ordning hamnar en svensk kommun i Indiska ' +
      'oceanen, och den som söker på karta hittar inte datamängden.',
    en:
      'The longitude, the east–west direction, comes first. The other way round, a Swedish municipality ' +
      'ends up in the Indian Ocean, and whoever searches on a map does not find the dataset.',
  },
  sources: [
    dcatApSe('Dataset', 'dcterms_spatial'),
    {
      title: 'RFC 7946: The GeoJSON Format, 5 Bounding Box',
      url: 'https://www.rfc-editor.org/rfc/rfc7946#section-5',
    },
  ],
  check: (entity) =>
    placesIn(entity).flatMap(({ pointer, place }) => {
      const [box, centre] = [boxOf(place), centreOf(place)];
      const swappedBox = box && isSwapped([box[0], box[1]]) && isSwapped([box[2], box[3]]);
      return [
        ...swappedTexts(place, pointer),
        ...(swappedBox ? [finding(`${pointer}/bbox`, [box[1], box[0], box[3], box[2]])] : []),
        ...(centre && isSwapped(centre) ? [finding(`${pointer}/centroid`, centre.toReversed())] : []),
      ];
    }),
};

const MESSAGE = {
  sv: 'Latituden står före longituden, så platsen hamnar utanför Sverige.',
  en: 'The latitude stands before the longitude, so the place ends up outside Sweden.',
};

const IN_SYSTEM = {
  sv: 'Longituden står före latituden, men i koordinatsystemet som anges kommer latituden först, så platsen hamnar utanför Sverige.',
  en: 'The longitude stands before the latitude, but in the coordinate system that is named the latitude comes first, so the place ends up outside Sweden.',
};

/** Finds swapped coordinates in geometries that are written as text. */
function swappedTexts(place: PlacePlace['place'], pointer: string): RuleFinding[] {
  if (typeof place === 'string') return [];
  return (['bbox', 'centroid', 'geometry'] as const).flatMap((key): RuleFinding[] => {
    const text = place[key];
    const fault = typeof text === 'string' ? readGeometry(text).fault : undefined;
    const at = `${pointer}/${key}`;
    if (fault === 'swapped') return [{ pointer: at, message: MESSAGE, remedy: TURN_EACH }];
    return fault === 'swapped-in-system' ? [{ pointer: at, message: IN_SYSTEM, remedy: WITHOUT_SYSTEM }] : [];
  });
}

const TURN_EACH = {
  sv: 'Byt plats på talen i varje punkt, så att longituden kommer först: POINT(17.64 59.86).',
  en: 'Swap the numbers of each point, so that the longitude comes first: POINT(17.64 59.86).',
};

const WITHOUT_SYSTEM = {
  sv: 'Ta bort adressen inom < och >. Utan den kommer longituden först.',
  en: 'Take away the address within < and >. Without it the longitude comes first.',
};

function finding(pointer: string, right: number[]): RuleFinding {
  const list = `[${right.join(', ')}]`;
  return {
    pointer,
    message: MESSAGE,
    remedy: {
      sv: `Skriv longituden först: ${list}.`,
      en: `Write the longitude first: ${list}.`,
    },
  };
}
