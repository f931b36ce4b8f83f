import type { Site } from '../data/site.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { icon } from './icon.ts';

const WORDS = bilingual(
  {
    address: 'Kopiera adress',
    endpoint: 'Kopiera åtkomstadress',
    citation: 'Kopiera hänvisningen',
    code: 'Kopiera koden',
    done: 'Kopierat',
    failed: 'Det gick inte att kopiera',
  },
  {
    address: 'Copy address',
    endpoint: 'Copy endpoint URL',
    citation: 'Copy the citation',
    code: 'Copy the code',
    done: 'Copied',
    failed: 'It could not be copied',
  },
);

/**
 * A button that copies a text, for the script of `copies` in the page's head. It has its room from the beginning, so that
 * nothing moves when the script comes.
 *
 * @param of What the text is an address of, for those who only hear the button.
 */
export function copyButton(
  site: Site,
  value: 'address' | 'endpoint' | 'citation' | 'code',
  text: string,
  of?: Content,
): Html {
  const words = WORDS[site.language];
  return html`<button type="button" class="button quiet needs-script" data-copy="${text}" data-done="${words.done}" data-failed="${words.failed}">${icon(site, 'copy')}<span data-label>${words[value]}</span>${of !== undefined && html`<span class="visually-hidden"> ${of}</span>`}</button>`;
}
