import type { Publisher } from '../../catalog/model/catalog.ts';
import { accentOf, countyOf, nameOfCounty } from '../counties.ts';
import { labelled } from '../facts/facts.ts';
import { nameOfCode } from '../facts/show-code.ts';
import { showEmail } from '../facts/show-email.ts';
import { showAddress } from '../facts/show-link.ts';
import { feedOfPortal, publisherFeeds } from '../feed-links.ts';
import { type Content, type Html, html } from '../html.ts';
import { advice } from '../parts/advice.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { downloadMetadata } from '../parts/download-metadata.ts';
import { addressOf, type ListPage, listPages, pager, pageSuffix } from '../parts/list-pages.ts';
import { page } from '../parts/page.ts';
import { editAddress, recordBox } from '../parts/record-box.ts';
import { thingList } from '../parts/thing-list.ts';
import { publisherName, type Site } from '../site.ts';
import type { Template } from '../template.ts';
import { countedDatasets } from '../text/counted.ts';
import { pickText, showParagraphs } from '../text/show-text.ts';
import { inSwedishOrder } from '../text/swedish-order.ts';

interface PublisherPage extends ListPage<Publisher['datasets'][number]> {
  publisher: Publisher;
}

/**
 * A page for each publisher of the catalog. A long list goes on at `/utgivare/<id>/2/`: below the publisher's own
 * address every name can be a dataset's.
 */
export const publisherPages: Template<PublisherPage> = {
  things: ({ catalog, settings }) =>
    catalog.publishers.flatMap((publisher) =>
      listPages(
        inSwedishOrder(publisher.datasets, ({ data }) => pickText(data.title)?.text ?? ''),
        settings.listLength,
        publisher.page,
        `/utgivare/${publisher.id}/`,
      ).map((list) => ({ ...list, publisher })),
    ),
  address: addressOf,
  render: (list, site) => {
    const { publisher } = list;
    const head = {
      title: `${publisherName(publisher)}${pageSuffix(list)}`,
      description: `Öppna data från ${publisherName(publisher)}: ${countedDatasets(publisher.datasets.length)}.`,
      address: addressOf(list),
      section: 'publishers' as const,
      accent: accentOf(countyOf(publisher)),
      feeds: publisherFeeds(publisher),
    };
    return page(site, head, content(site, list));
  },
};

function content(site: Site, list: PublisherPage): Html {
  const { publisher } = list;
  const { data, path } = publisher;
  const name = pickText(data.name);
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, ['Utgivare', '/utgivare/'])}
<p class="kind">Utgivare</p>
<h1 lang="${name?.language}">${name?.text}${pageSuffix(list)}</h1>
<div class="lead">${showParagraphs(data.description)}</div>
</div></div>
<div class="wide columns">
<div class="main-column">
${recordBox(site, data.record, path)}
<section aria-labelledby="_datamangder">
<h2 id="_datamangder">${countedDatasets(publisher.datasets.length)}</h2>
${publisher.datasets.length > 0 ? datasetList(site, list.things) : html`<p>${publisherName(publisher)} har ännu inga datamängder här.</p>`}
${pager(site, list)}
</section>
${thingList(site, 'Datatjänster', publisher.services)}
${thingList(site, 'Datamängdsserier', publisher.series)}
${advice(site, path)}
</div>
${sidebar(site, publisher)}
</div>`;
}

function sidebar(site: Site, publisher: Publisher): Html {
  return html`<aside class="sidebar" aria-labelledby="_om">
<h2 id="_om">Om utgivaren</h2>
<dl class="facts">${publisherFacts(publisher)}</dl>
<p><a href="${editAddress(site, publisher.path)}">Föreslå ändring</a></p>
${publisherFeeds(publisher).length > 0 && [downloadMetadata(site, publisherFeeds(publisher)), harvesting(site, publisher)]}
</aside>`;
}

function publisherFacts({ data, uri, ...publisher }: Publisher): Content {
  const county = countyOf({ data, uri, ...publisher });
  return [
    labelled('Typ', [nameOfCode('publisher-type', data.type)]),
    county && labelled('Län', [nameOfCounty(county)]),
    data.organisationsnummer && labelled('Organisationsnummer', [data.organisationsnummer]),
    data.homepage && labelled('Webbplats', data.homepage.map(showAddress)),
    data.mbox && labelled('E-postadress', data.mbox.map(showEmail)),
    data.classification && labelled('Klassificering', [nameOfCode('classification', data.classification)]),
    labelled('URI', [html`<code>${uri}</code>`]),
  ];
}

/** How a public body leads the national portal to its part of this catalog (DCAT-AP-SE, harvesting). */
function harvesting(site: Site, publisher: Publisher): Html {
  const feed = feedOfPortal(publisherFeeds(publisher));
  const host =
    publisher.data.homepage?.[0] && new URL(publisher.data.homepage[0]).hostname.replace(/^www\./, '');
  return html`<details><summary>Så når datamängderna Sveriges dataportal</summary>
<p>Sveriges dataportal hämtar varje natt från adresser som organisationerna själva råder över. Offentliga organisationer har en adress anmäld från början${host && html`: <code>http://${host}/datasets/dcat</code>`}.</p>
<p>Låt den adressen omdirigera (301, 303, 307 eller 308) hit:</p>
<p><code>${feed && site.absolute(feed.address)}</code></p>
<p>Då visas datamängderna i ert eget namn, och går före samma uppgifter i kataloger som samlar från flera.</p>
</details>`;
}
