import type { Place } from '../../catalog/model/files/shared.ts';
import { conceptByUri, place as placeByCode } from '../../catalog/model/vocabularies.ts';
import { type Content, type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { COUNTY_OUTLINES, MAP_SIZE, MUNICIPALITY_OUTLINES, project } from '../map/outlines.ts';
import type { Site } from '../site.ts';
import { perSite } from './per-site.ts';
import { drawing } from './region-map.ts';

const SOURCE = bilingual('Karta: SCB', 'Map: Statistics Sweden (SCB)');

/**
 * The places a dataset is about, on a map of the counties; nothing where none of them can be drawn there. The same places
 * always stand beside it in words.
 */
export function coverageMap(site: Site, places: readonly Place[] | undefined): Html | undefined {
  const shapes = (places ?? []).map((place) => shapeOf(site, place)).filter(Boolean);
  if (shapes.length === 0) return undefined;
  return html`<figure class="coverage"><svg class="map" viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}" width="${MAP_SIZE.width}" height="${MAP_SIZE.height}" aria-hidden="true">${base(site)}${shapes}</svg><figcaption class="muted">${SOURCE[site.language]}</figcaption></figure>`;
}

const base = perSite(
  (site) =>
    html`${drawing(site, 'surroundings', 'land')}${Object.keys(COUNTY_OUTLINES).map((code) => drawing(site, `county-${code}`, 'land own'))}`,
);

function shapeOf(site: Site, place: Place): Content {
  if (typeof place === 'string') return namedShape(site, codeOf(place));
  if (Array.isArray(place.bbox)) return boxShape(place.bbox);
  if (Array.isArray(place.centroid)) return pointShape(place.centroid);
  return place.uri && namedShape(site, codeOf(place.uri));
}

/** The code of a place by its code or by its address in a code list. */
function codeOf(written: string): string | undefined {
  const found =
    placeByCode(written) ?? conceptByUri('municipality', written) ?? conceptByUri('county', written);
  return found?.code;
}

function namedShape(site: Site, code: string | undefined): Content {
  if (code === undefined) return undefined;
  if (code in MUNICIPALITY_OUTLINES) return drawing(site, `municipality-${code}`, 'covered');
  return code in COUNTY_OUTLINES && drawing(site, `county-${code}`, 'covered');
}

function boxShape([west, south, east, north]: readonly number[]): Content {
  if (north === undefined) return undefined;
  const [from, to] = [project(west!, north), project(east!, south!)];
  if (!onMap(from.x, to.x, MAP_SIZE.width) || !onMap(from.y, to.y, MAP_SIZE.height)) return undefined;
  const [left, top] = [Math.max(from.x, -9), Math.max(from.y, -9)];
  const width = Math.max(6, Math.min(to.x, MAP_SIZE.width + 9) - left);
  const height = Math.max(6, Math.min(to.y, MAP_SIZE.height + 9) - top);
  return html`<rect class="covered" x="${left}" y="${top}" width="${width}" height="${height}"/>`;
}

function pointShape([longitude, latitude]: readonly number[]): Content {
  if (latitude === undefined) return undefined;
  const { x, y } = project(longitude!, latitude);
  if (!onMap(x, x, MAP_SIZE.width) || !onMap(y, y, MAP_SIZE.height)) return undefined;
  return html`<circle class="covered" cx="${x}" cy="${y}" r="12"/>`;
}

function onMap(from: number, to: number, size: number): boolean {
  return to >= 0 && from <= size;
}
