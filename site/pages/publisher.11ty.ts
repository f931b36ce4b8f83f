import { countyPage, FIXED_PAGES, publisherAtom } from '../../catalog/model/addresses.ts';
import type { Publisher } from '../../catalog/model/catalog.ts';
import { countyOf } from '../../catalog/model/counties.ts';
import { inWords } from '../../catalog/model/words/value-words.ts';
import { pages } from '../build/template.ts';
import { accentOf, nameOfCounty } from '../data/counties.ts';
import { publisherFeeds } from '../data/feed-links.ts';
import { bodyOf, pageOfBody } from '../data/places.ts';
import type { Site } from '../data/site.ts';
import { facts, labelled } from '../facts/facts.ts';
import { showEmail } from '../facts/show-email.ts';
import { showAddress } from '../facts/show-link.ts';
import { advice } from '../parts/advice.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { downloadMetadata } from '../parts/download-metadata.ts';
import { harvesting } from '../parts/harvesting.ts';
import { countyIcon } from '../parts/icon.ts';
import { jsonLd } from '../parts/json-ld.ts';
import { addressOf, type ListPage, listPages, pager, pageSuffix } from '../parts/list-pages.ts';
import { followChanges, publisherChanges } from '../parts/machine-links.ts';
import { maturityInvitation, maturitySection } from '../parts/maturity-section.ts';
import { type Figure, numbers } from '../parts/numbers.ts';
import { page } from '../parts/page.ts';
import { publisherTrendSection } from '../parts/publisher-trend.ts';
import { editAddress, recordBox } from '../parts/record-box.ts';
import { thingList } from '../parts/thing-list.ts';
import { counted } from '../text/counted.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { pickText, showParagraphs } from '../text/show-text.ts';

interface PublisherPage extends ListPage<Publisher['datasets'][number]> {
  publisher: Publisher;
}

const WORDS = bilingual(
  {
    publisher: 'Utgivare',
    publishers: 'Utgivare',
    about: (name: string, datasets: number) =>
      `Öppna data från ${name}: ${counted(datasets, 'dataset', 'sv')}.`,
    none: (name: string) => `${name} har ännu inga datamängder här.`,
    services: 'Datatjänster',
    series: 'Datamängdsserier',
    aboutPublisher: 'Om utgivaren',
    body: (name: string) => `Allt om ${name}, även från andra`,
    propose: 'Föreslå ändring',
    type: 'Typ',
    county: 'Län',
    number: 'Organisationsnummer',
    homepage: 'Webbplats',
    email: 'E-postadress',
    classification: 'Klassificering',
  },
  {
    publisher: 'Publisher',
    publishers: 'Publishers',
    about: (name, datasets) => `Open data from ${name}: ${counted(datasets, 'dataset', 'en')}.`,
    none: (name) => `${name} has no datasets here yet.`,
    services: 'Data services',
    series: 'Dataset series',
    aboutPublisher: 'About the publisher',
    body: (name) => `Everything about ${name}, also from others`,
    propose: 'Propose a change',
    type: 'Type',
    county: 'County',
    number: 'Organisation number',
    homepage: 'Website',
    email: 'E-mail address',
    classification: 'Classification',
  },
);

/**
 * A page for each publisher of the catalog. A long list goes on at `/utgivare/<id>/2/`: below the publisher's own
 * address every name can be a dataset's.
 */
export default pages<PublisherPage>({
  things: (site) =>
    site.catalog.publishers.flatMap((publisher) =>
      listPages(
        site.sorted(publisher.datasets, ({ data }) => pickText(data.title, site.language)?.text ?? ''),
        site.settings.listLength,
        publisher.page,
        `${FIXED_PAGES.publishers}${publisher.id}/`,
      ).map((list) => ({ ...list, publisher })),
    ),
  address: addressOf,
  render: (list, site) => {
    const { publisher } = list;
    const name = site.nameOf(publisher);
    const head = {
      title: `${name}${pageSuffix(site, list)}`,
      description: WORDS[site.language].about(name, publisher.datasets.length),
      address: addressOf(list),
      section: 'publishers' as const,
      accent: accentOf(countyOf(publisher)),
      feeds: publisherFeeds(publisher),
      more: [jsonLd(site, publisher), publisherChanges(site, publisher)],
    };
    return page(site, head, content(site, list));
  },
});

