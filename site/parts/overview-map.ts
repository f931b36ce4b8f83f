import type { Organisation } from '../../catalog/publish/coverage.ts';
import { nameOf, organisationsOf } from '../data/organisations.ts';
import { perSite } from '../data/per-site.ts';
import type { Site } from '../data/site.ts';
import { COUNTY_OUTLINES, MAP_SIZE, MUNICIPALITY_OUTLINES } from '../map/outlines.ts';
import { counted } from '../text/counted.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { drawing } from './region-map.ts';

/** From how many datasets on a municipality has each shade, the darkest last. */
const SHADES = [1, 5, 20];

const WORDS = bilingual(
  {
    none: 'inga datamängder',
    between: (from: number, to: number) => `${from}–${to}`,
    from: (from: number) => `${from} eller fler`,
    legend: 'Datamängder i kommunen:',
  },
  {
    none: 'no datasets',
    between: (from, to) => `${from}–${to}`,
    from: (from) => `${from} or more`,
    legend: 'Datasets in the municipality:',
  },
);

/**
 * All municipalities, the darker the more datasets they have; those with data are links. It is hidden from those who do
 * not see it, and the keyboard passes it by: tables with the same numbers and links always stand on the page.
 */
export const overviewMap = perSite((site): Html => {
  const municipalities = organisationsOf(site, 'municipality');
  return html`<svg class="map overview-map" viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}" width="${MAP_SIZE.width}" height="${MAP_SIZE.height}" aria-hidden="true">
${drawing(site, 'surroundings', 'land')}
${municipalities.map((organisation) => municipality(site, organisation))}
${Object.keys(COUNTY_OUTLINES).map((code) => drawing(site, `county-${code}`, 'edge'))}
</svg>`;
});

function municipality(site: Site, organisation: Organisation): Html {
  const { code } = organisation.place;
  if (!(code in MUNICIPALITY_OUTLINES)) return html``;
  const shape = drawing(site, `municipality-${code}`, `shade-${shadeOf(organisation.datasets.length)}`);
  const title = html`<title>${nameOf(organisation, site.language)}: ${counted(organisation.datasets.length, 'dataset', site.language)}</title>`;
  const [first] = organisation.publishers;
  if (!first || organisation.datasets.length === 0) return html`<g>${title}${shape}</g>`;
  return html`<a href="${site.link(first.page)}" tabindex="-1">${title}${shape}</a>`;
}

function shadeOf(datasets: number): number {
  return SHADES.filter((from) => datasets >= from).length;
}

/** The legend of the map's shades. */
export function mapLegend(site: Site): Html {
  const words = WORDS[site.language];
  const names = [
    words.none,
    ...SHADES.map((from, i) => {
      const next = SHADES[i + 1];
      return next === undefined ? words.from(from) : words.between(from, next - 1);
    }),
  ];
  return html`<div class="map-legend"><p>${words.legend}</p><ul>${names.map((name, shade) => html`<li><svg width="20" height="20" aria-hidden="true"><rect class="shade-${shade}" width="20" height="20" rx="3"/></svg>${name}</li>`)}</ul></div>`;
}
