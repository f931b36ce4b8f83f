import { guidePage } from '../../catalog/model/addresses.ts';
import { guidesOf } from '../data/guides.ts';
import type { Site } from '../data/site.ts';
import { type Content, html } from '../text/html.ts';
import { languageMark } from '../text/show-text.ts';

/** The guide to choosing a specification; a catalog may have taken it out. */
const GUIDE = 'valja-specifikation';

/** A link to that guide, where the catalog has it. */
export function specificationGuide(site: Site): Content {
  const guide = guidesOf(site).find(({ id }) => id === GUIDE);
  if (!guide) return undefined;
  const { id, language, data } = guide;
  return html`<p><span lang="${language}">${data.description} <a href="${site.link(guidePage(id))}">${data.title}</a></span>${languageMark(language, site.language)}</p>`;
}
