import { countyPage } from '../../catalog/model/addresses.ts';
import { concept, vocabulary } from '../../catalog/model/vocabularies.ts';
import { accentOf } from '../data/counties.ts';
import { perSite } from '../data/per-site.ts';
import { pageOfBody } from '../data/places.ts';
import type { Site } from '../data/site.ts';
import { COUNTY_OUTLINES, MAP_SIZE, MUNICIPALITY_OUTLINES, middleOf, squareAround } from '../map/outlines.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

/** The source of the map: SCB's open geodata may be used freely where the source is stated (`outlines.json`). */
export const MAP_SOURCE = bilingual('Karta: SCB.', 'Map: Statistics Sweden (SCB).');

/**
 * The counties on a map, each a link to its page. It is hidden from screen readers, and the keyboard passes it by: a
 * list with the same links always stands next to it.
 */
export const countiesMap = perSite((site): Html => {
  const counties = vocabulary('county').concepts.filter(({ code }) => code in COUNTY_OUTLINES);
  return html`<svg class="map" viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}" width="${MAP_SIZE.width}" height="${MAP_SIZE.height}" aria-hidden="true">
${drawing(site, 'surroundings', 'land')}
${counties.map(
  ({ code, name, label }) =>
    html`<a class="${accentOf(code)}" href="${site.link(countyPage(code))}" tabindex="-1">${drawing(site, `county-${code}`, 'county')}${nameOnMap(COUNTY_OUTLINES[code]!, name ?? label[site.language])}</a>`,
)}
${Object.keys(MUNICIPALITY_OUTLINES).map((code) => drawing(site, `municipality-${code}`, 'border'))}
</svg>`;
});

function nameOnMap(outline: string, name: string): Html {
  const { x, y } = middleOf(outline);
  return html`<text x="${x}" y="${y}">${name}</text>`;
}

/**
 * A county and its municipalities, each a link to its page; those that are `filled` have the county's colour and
 * their names. A list with the same links stands next to it.
 */
export function countyMap(site: Site, county: string, filled: ReadonlySet<string>): Content {
  const outline = COUNTY_OUTLINES[county];
  if (!outline) return undefined;
  const box = squareAround(outline);
  const [, , width, height] = box.split(' ');
  const codes = municipalitiesOf(county);
  return html`<svg class="map county-map ${accentOf(county)}" viewBox="${box}" width="${width}" height="${height}" aria-hidden="true">
${drawing(site, 'surroundings', 'land')}
${Object.keys(COUNTY_OUTLINES).map((code) => drawing(site, `county-${code}`, 'land'))}
${codes.map((code) => municipality(site, code, filled.has(code)))}
${codes.map((code) => filled.has(code) && nameOnMap(MUNICIPALITY_OUTLINES[code]!, concept('municipality', code)?.name ?? code))}
</svg>`;
}

function municipality(site: Site, code: string, isFilled: boolean): Html {
  const shape = drawing(site, `municipality-${code}`, isFilled ? 'present' : 'absent');
  const place = concept('municipality', code);
  if (!place) return shape;
  return html`<a href="${site.link(pageOfBody({ level: 'municipality', place }))}" tabindex="-1">${shape}</a>`;
}

/** The codes of a county's municipalities. */
function municipalitiesOf(county: string): string[] {
  return Object.keys(MUNICIPALITY_OUTLINES).filter((code) => code.startsWith(county));
}

/** A shape of `map.svg`. */
export function drawing(site: Site, id: string, look: string): Html {
  return html`<use class="${look}" href="${site.asset('map.svg')}#${id}"/>`;
}
