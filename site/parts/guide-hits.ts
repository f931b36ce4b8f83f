import type { Guide } from '../../catalog/knowledge/guide.ts';
import { type Html, html } from '../html.ts';
import { guidePage } from '../knowledge/guide-page.ts';
import { guidesOf } from '../knowledge/guides.ts';
import { bilingual } from '../languages.ts';
import { englishStem, swedishStem } from '../search/stems.ts';
import { isStopWord, searchWords } from '../search/words.ts';
import type { Site } from '../site.ts';

const HEADING = bilingual('Guider om det du söker', 'Guides about what you search for');

/** As many words of a guide as its title, its description and its headings have. */
const MOST_WORDS = 200;

/**
 * All guides, each with the terms that it is found by, for the script of the search page to show those that a search is
 * about. They are few, and no part of the index of datasets.
 */
export function guideHits(site: Site): Html | undefined {
  const guides = guidesOf(site);
  if (guides.length === 0) return undefined;
  const items = guides.map(
    (guide) =>
      html`<li data-terms="${termsOf(guide).join(' ')}"><a href="${site.link(guidePage(guide.id))}" hreflang="${guide.language}">${guide.data.title}</a></li>`,
  );
  return html`<aside id="_guider" class="guide-hits" aria-labelledby="_guider-rubrik" hidden>
<h3 id="_guider-rubrik">${HEADING[site.language]}</h3>
<ul>${items}</ul>
</aside>`;
}

function termsOf({ language, data, body }: Guide): string[] {
  const headings = [...body.matchAll(/^##+ (.*)$/gm)].map(([, heading]) => heading);
  const text = [data.title, data.description, ...headings].join(' ');
  const stem = language === 'sv' ? swedishStem : englishStem;
  const words = searchWords(text, MOST_WORDS).filter((word) => !isStopWord(word) && !/^\d+$/.test(word));
  return [...new Set(words.map(stem))].sort();
}
