import type { Place } from '../../catalog/model/files/shared.ts';
import { shapesIn } from '../../catalog/model/values/well-known-text.ts';
import { conceptByUri, place as placeByCode } from '../../catalog/model/vocabularies.ts';
import { perSite } from '../data/per-site.ts';
import type { Site } from '../data/site.ts';
import { COUNTY_OUTLINES, MAP_SIZE, MUNICIPALITY_OUTLINES, project } from '../map/outlines.ts';
import { drawBox, drawShape } from '../map/shape-drawing.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { drawing, MAP_SOURCE } from './region-map.ts';

/**
 * The places a dataset is about, on a map of the counties; nothing where none of them can be drawn there. The same
 * places are always named in words next to the map.
 */
export function coverageMap(site: Site, places: readonly Place[] | undefined): Html | undefined {
  const shapes = (places ?? []).map((place) => shapeOf(site, place)).filter(Boolean);
  if (shapes.length === 0) return undefined;
  return html`<figure class="coverage"><svg class="map" viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}" width="${MAP_SIZE.width}" height="${MAP_SIZE.height}" aria-hidden="true">${base(site)}${shapes}</svg><figcaption class="muted">${MAP_SOURCE[site.language]}</figcaption></figure>`;
}

const base = perSite(
  (site) =>
    html`${drawing(site, 'surroundings', 'land')}${Object.keys(COUNTY_OUTLINES).map((code) => drawing(site, `county-${code}`, 'land own'))}`,
);

/** The most exact shape of a place that can be drawn. */
function shapeOf(site: Site, place: Place): Content {
  if (typeof place === 'string') return namedShape(site, codeOf(place));
  const { geometry, bbox, centroid, uri } = place;
  return (
    drawText(geometry) ??
    (Array.isArray(bbox) ? boxShape(bbox) : drawText(bbox)) ??
    (Array.isArray(centroid) ? pointShape(centroid) : drawText(centroid)) ??
    (uri ? namedShape(site, codeOf(uri)) : undefined)
  );
}

function drawText(wellKnownText: string | undefined): Content {
  const drawn = shapesIn(wellKnownText ?? '').flatMap((shape) => drawShape(shape) ?? []);
  return drawn.length > 0 ? drawn : undefined;
}

/** The code of a place by its code or by its address in a code list. */
function codeOf(written: string): string | undefined {
  const concept =
    placeByCode(written) ?? conceptByUri('municipality', written) ?? conceptByUri('county', written);
  return concept?.code;
}

function namedShape(site: Site, code: string | undefined): Content {
  if (code === undefined) return undefined;
  if (code in MUNICIPALITY_OUTLINES) return drawing(site, `municipality-${code}`, 'covered');
  return code in COUNTY_OUTLINES && drawing(site, `county-${code}`, 'covered');
}

function boxShape([west, south, east, north]: readonly number[]): Content {
  if (north === undefined) return undefined;
  const [from, to] = [project(west!, north), project(east!, south!)];
  return drawBox({ left: from.x, top: from.y, right: to.x, bottom: to.y });
}

function pointShape([longitude, latitude]: readonly number[]): Content {
  if (latitude === undefined) return undefined;
  return drawShape({ kind: 'point', parts: [[[longitude!, latitude]]] });
}
