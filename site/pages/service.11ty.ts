import type { Service } from '../../catalog/model/catalog.ts';
import { countyOf } from '../../catalog/model/counties.ts';
import { CREDENTIAL_NEEDED } from '../../catalog/model/values/credentials.ts';
import { pages } from '../build/template.ts';
import { accentOf } from '../data/counties.ts';
import type { Site } from '../data/site.ts';
import { type FactSource, facts, labelled } from '../facts/facts.ts';
import { advice } from '../parts/advice.ts';
import { badge, licenceBadge, nameOfFormat } from '../parts/badges.ts';
import { copyButton } from '../parts/copy-button.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { history } from '../parts/history.ts';
import { jsonLd } from '../parts/json-ld.ts';
import { openapiAddresses, openapiButtons } from '../parts/openapi-button.ts';
import { page } from '../parts/page.ts';
import { proposeChange, recordBox } from '../parts/record-box.ts';
import { thingHead } from '../parts/thing-head.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { pickText, shorten, showParagraphs } from '../text/show-text.ts';

const WORDS = bilingual(
  {
    kind: 'datatjänst',
    heading: 'Datatjänst',
    use: 'Använd tjänsten',
    datasets: 'Datamängder i tjänsten',
    about: 'Om datatjänsten',
  },
  {
    kind: 'data service',
    heading: 'Data service',
    use: 'Use the service',
    datasets: 'Datasets in the service',
    about: 'About the data service',
  },
);

/** A page for each data service. */
export default pages<Service>({
  things: ({ catalog }) => catalog.services,
  address: ({ page }) => page,
  render: (service, site) => {
    const { data, publisher } = service;
    const head = {
      title: `${pickText(data.title, site.language)?.text} (${WORDS[site.language].kind}) – ${site.nameOf(publisher)}`,
      description: shorten(pickText(data.description, site.language)?.text ?? '', 160),
      address: service.page,
      section: 'datasets' as const,
      accent: accentOf(countyOf(publisher)),
      more: jsonLd(site, service),
      preview: openapiAddresses(data.endpointDescription).length > 0,
      copies: true,
    };
    return page(site, head, [
      thingHead(site, WORDS[site.language].heading, service, [
        badge('API', 'kind'),
        data.format && badge(nameOfFormat(data.format, site.language), 'format'),
        licenceBadge(data.license, site.language),
        data.credential && badge(CREDENTIAL_NEEDED[data.credential.kind][site.language], 'missing'),
      ]),
      body(site, service),
    ]);
  },
});

function body(site: Site, service: Service): Html {
  const { data, inherited, path, publisher, datasets } = service;
  const words = WORDS[site.language];
  const source: FactSource = { site, publisherId: publisher.id, owner: 'service', data, inherited };
  return html`<div class="wide columns">
<div class="main-column">
<div class="prose lead">${showParagraphs(data.description, site.language)}</div>
${recordBox(site, data.record, path)}
<section class="distribution" aria-labelledby="_adresser">
<h2 id="_adresser">${words.use}</h2>
${facts(source, 'use')}
${copyAddresses(site, service)}
${openapiButtons(site, data.endpointDescription)}
</section>
${datasets.length > 0 && html`<section aria-labelledby="_datamangder"><h2 id="_datamangder">${words.datasets}</h2>${datasetList(site, datasets)}</section>`}
${proposeChange(site, path)}
${advice(site, path)}
${history(site, service)}
</div>
<aside class="sidebar" aria-labelledby="_om"><h2 id="_om">${words.about}</h2>${facts(source)}
<dl class="facts">${labelled('URI', [html`<code>${service.uri}</code>`])}</dl></aside>
</div>`;
}

/** The addresses to call, for whoever is to put them in a program. */
function copyAddresses(site: Site, { data: { endpointURL } }: Service): Content {
  const buttons = endpointURL.map((address) =>
    copyButton(site, 'endpoint', address, endpointURL.length > 1 ? address : undefined),
  );
  return html`<p class="actions">${buttons}</p>`;
}
