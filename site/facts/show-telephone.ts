import { telephone } from '../../catalog/dcat/links.ts';
import { type Content, html } from '../text/html.ts';

/** A telephone number as it is written, and as a link that calls it. */
export function showTelephone(number: string): Content {
  return html`<a href="${telephone(number)}">${number}</a>`;
}
