import type { Dataset } from '../../catalog/model/catalog.ts';
import { concept } from '../../catalog/model/vocabularies.ts';
import { accentOf, countyOf } from '../counties.ts';
import { type FactSource, facts, labelled } from '../facts/facts.ts';
import type { PropertyName } from '../facts/properties.ts';
import { nameOfCode } from '../facts/show-code.ts';
import { showContactPoint } from '../facts/show-contact-point.ts';
import { shortLicence } from '../facts/show-licence.ts';
import { titleOf } from '../facts/title-of.ts';
import { datasetFeeds } from '../feed-links.ts';
import { type Content, type Html, html } from '../html.ts';
import { advice } from '../parts/advice.ts';
import { badge, licenceBadge } from '../parts/badges.ts';
import { publisherLink } from '../parts/dataset-entry.ts';
import { distributionItem } from '../parts/distribution.ts';
import { downloadMetadata } from '../parts/download-metadata.ts';
import { page } from '../parts/page.ts';
import { canBePreviewed } from '../parts/preview-button.ts';
import { proposeChange, recordBox } from '../parts/record-box.ts';
import { thingHead } from '../parts/thing-head.ts';
import { publisherName, type Site } from '../site.ts';
import type { Template } from '../template.ts';
import { pickText, shorten, showParagraphs } from '../text/show-text.ts';

/** The facts beside a dataset, in the order of Sveriges dataportal. */
const ABOUT: PropertyName[] = [
  'creator',
  'qualifiedAttribution',
  'contactPoint',
  'applicableLegislation',
  'hvdCategory',
  'landingPage',
  'page',
  'keyword',
  'theme',
  'subject',
  'identifier',
  'otherIdentifier',
  'issued',
  'modified',
  'language',
  'namedPlace',
  'shape',
  'temporal',
  'temporalResolution',
  'spatialResolutionInMeters',
  'accrualPeriodicity',
  'version',
  'versionNotes',
  'source',
  'accessRights',
  'offers',
  'hasVersion',
  'isReferencedBy',
  'relation',
  'qualifiedRelation',
  'dataType',
  'sample',
  'provenance',
  'inSeries',
];

/** A page for each dataset, in the order and words of Sveriges dataportal. */
export const datasetPages: Template<Dataset> = {
  things: ({ catalog }) => catalog.datasets,
  address: ({ page }) => page,
  render: (dataset, site) => {
    const { data, publisher } = dataset;
    const title = pickText(data.title);
    const head = {
      title: `${title?.text} – ${publisherName(publisher)}`,
      description: shorten(pickText(data.description)?.text ?? '', 160),
      address: dataset.page,
      section: 'datasets' as const,
      accent: accentOf(countyOf(publisher)),
      feeds: datasetFeeds(dataset),
      preview: dataset.distributions.some(canBePreviewed),
    };
    return page(site, head, [
      thingHead(site, 'Datamängd', dataset, indicators(dataset), seriesLinks(site, dataset)),
      body(site, dataset),
    ]);
  },
};

function seriesLinks(site: Site, { series }: Dataset): Content {
  return series.map(
    (one) => html`<p>Tillhör datamängdsserie: <a href="${site.link(one.page)}">${titleOf(one)}</a></p>`,
  );
}

/** What is seen at a glance: access, update frequency, licence, high value, national basic data, fee. */
function indicators({ data, distributions }: Dataset): Content {
  const licences = [...new Set(distributions.map((one) => shortLicence(one.data.license)))];
  return [
    data.accessRights && badge(`Åtkomst: ${nameOfCode('access-right', data.accessRights).toLowerCase()}`),
    data.accrualPeriodicity &&
      badge(`Uppdateras: ${nameOfCode('frequency', data.accrualPeriodicity).toLowerCase()}`),
    licences.map(licenceBadge),
    data.applicableLegislation?.some(isHighValue) && badge('Värdefull datamängd', 'kind'),
    data.subject && badge('Nationella grunddata', 'kind'),
    data.offers && badge('Avgiftsbelagd', 'missing'),
  ];
}

function isHighValue(legislation: string): boolean {
  return legislation === 'HVD' || legislation === concept('legislation', 'HVD')?.uri;
}

function body(site: Site, dataset: Dataset): Html {
  const { data, path } = dataset;
  return html`<div class="wide columns">
<div class="main-column">
<div class="prose lead">${showParagraphs(data.description)}</div>
${recordBox(site, data.record, path)}
<section aria-labelledby="_data">
<h2 id="_data">Hämta data</h2>
${distributionList(site, dataset)}
</section>
${questions(site, dataset)}
${advice(site, path)}
</div>
${sidebar(site, dataset)}
</div>`;
}

function distributionList(site: Site, dataset: Dataset): Html {
  const { distributions } = dataset;
  if (distributions.length === 0) return html`<p>Denna datamängd har inga dataresurser.</p>`;
  return html`<ul class="distributions">${distributions.map((one) => distributionItem(site, dataset, one))}</ul>`;
}

function questions(site: Site, { data, path, publisher }: Dataset): Html {
  const contact = data.contactPoint?.[0];
  return html`<section class="questions" aria-labelledby="_fragor">
<h2 id="_fragor">Har du frågor eller synpunkter?</h2>
${
  contact
    ? html`<p>Frågor om datamängden besvaras av:</p>${showContactPoint(contact)}`
    : html`<p>Kontaktuppgift är inte angiven. Du kan vända dig till ${publisherLink(site, publisher)}.</p>`
}
${proposeChange(site, path)}
</section>`;
}

function sidebar(site: Site, dataset: Dataset): Html {
  const { data, identifier, inherited, publisher, uri } = dataset;
  const source: FactSource = { site, publisherId: publisher.id, data: { ...data, identifier }, inherited };
  return html`<aside class="sidebar" aria-labelledby="_om">
<h2 id="_om">Om datamängd</h2>
${facts(source, ABOUT)}
<dl class="facts">${labelled('URI', [html`<code>${uri}</code>`])}</dl>
${data.conformsTo && specifications(source)}
${downloadMetadata(site, datasetFeeds(dataset))}
</aside>`;
}

function specifications(source: FactSource): Html {
  return html`<h2>Specifikationer</h2>${facts(source, ['conformsTo'])}`;
}
