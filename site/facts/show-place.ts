import type { Place } from '../../catalog/model/files/shared.ts';
import type { Language } from '../../catalog/model/text.ts';
import { conceptByUri, place as placeByCode } from '../../catalog/model/vocabularies.ts';
import { withDecimalMark } from '../text/format-number.ts';
import type { Content } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { showName } from '../text/show-text.ts';
import type { InLanguage } from './setting.ts';
import { showCode } from './show-code.ts';
import { showAddress, showResource } from './show-link.ts';

const WORDS = bilingual(
  {
    box: (west: string, south: string, east: string, north: string) =>
      `Mellan latitud ${south} och ${north}, longitud ${west} och ${east}`,
    point: (longitude: string, latitude: string) => `Latitud ${latitude}, longitud ${longitude}`,
  },
  {
    box: (west, south, east, north) =>
      `Between latitudes ${south} and ${north}, longitudes ${west} and ${east}`,
    point: (longitude, latitude) => `Latitude ${latitude}, longitude ${longitude}`,
  },
);

/** A place by its name; leaves nothing for a shape without one. */
export function showNamedPlace(place: Place, setting: InLanguage): Content {
  const { language } = setting.site;
  if (typeof place === 'string') return nameOfPlace(place, language) ?? showAddress(place);
  if (place.uri) return showResource({ uri: place.uri, ...(place.title && { title: place.title }) }, setting);
  return showName(place.title, language);
}

/** The name of a place, by its code or by its address in a code list. */
function nameOfPlace(written: string, language: Language): string | undefined {
  const concept =
    placeByCode(written) ??
    conceptByUri('municipality', written) ??
    conceptByUri('county', written) ??
    conceptByUri('country', written);
  return concept?.label[language];
}

/** Shows a place given by coordinates; leaves nothing for a place given by name alone. */
export function showShape(place: Place, { site }: InLanguage): Content {
  if (typeof place === 'string') return undefined;
  if (place.bbox) return showBox(place.bbox, site.language);
  if (place.centroid) return showPoint(place.centroid, site.language);
  return (
    place.geometry &&
    showCode(place.geometry.length > 120 ? `${place.geometry.slice(0, 120)} …` : place.geometry)
  );
}

function showBox(box: number[] | string, language: Language): Content {
  if (typeof box === 'string') return showCode(box);
  const [west, south, east, north] = box.map((number) => degrees(number, language));
  return WORDS[language].box(west!, south!, east!, north!);
}

function showPoint(point: number[] | string, language: Language): Content {
  if (typeof point === 'string') return showCode(point);
  const [longitude, latitude] = point.map((number) => degrees(number, language));
  return WORDS[language].point(longitude!, latitude!);
}

function degrees(number: number, language: Language): string {
  return `${withDecimalMark(String(number), language).replace('-', '−')}°`;
}
