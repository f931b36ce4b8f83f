import { boxAround, COUNTY_OUTLINES } from '../map/outlines.ts';
import lucide from './lucide.json' with { type: 'json' };

export type IconName = keyof typeof lucide.icons;

/** All icons in one file, which pages refer to (`icons.svg#download`): Lucide's, and the counties' own outlines. */
export function iconDrawing(): string {
  const icons = Object.entries(lucide.icons).map(
    ([name, drawing]) =>
      `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing}</symbol>`,
  );
  const counties = Object.entries(COUNTY_OUTLINES).map(
    ([code, outline]) =>
      `<symbol id="county-${code}" viewBox="${boxAround(outline)}"><path d="${outline}"/></symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide: ${lucide.licence} -->${icons.join('')}${counties.join('')}</svg>`;
}
