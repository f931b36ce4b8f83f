import type { Rule, RuleFinding } from '../issues/rule.ts';
import { dcatApSe } from '../issues/sources.ts';
import { placesIn } from '../model/contents/places-in.ts';
import { boxOf, centreOf, isSwapped } from '../model/values/coordinates.ts';

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
        ...(swappedBox ? [finding(`${pointer}/bbox`, [box[1], box[0], box[3], box[2]])] : []),
        ...(centre && isSwapped(centre) ? [finding(`${pointer}/centroid`, centre.toReversed())] : []),
      ];
    }),
};

function finding(pointer: string, right: number[]): RuleFinding {
  const list = `[${right.join(', ')}]`;
  return {
    pointer,
    message: {
      sv: 'Latituden står före longituden, så platsen hamnar utanför Sverige.',
      en: 'The latitude stands before the longitude, so the place ends up outside Sweden.',
    },
    remedy: {
      sv: `Skriv longituden först: ${list}.`,
      en: `Write the longitude first: ${list}.`,
    },
  };
}
