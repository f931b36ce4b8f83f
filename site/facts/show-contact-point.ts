import type { ContactPoint } from '../../catalog/model/files/shared.ts';
import { type Content, html } from '../text/html.ts';
import { showName } from '../text/show-text.ts';
import type { InLanguage } from './setting.ts';
import { showEmail } from './show-email.ts';
import { showAddress } from './show-link.ts';
import { showTelephone } from './show-telephone.ts';

/** Shows a contact point: name, e-mail, telephone, postal address and web page, as far as they are given. */
export function showContactPoint(contact: ContactPoint, { language }: InLanguage['site']): Content {
  const { fn, hasEmail, hasTelephone, hasURL } = contact;
  const lines: Content[] = [
    showName(fn, language),
    ...[hasEmail].flat().map(showEmail),
    ...[hasTelephone ?? []].flat().map(showTelephone),
    ...postalLines(contact),
    hasURL && showAddress(hasURL),
  ];
  return html`<address>${lines.filter(Boolean).map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</address>`;
}

function postalLines({ hasAddress = {} }: ContactPoint): Content[] {
  const town = [hasAddress['postal-code'], hasAddress.locality].filter(Boolean).join(' ');
  return [hasAddress['street-address'], town, hasAddress['country-name']];
}
