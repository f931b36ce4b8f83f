import type { Place } from '../../catalog/model/files/shared.ts';
import { conceptByUri, place as placeByCode } from '../../catalog/model/vocabularies.ts';
import type { Content } from '../html.ts';
import { showText } from '../text/show-text.ts';
import { showCode } from './show-code.ts';
import { showAddress, showResource } from './show-link.ts';

/** A place by its name; leaves nothing for a shape without one. */
export function showNamedPlace(place: Place): Content {
  if (typeof place === 'string')
    return placeByCode(place)?.label.sv ?? nameByAddress(place) ?? showAddress(place);
  if (place.uri) return showResource({ uri: place.uri, ...(place.title && { title: place.title }) });
  return showText(place.title);
}

function nameByAddress(address: string): string | undefined {
  const found =
    conceptByUri('municipality', address) ??
    conceptByUri('county', address) ??
    conceptByUri('country', address);
  return found?.label.sv;
}

/** A place that is told by coordinates; leaves nothing for one told by name alone. */
export function showShape(place: Place): Content {
  if (typeof place === 'string') return undefined;
  if (place.bbox) return showBox(place.bbox);
  if (place.centroid) return showPoint(place.centroid);
  return (
    place.geometry &&
    showCode(place.geometry.length > 120 ? `${place.geometry.slice(0, 120)} …` : place.geometry)
  );
}

function showBox(box: number[] | string): Content {
  if (typeof box === 'string') return showCode(box);
  const [west, south, east, north] = box.map(degrees);
  return `Mellan latitud ${south} och ${north}, longitud ${west} och ${east}`;
}

function showPoint(point: number[] | string): Content {
  if (typeof point === 'string') return showCode(point);
  const [longitude, latitude] = point.map(degrees);
  return `Latitud ${latitude}, longitud ${longitude}`;
}

function degrees(number: number): string {
  return `${String(number).replace('.', ',').replace('-', '−')}°`;
}
