import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual, LANGUAGES, NAMES_OF_LANGUAGES } from '../text/languages.ts';
import { icon } from './icon.ts';

const LABEL = bilingual('Språk', 'Language');

/** The way to the same page in the other language. `page` is its Swedish address. */
export function languageSwitch(site: Site, page: string): Html {
  const links = LANGUAGES.filter((language) => language !== site.language).map(
    (language) =>
      html`<a href="${site.link(page, language)}" lang="${language}" hreflang="${language}">${icon(site, 'languages')}${NAMES_OF_LANGUAGES[language]}</a>`,
  );
  return html`<nav class="languages" aria-label="${LABEL[site.language]}">${links}</nav>`;
}
