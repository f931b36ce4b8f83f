import { telephone } from '../../catalog/dcat/contact-point.ts';
import type { ContactPoint } from '../../catalog/model/files/shared.ts';
import { type Content, html } from '../html.ts';
import type { Site } from '../site.ts';
import { showText } from '../text/show-text.ts';
import { showEmail } from './show-email.ts';
import { showAddress } from './show-link.ts';

/** Whom to ask: name, e-mail, telephone, postal address and web page, those that are told. */
export function showContactPoint(contact: ContactPoint, { language }: Pick<Site, 'language'>): Content {
  const { fn, hasEmail, hasTelephone, hasURL } = contact;
  const lines: Content[] = [
    showText(fn, language),
    showEmail(hasEmail),
    hasTelephone && html`<a href="${telephone(hasTelephone)}">${hasTelephone}</a>`,
    ...postalLines(contact),
    hasURL && showAddress(hasURL),
  ];
  return html`<address>${lines.filter(Boolean).map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</address>`;
}

function postalLines({ hasAddress = {} }: ContactPoint): Content[] {
  const town = [hasAddress['postal-code'], hasAddress.locality].filter(Boolean).join(' ');
  return [hasAddress['street-address'], town, hasAddress['country-name']];
}
