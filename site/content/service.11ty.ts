import type { Service } from '../../catalog/model/catalog.ts';
import { accentOf, countyOf } from '../counties.ts';
import { facts, labelled } from '../facts/facts.ts';
import type { PropertyName } from '../facts/properties.ts';
import { shortLicence } from '../facts/show-licence.ts';
import { type Html, html } from '../html.ts';
import { advice } from '../parts/advice.ts';
import { badge, licenceBadge, nameOfFormat } from '../parts/badges.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { page } from '../parts/page.ts';
import { proposeChange, recordBox } from '../parts/record-box.ts';
import { thingHead } from '../parts/thing-head.ts';
import { publisherName, type Site } from '../site.ts';
import type { Template } from '../template.ts';
import { pickText, shorten, showParagraphs } from '../text/show-text.ts';

/** The facts of a service, in DCAT-AP-SE's order. */
const ABOUT: PropertyName[] = [
  'contactPoint',
  'architecture',
  'keyword',
  'theme',
  'applicableLegislation',
  'hvdCategory',
  'subject',
  'identifier',
  'format',
  'mediaType',
  'conformsTo',
  'license',
  'accessRights',
  'landingPage',
  'page',
];

/** A page for each data service. */
export const servicePages: Template<Service> = {
  things: ({ catalog }) => catalog.services,
  address: ({ page }) => page,
  render: (service, site) => {
    const { data, publisher } = service;
    const head = {
      title: `${pickText(data.title)?.text} (datatjänst) – ${publisherName(publisher)}`,
      description: shorten(pickText(data.description)?.text ?? '', 160),
      address: service.page,
      section: 'datasets' as const,
      accent: accentOf(countyOf(publisher)),
    };
    return page(site, head, [
      thingHead(site, 'Datatjänst', service, [
        badge('API', 'kind'),
        data.format && badge(nameOfFormat(data.format), 'format'),
        licenceBadge(shortLicence(data.license)),
      ]),
      body(site, service),
    ]);
  },
};

function body(site: Site, service: Service): Html {
  const { data, inherited, path, publisher, datasets } = service;
  const source = { site, publisherId: publisher.id, data, inherited };
  return html`<div class="wide columns">
<div class="main-column">
<div class="prose lead">${showParagraphs(data.description)}</div>
${recordBox(site, data.record, path)}
<section class="distribution" aria-labelledby="_adresser">
<h2 id="_adresser">Använd tjänsten</h2>
${facts(source, ['endpointURL', 'endpointDescription'])}
</section>
${datasets.length > 0 && html`<section aria-labelledby="_datamangder"><h2 id="_datamangder">Datamängder i tjänsten</h2>${datasetList(site, datasets)}</section>`}
${proposeChange(site, path)}
${advice(site, path)}
</div>
<aside class="sidebar" aria-labelledby="_om"><h2 id="_om">Om datatjänsten</h2>${facts(source, ABOUT)}
<dl class="facts">${labelled('URI', [html`<code>${service.uri}</code>`])}</dl></aside>
</div>`;
}
