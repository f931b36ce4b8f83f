import { catalogFeeds, datasetFeeds, type FeedLink, publisherFeeds } from '../feed-links.ts';
import { type Html, html } from '../html.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import { publisherName, type Site } from '../site.ts';
import type { Template } from '../template.ts';

/** The addresses of all feeds. */
export const machinesPage: Template<'machines'> = {
  things: () => ['machines'],
  address: () => '/for-maskiner/',
  render: (_, site) => {
    const head = {
      title: 'För maskiner',
      description: `Flöden ur ${site.name} enligt DCAT-AP-SE och DCAT-AP.`,
      address: '/for-maskiner/',
      section: 'machines' as const,
      feeds: catalogFeeds(),
    };
    return page(site, head, content(site));
  },
};

function content(site: Site): Html {
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>För maskiner</h1>
<p class="lead">Allt som står på sidorna om data finns också som flöden, för dataportaler och för egna program.</p>
</div></div>
<div class="wide section">
<section aria-labelledby="_katalogen">
<h2 id="_katalogen">Hela katalogen</h2>
${feedTable(site, catalogFeeds())}
</section>
<section aria-labelledby="_utgivare">
<h2 id="_utgivare">En utgivare i taget</h2>
<p>Varje utgivare har en egen katalog. Dit kan en organisation omdirigera den adress som Sveriges dataportal redan hämtar från.</p>
<ul class="plain spaced">${site.publishers.filter(({ datasets }) => datasets.length > 0).map((one) => feedRow(site, publisherName(one), publisherFeeds(one)))}</ul>
</section>
${aboutDatasets(site)}
<section class="prose" aria-labelledby="_profiler">
<h2 id="_profiler">Två profiler</h2>
<p>DCAT-AP-SE 3.0.1 är den svenska profilen, som Sveriges dataportal läser. DCAT-AP 3.0.1 är EU:s profil, som data.europa.eu och CKAN läser. De vill ha filformat skrivna på olika sätt, därför finns två flöden.</p>
<p>Adresserna ändras inte. Flödena skrivs om när katalogen ändras, och ett flöde som inte följer sin profil publiceras aldrig.</p>
</section>
</div>`;
}

function feedTable(site: Site, feeds: readonly FeedLink[]): Html {
  const rows = feeds.map(
    (feed) =>
      html`<tr><td><a href="${site.link(feed.address)}" type="${feed.mediaType}"><code>${site.absolute(feed.address)}</code></a></td><td>${feed.profile}</td><td>${feed.format}</td></tr>`,
  );
  return html`<div class="table" role="region" aria-label="Flöden med hela katalogen" tabindex="0"><table><thead><tr><th scope="col">Adress</th><th scope="col">Profil</th><th scope="col">Format</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function feedRow(site: Site, name: string, feeds: readonly FeedLink[]): Html {
  return html`<li><strong>${name}</strong> <ul class="inline-list">${feeds.map((feed) => feedItem(site, name, feed))}</ul></li>`;
}

function feedItem(site: Site, name: string, { address, mediaType, format, profile }: FeedLink): Html {
  return html`<li><a href="${site.link(address)}" type="${mediaType}"><span class="visually-hidden">${name}: </span>${profile} ${format}</a></li>`;
}

function aboutDatasets(site: Site): Html | undefined {
  const example = site.datasets[0];
  if (!example) return undefined;
  return html`<section aria-labelledby="_datamangd">
<h2 id="_datamangd">En datamängd i taget</h2>
<p>Lägg till filnamnet efter datamängdens adress. För <a href="${site.link(example.page)}">${site.absolute(example.page)}</a>:</p>
<ul class="inline-list">${datasetFeeds(example).map((feed) => feedItem(site, 'Exempel', feed))}</ul>
</section>`;
}
