import { isWaiting, ofKind } from '../../catalog/cooperation/needs/known-needs.ts';

import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { needList } from './need-entry.ts';

const MOST_WANTED = 4;

const HOME = bilingual(
  { heading: 'Mest önskade data', all: 'Alla behov, och så säger du vad du saknar' },
  { heading: 'Most wanted data', all: 'All needs, and how to say what you miss' },
);

/** The data that is wanted most, for the first page; nothing where none is. */
export function mostWanted(site: Site): Html | undefined {
  const wanted = ofKind(site.needs.all, 'data').filter(isWaiting).slice(0, MOST_WANTED);
  if (wanted.length === 0) return undefined;
  const { heading, all } = HOME[site.language];
  return html`<section aria-labelledby="_onskat"><h2 id="_onskat">${heading}</h2>${needList(site, wanted)}
<p><a class="more" href="${site.link('/behov/')}">${all}</a></p></section>`;
}
