import { COUNTY_OUTLINES, MUNICIPALITY_OUTLINES, SURROUNDINGS } from './outlines.ts';

/**
 * The drawing that every map on the site is put together from, by reference (`map.svg#county-03`): so a browser fetches
 * the outlines once, and a page with a map is no larger than one without.
 */
export function mapDrawing(): string {
  const paths = [
    path('surroundings', SURROUNDINGS),
    ...Object.entries(COUNTY_OUTLINES).map(([code, outline]) => path(`county-${code}`, outline)),
    ...Object.entries(MUNICIPALITY_OUTLINES).map(([code, outline]) => path(`municipality-${code}`, outline)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${paths.join('')}</defs></svg>`;
}

function path(id: string, outline: string): string {
  return `<path id="${id}" d="${outline}"/>`;
}
