import { perSite } from '../data/per-site.ts';
import type { Site } from '../data/site.ts';
import { COUNTY_OUTLINES } from '../map/outlines.ts';
import { type Html, html } from '../text/html.ts';
import type { IconName } from './icon-drawing.ts';

/** Each of the EU's data themes as a picture. */
const THEME_ICONS: Record<string, IconName> = {
  AGRI: 'wheat',
  ECON: 'chart-line',
  EDUC: 'graduation-cap',
  ENER: 'zap',
  ENVI: 'leaf',
  GOVE: 'landmark',
  HEAL: 'heart-pulse',
  INTR: 'globe',
  JUST: 'scale',
  SOCI: 'users',
  REGI: 'map-pinned',
  TECH: 'flask-conical',
  TRAN: 'bus',
};

/** A picture that adds nothing to the words next to it. */
export function icon(site: Site, name: IconName): Html {
  return drawn(site, name, 'icon');
}

/** The picture of a theme, by its code. */
export function themeIcon(site: Site, code: string): Html {
  return drawn(site, THEME_ICONS[code] ?? 'database', 'icon');
}

/** A county's outline in its own colour, small; a house for what lies in no county or in several. */
export function countyIcon(site: Site, county: string | undefined): Html {
  return county !== undefined && county in COUNTY_OUTLINES
    ? drawn(site, `county-${county}`, 'county-icon')
    : drawn(site, 'building-2', 'icon county-icon');
}

/** Made once: they stand on every page many times over. */
const made = perSite(() => new Map<string, Html>());

function drawn(site: Site, id: string, look: string): Html {
  const key = `${look} ${id}`;
  const known =
    made(site).get(key) ??
    html`<svg class="${look}" width="20" height="20" aria-hidden="true"><use href="${site.asset('icons.svg')}#${id}"/></svg>`;
  made(site).set(key, known);
  return known;
}
