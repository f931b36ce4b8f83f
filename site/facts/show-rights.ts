import type { Rights } from '../../catalog/model/files/shared.ts';
import { type Content, html } from '../html.ts';
import { showText } from '../text/show-text.ts';
import { showAddress, showResource } from './show-link.ts';

/** What must be said and heeded by those who use the data, under the labels of DCAT-AP-SE. */
export function showRights(rights: Rights): Content {
  const lines: [label: string, value: Content][] = [
    ['Erkännandetext', showText(rights.attributionText)],
    ['Erkännande-URL', rights.attributionURL && showAddress(rights.attributionURL)],
    ['Meddelande om upphovsrätt', showText(rights.copyrightNotice)],
    ['Upphovsrättsdokument', rights.copyrightStatement && showResource(rights.copyrightStatement)],
    ['Upphovsrättsår', rights.copyrightYear],
    ['Ägare av upphovsrätten', rights.copyrightHolder && showAddress(rights.copyrightHolder)],
    ['Jurisdiktion', rights.jurisdiction && showAddress(rights.jurisdiction)],
    ...(rights.reuserGuidelines ?? []).map((address): [string, Content] => [
      'Riktlinjer för återanvändning',
      showAddress(address),
    ]),
  ];
  const told = lines.filter(([, value]) => value !== undefined && value !== '');
  return html`<ul class="plain">${told.map(([label, value]) => html`<li>${label}: ${value}</li>`)}</ul>`;
}
