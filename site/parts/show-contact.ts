import type { CountyContact } from '../../catalog/model/files/contacts.ts';
import type { Site } from '../data/site.ts';
import { showEmail } from '../facts/show-email.ts';
import { showAddress } from '../facts/show-link.ts';
import type { Content } from '../text/html.ts';
import { html } from '../text/html.ts';
import { showText } from '../text/show-text.ts';
/** A county's contact: what it is, and how to reach it. */
export function showContact(
  { language }: Site,
  contact: Pick<CountyContact, 'organisation' | 'role' | 'email' | 'page'>,
): Content {
  const { organisation, role, email, page: address } = contact;
  return html`<p>${role && html`${showText(role, language)}<br>`}${organisation}</p>
<ul class="plain">${email && html`<li>${showEmail(email)}</li>`}${address && html`<li>${showAddress(address)}</li>`}</ul>`;
}
