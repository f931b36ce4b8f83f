import type { Dataset } from '../../catalog/model/catalog.ts';
import { countyOf } from '../../catalog/model/counties.ts';
import type { Language } from '../../catalog/model/text.ts';
import { CREDENTIAL_NEEDED, credentialOfAll } from '../../catalog/model/values/credentials.ts';
import { isHighValue } from '../../catalog/model/values/high-value.ts';
import { inWords } from '../../catalog/model/words/value-words.ts';
import { pages } from '../build/template.ts';
import { accentOf } from '../data/counties.ts';
import { datasetFeeds } from '../data/feed-links.ts';
import type { Site } from '../data/site.ts';
import { type FactSource, facts, labelled } from '../facts/facts.ts';
import { titleOf } from '../facts/title-of.ts';
import { answeredWishes } from '../parts/answered-wishes.ts';
import { badge, licenceBadge } from '../parts/badges.ts';
import { cite } from '../parts/cite.ts';
import { coverageMap } from '../parts/coverage-map.ts';
import { distributionItem } from '../parts/distribution.ts';
import { downloadMetadata } from '../parts/download-metadata.ts';
import { feedback } from '../parts/feedback.ts';
import { freshness } from '../parts/freshness.ts';
import { history } from '../parts/history.ts';
import { jsonLd } from '../parts/json-ld.ts';
import { datasetLinks } from '../parts/machine-links.ts';
import { page } from '../parts/page.ts';
import { canBePreviewed } from '../parts/preview-button.ts';
import { qualityCard } from '../parts/quality-card.ts';
import { recordBox } from '../parts/record-box.ts';
import { related } from '../parts/related.ts';
import { thingHead } from '../parts/thing-head.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { pickText, shorten, showParagraphs } from '../text/show-text.ts';

const WORDS = bilingual(
  {
    dataset: 'Datamängd',
    inSeries: 'Tillhör datamängdsserie:',
    access: 'Åtkomst',
    updated: 'Uppdateras',
    highValue: 'Värdefull datamängd',
    basicData: 'Nationella grunddata',
    fee: 'Avgiftsbelagd',
    getData: 'Hämta data',
    noDistributions: 'Denna datamängd har inga dataresurser.',
    about: 'Om datamängd',
    specifications: 'Specifikationer',
  },
  {
    dataset: 'Dataset',
    inSeries: 'Belongs to the dataset series:',
    access: 'Access',
    updated: 'Updated',
    highValue: 'High-value dataset',
    basicData: 'National basic data',
    fee: 'A fee is charged',
    getData: 'Get the data',
    noDistributions: 'This dataset has no data resources.',
    about: 'About the dataset',
    specifications: 'Specifications',
  },
);

/** A page for each dataset, in the order and words of Sveriges dataportal. */
export default pages<Dataset>({
  things: ({ catalog }) => catalog.datasets,
  address: ({ page }) => page,
  render: (dataset, site) => {
    const { data, publisher } = dataset;
    const title = pickText(data.title, site.language);
    const head = {
      title: `${title?.text} – ${site.nameOf(publisher)}`,
      description: shorten(pickText(data.description, site.language)?.text ?? '', 160),
      address: dataset.page,
      section: 'datasets' as const,
      accent: accentOf(countyOf(publisher)),
      feeds: datasetFeeds(dataset),
      preview: dataset.distributions.some(canBePreviewed),
      copies: true,
      more: [jsonLd(site, dataset), datasetLinks(site, dataset)],
    };
    return page(site, head, [
      thingHead(
        site,
        WORDS[site.language].dataset,
        dataset,
        indicators(site, dataset),
        seriesLinks(site, dataset),
      ),
      body(site, dataset),
    ]);
  },
});

function seriesLinks(site: Site, { series }: Dataset): Content {
  return series.map(
    (series) =>
      html`<p>${WORDS[site.language].inSeries} <a href="${site.link(series.page)}">${titleOf(series, site.language)}</a></p>`,
  );
}

/** The facts seen at a glance: access, update frequency, licence, high value, national basic data, fee, key. */
function indicators({ language }: Site, { data, distributions }: Dataset): Content {
  const words = WORDS[language];
  const credential = credentialOfAll(distributions);
  const licences = [...new Set(distributions.map((distribution) => distribution.data.license))];
  return [
    data.accessRights &&
      badge(`${words.access}: ${inLowerCase('accessRights', data.accessRights, language)}`),
    data.accrualPeriodicity &&
      badge(`${words.updated}: ${inLowerCase('accrualPeriodicity', data.accrualPeriodicity, language)}`),
    licences.map((licence) => licenceBadge(licence, language)),
    isHighValue(data) && badge(words.highValue, 'kind'),
    data.subject && badge(words.basicData, 'kind'),
    data.offers && badge(words.fee, 'missing'),
    credential && badge(CREDENTIAL_NEEDED[credential.kind][language], 'missing'),
  ];
}

function inLowerCase(key: string, value: string, language: Language): string {
  return inWords('dataset', key, value)[language].toLowerCase();
}

function body(site: Site, dataset: Dataset): Html {
  const { data, path } = dataset;
  return html`<div class="wide columns">
<div class="main-column">
<div class="prose lead">${showParagraphs(data.description, site.language)}</div>
${freshness(site, dataset)}
${answeredWishes(site, dataset)}
${recordBox(site, data.record, path)}
<section aria-labelledby="_data">
<h2 id="_data">${WORDS[site.language].getData}</h2>
${distributionList(site, dataset)}
</section>
${feedback(site, dataset)}
${qualityCard(site, dataset)}
${cite(site, dataset)}
${history(site, dataset)}
</div>
${sidebar(site, dataset)}
</div>
${related(site, dataset)}`;
}

function distributionList(site: Site, dataset: Dataset): Html {
  const { distributions } = dataset;
  if (distributions.length === 0) return html`<p>${WORDS[site.language].noDistributions}</p>`;
  return html`<ul class="distributions">${distributions.map((distribution) => distributionItem(site, dataset, distribution))}</ul>`;
}

function sidebar(site: Site, dataset: Dataset): Html {
  const { data, identifier, inherited, publisher, uri } = dataset;
  const source: FactSource = {
    site,
    publisherId: publisher.id,
    owner: 'dataset',
    data: { ...data, identifier },
    inherited,
  };
  return html`<aside class="sidebar" aria-labelledby="_om">
<h2 id="_om">${WORDS[site.language].about}</h2>
${coverageMap(site, data.spatial)}
${facts(source)}
<dl class="facts">${labelled('URI', [html`<code>${uri}</code>`])}</dl>
${data.conformsTo && specifications(source)}
${downloadMetadata(site, datasetFeeds(dataset))}
</aside>`;
}

function specifications(source: FactSource): Html {
  return html`<h2>${WORDS[source.site.language].specifications}</h2>${facts(source, 'specifications')}`;
}
