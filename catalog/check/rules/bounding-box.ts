import { placesIn } from '../../model/contents/places-in.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import type { Localised } from '../../model/text.ts';
import { type Box, boxOf, centreOf, isSwapped } from '../../model/values/coordinates.ts';

export const rule: Rule<'catalog' | 'publisher' | 'dataset' | 'series'> = {
  code: 'bounding-box',
  severity: 'error',
  kinds: ['catalog', 'publisher', 'dataset', 'series'],
  title: { sv: 'Rektangeln går inte att rita', en: 'The rectangle cannot be drawn' },
  why: {
    sv:
      'Rektangeln visar på kartan vilket område datamängden gäller. Den skrivs som väst, syd, öst, nord i ' +
      'grader. Står talen i fel ordning blir det inget område, och datamängden hittas inte på kartan.',
    en:
      'The rectangle shows on the map which area the dataset covers. It is written as west, south, east, ' +
      'north in degrees. With the numbers in the wrong order there is no area, and the dataset is not ' +
      'found on the map.',
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
      const wrong = box && problemOf(box);
      const outside = centre && !isSwapped(centre) && !isLatitude(centre[1]);
      return [
        ...(wrong ? [finding(`${pointer}/bbox`, wrong)] : []),
        ...(outside ? [finding(`${pointer}/centroid`, NO_LATITUDE)] : []),
      ];
    }),
};

const NO_LATITUDE: Localised = {
  sv: 'Latituden ska ligga mellan -90 och 90',
  en: 'The latitude must lie between -90 and 90',
};

/** A rectangle whose coordinates are all swapped has a rule of its own. */
function problemOf([west, south, east, north]: Box): Localised | undefined {
  if (isSwapped([west, south]) && isSwapped([east, north])) return undefined;
  if (!isLatitude(south) || !isLatitude(north)) return NO_LATITUDE;
  if (south >= north)
    return {
      sv: `Sydgränsen ${south} ska vara lägre än nordgränsen ${north}`,
      en: `The southern bound ${south} must be lower than the northern bound ${north}`,
    };
  if (west >= east)
    return {
      sv: `Västgränsen ${west} ska vara lägre än östgränsen ${east}`,
      en: `The western bound ${west} must be lower than the eastern bound ${east}`,
    };
  return undefined;
}

function isLatitude(number: number): boolean {
  return number >= -90 && number <= 90;
}

function finding(pointer: string, problem: Localised): RuleFinding {
  const inBox = pointer.endsWith('/bbox');
  const order = inBox
    ? { sv: 'väst, syd, öst, nord', en: 'west, south, east, north' }
    : { sv: 'longitud, latitud', en: 'longitude, latitude' };
  const example = inBox ? '[17.2, 59.6, 18.1, 60.2]' : '[17.64, 59.86]';
  return {
    pointer,
    message: { sv: `${problem.sv}.`, en: `${problem.en}.` },
    remedy: {
      sv: `Skriv talen i ordningen ${order.sv}, i grader: ${example}.`,
      en: `Write the numbers in the order ${order.en}, in degrees: ${example}.`,
    },
  };
}
