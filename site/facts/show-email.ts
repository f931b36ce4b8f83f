import { mailto } from '../../catalog/dcat/mailto.ts';
import { type Content, html } from '../text/html.ts';

/** An e-mail address as a link that begins a letter to it, and does nothing else. */
export function showEmail(address: string): Content {
  return html`<a href="${mailto(address)}">${address}</a>`;
}