function content(site: Site, list: PublisherPage): Html {
  const { publisher } = list;
  const { data, path } = publisher;
  const { language } = site;
  const words = WORDS[language];
  const name = pickText(data.name, language);
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, [words.publishers, FIXED_PAGES.publishers])}
<p class="kind">${countyIcon(site, countyOf(publisher))} ${words.publisher}</p>
<h1 lang="${name?.language}">${name?.text}${pageSuffix(site, list)}</h1>
<div class="lead">${showParagraphs(data.description, language)}</div>
${publisherNumbers(site, publisher)}
${bodyLink(site, publisher)}
</div></div>
<div class="wide columns">
<div class="main-column">
${recordBox(site, data.record, path)}
<section aria-labelledby="_datamangder">
<h2 id="_datamangder">${counted(publisher.datasets.length, 'dataset', language)}</h2>
${publisher.datasets.length > 0 ? datasetList(site, list.things) : html`<p>${words.none(site.nameOf(publisher))}</p>`}
${pager(site, list)}
</section>
${thingList(site, words.services, publisher.services)}
${thingList(site, words.series, publisher.series)}
${list.number === 1 && [publisherTrendSection(site, publisher), maturitySection(site, publisher)]}
${advice(site, path)}
</div>
${sidebar(site, publisher)}
</div>`;
}

/** From what a municipality or region publishes to all that there is about it. */
function bodyLink(site: Site, publisher: Publisher): Html | undefined {
  const body = bodyOf(publisher);
  return (
    body &&
    html`<p><a class="more" href="${site.link(pageOfBody(body))}">${WORDS[site.language].body(site.nameOf(publisher))}</a></p>`
  );
}

/** The number of a publisher's datasets, files, services and series. */
function publisherNumbers(site: Site, { datasets, services, series }: Publisher): Html {
  const files = datasets.reduce((sum, { distributions }) => sum + distributions.length, 0);
  const figures: Figure[] = [
    [datasets.length, 'dataset'],
    [files, 'distribution'],
  ];
  if (services.length > 0) figures.push([services.length, 'service']);
  if (series.length > 0) figures.push([series.length, 'series']);
  return numbers(site, figures);
}

function sidebar(site: Site, publisher: Publisher): Html {
  return html`<aside class="sidebar" aria-labelledby="_om">
<h2 id="_om">${WORDS[site.language].aboutPublisher}</h2>
<dl class="facts">${publisherFacts(site, publisher)}</dl>${facts({ site, publisherId: publisher.id, owner: 'publisher', data: publisher.data, inherited: [] })}
<p><a href="${editAddress(site, publisher.path)}">${WORDS[site.language].propose}</a></p>
${maturityInvitation(site, publisher)}
${publisherFeeds(publisher).length > 0 && [downloadMetadata(site, publisherFeeds(publisher)), harvesting(site, publisher)]}
${publisher.datasets.length > 0 && followChanges(site, publisherAtom(publisher.id, site.language))}
</aside>`;
}

function publisherFacts(site: Site, publisher: Publisher): Content {
  const { language } = site;
  const { data, uri } = publisher;
  const labels = WORDS[language];
  const county = countyOf(publisher);
  return [
    labelled(labels.type, [inWords('publisher', 'type', data.type)[language]]),
    county &&
      labelled(labels.county, [
        html`<a href="${site.link(countyPage(county))}">${nameOfCounty(county, language)}</a>`,
      ]),
    data.organisationsnummer && labelled(labels.number, [data.organisationsnummer]),
    data.homepage && labelled(labels.homepage, data.homepage.map(showAddress)),
    data.mbox && labelled(labels.email, data.mbox.map(showEmail)),
    data.classification &&
      labelled(labels.classification, [
        inWords('publisher', 'classification', data.classification)[language],
      ]),
    labelled('URI', [html`<code>${uri}</code>`]),
  ];
}
