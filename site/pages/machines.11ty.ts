import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import { catalogFeeds, datasetFeeds, type FeedLink, publisherFeeds } from '../data/feed-links.ts';
import type { Site } from '../data/site.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    title: 'För maskiner',
    about: (name: string) => `Flöden ur ${name} enligt DCAT-AP-SE och DCAT-AP.`,
    lead: 'Allt som står på sidorna om data finns också som flöden, för dataportaler och för egna program.',
    catalog: 'Hela katalogen',
    table: 'Flöden med hela katalogen',
    address: 'Adress',
    profile: 'Profil',
    format: 'Format',
    publisher: 'En utgivare i taget',
    publisherText:
      'Varje utgivare har en egen katalog, som Sveriges dataportal kan hämta i stället för organisationens egen adress. På utgivarens sida står när det går att leda om adressen hit utan att något försvinner från portalen.',
    dataset: 'En datamängd i taget',
    datasetText: 'Lägg till filnamnet efter datamängdens adress. För',
    example: 'Exempel',
    profiles: 'Två profiler',
    profilesText: [
      'DCAT-AP-SE 3.0.1 är den svenska profilen, som Sveriges dataportal läser. DCAT-AP 3.0.1 är EU:s profil, som data.europa.eu och CKAN läser. De vill ha filformat skrivna på olika sätt, därför finns två flöden.',
      'Adresserna ändras inte. Flödena skrivs om när katalogen ändras, och ett flöde som inte följer sin profil publiceras aldrig.',
    ],
  },
  {
    title: 'For machines',
    about: (name) => `Feeds of ${name} according to DCAT-AP-SE and DCAT-AP.`,
    lead: 'Everything the pages tell of data is there as feeds too, for data portals and for programs of your own.',
    catalog: 'The whole catalog',
    table: 'Feeds with the whole catalog',
    address: 'Address',
    profile: 'Profile',
    format: 'Format',
    publisher: 'One publisher at a time',
    publisherText:
      'Each publisher has a catalog of its own, which Sveriges dataportal, the national portal, can read instead of the organisation’s own address. The page of the publisher tells when that address can be redirected without anything disappearing from the portal.',
    dataset: 'One dataset at a time',
    datasetText: 'Add the file name after the dataset’s address. For',
    example: 'Example',
    profiles: 'Two profiles',
    profilesText: [
      'DCAT-AP-SE 3.0.1 is the Swedish profile, which Sveriges dataportal reads. DCAT-AP 3.0.1 is the profile of the EU, which data.europa.eu and CKAN read. They want file formats written in different ways, so there are two feeds.',
      'The addresses do not change. The feeds are written anew when the catalog changes, and a feed that does not follow its profile is never published.',
    ],
  },
);

/** The addresses of all feeds. */
export default pages<'machines'>({
  things: () => ['machines'],
  address: () => FIXED_PAGES.machines,
  render: (_, site) => {
    const head = {
      title: WORDS[site.language].title,
      description: WORDS[site.language].about(site.name),
      address: FIXED_PAGES.machines,
      section: 'about' as const,
      feeds: catalogFeeds(),
    };
    return page(site, head, content(site));
  },
});

function content(site: Site): Html {
  const words = WORDS[site.language];
  return html`${pageTop(site, words.title, words.lead)}
<div class="wide section">
<section aria-labelledby="_katalogen">
<h2 id="_katalogen">${words.catalog}</h2>
${feedTable(site, catalogFeeds())}
</section>
<section aria-labelledby="_utgivare">
<h2 id="_utgivare">${words.publisher}</h2>
<p>${words.publisherText}</p>
<ul class="plain spaced">${site.publishers.filter(({ datasets }) => datasets.length > 0).map((publisher) => feedRow(site, site.nameOf(publisher), publisherFeeds(publisher)))}</ul>
</section>
${aboutDatasets(site)}
<section class="prose" aria-labelledby="_profiler">
<h2 id="_profiler">${words.profiles}</h2>
${words.profilesText.map((text) => html`<p>${text}</p>`)}
</section>
</div>`;
}

function feedTable(site: Site, feeds: readonly FeedLink[]): Html {
  const words = WORDS[site.language];
  const rows = feeds.map(
    (feed) =>
      html`<tr><td><a href="${site.file(feed.address)}" type="${feed.mediaType}"><code>${site.absoluteFile(feed.address)}</code></a></td><td>${feed.profile}</td><td>${feed.format}</td></tr>`,
  );
  return html`<div class="table" role="region" aria-label="${words.table}" tabindex="0"><table><thead><tr><th scope="col">${words.address}</th><th scope="col">${words.profile}</th><th scope="col">${words.format}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function feedRow(site: Site, name: string, feeds: readonly FeedLink[]): Html {
  return html`<li><strong>${name}</strong> <ul class="inline-list">${feeds.map((feed) => feedItem(site, name, feed))}</ul></li>`;
}

function feedItem(site: Site, name: string, { address, mediaType, format, profile }: FeedLink): Html {
  return html`<li><a href="${site.file(address)}" type="${mediaType}"><span class="visually-hidden">${name}: </span>${profile} ${format}</a></li>`;
}

function aboutDatasets(site: Site): Html | undefined {
  const example = site.datasets[0];
  if (!example) return undefined;
  const words = WORDS[site.language];
  return html`<section aria-labelledby="_datamangd">
<h2 id="_datamangd">${words.dataset}</h2>
<p>${words.datasetText} <a href="${site.link(example.page)}">${site.absolute(example.page, 'sv')}</a>:</p>
<ul class="inline-list">${datasetFeeds(example).map((feed) => feedItem(site, words.example, feed))}</ul>
</section>`;
}
