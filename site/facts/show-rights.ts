import type { Rights } from '../../catalog/model/files/shared.ts';
import { type Content, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { showText } from '../text/show-text.ts';
import type { InLanguage } from './properties.ts';
import { showAddress, showResource } from './show-link.ts';

const LABELS = bilingual(
  {
    attributionText: 'Erkännandetext',
    attributionURL: 'Erkännande-URL',
    copyrightNotice: 'Meddelande om upphovsrätt',
    copyrightStatement: 'Upphovsrättsdokument',
    copyrightYear: 'Upphovsrättsår',
    copyrightHolder: 'Ägare av upphovsrätten',
    jurisdiction: 'Jurisdiktion',
    reuserGuidelines: 'Riktlinjer för återanvändning',
  },
  {
    attributionText: 'Attribution text',
    attributionURL: 'Attribution URL',
    copyrightNotice: 'Copyright notice',
    copyrightStatement: 'Copyright statement',
    copyrightYear: 'Copyright year',
    copyrightHolder: 'Copyright holder',
    jurisdiction: 'Jurisdiction',
    reuserGuidelines: 'Guidelines for reusers',
  },
);

/** What must be said and heeded by those who use the data, under the labels of DCAT-AP-SE. */
export function showRights(rights: Rights, setting: InLanguage): Content {
  const { language } = setting.site;
  const labels = LABELS[language];
  const lines: [label: string, value: Content][] = [
    [labels.attributionText, showText(rights.attributionText, language)],
    [labels.attributionURL, rights.attributionURL && showAddress(rights.attributionURL)],
    [labels.copyrightNotice, showText(rights.copyrightNotice, language)],
    [
      labels.copyrightStatement,
      rights.copyrightStatement && showResource(rights.copyrightStatement, setting),
    ],
    [labels.copyrightYear, rights.copyrightYear],
    [labels.copyrightHolder, rights.copyrightHolder && showAddress(rights.copyrightHolder)],
    [labels.jurisdiction, rights.jurisdiction && showAddress(rights.jurisdiction)],
    ...(rights.reuserGuidelines ?? []).map((address): [string, Content] => [
      labels.reuserGuidelines,
      showAddress(address),
    ]),
  ];
  const told = lines.filter(([, value]) => value !== undefined && value !== '');
  return html`<ul class="plain">${told.map(([label, value]) => html`<li>${label}: ${value}</li>`)}</ul>`;
}
