import { FIXED_PAGES, guidePage } from '../../catalog/model/addresses.ts';
import type { Publisher } from '../../catalog/model/catalog.ts';
import { isCooperationKind } from '../../catalog/model/file-kinds.ts';
import { dayInSweden } from '../../catalog/model/values/swedish-time.ts';
import { type FormerAddress, formerAddresses } from '../../catalog/past/history/former-addresses.ts';
import { formerHeading } from '../../catalog/past/history/former-words.ts';
import { pages } from '../build/template.ts';
import type { Site } from '../data/site.ts';
import { page } from '../parts/page.ts';
import { formatDate } from '../text/format-date.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    removedOn: 'Det som fanns på den här adressen togs bort ur katalogen den',
    removedOnBeside: 'Det som fanns på den här adressen togs bort den',
    movedOn: 'Det som fanns på den här adressen flyttades den',
    newAddress: 'Gå till den nya adressen',
    why: 'Se ändringen på GitHub',
    others: 'Allt från',
    search: 'Sök i katalogen',
    meetings: 'Alla träffar',
    guides: 'Alla guider',
  },
  {
    removedOn: 'What was at this address was removed from the catalog on',
    removedOnBeside: 'What was at this address was removed on',
    movedOn: 'What was at this address was moved on',
    newAddress: 'Go to the new address',
    why: 'See the change on GitHub',
    others: 'Everything from',
    search: 'Search the catalog',
    meetings: 'All meetings',
    guides: 'All guides',
  },
);

/** A page at each address that the site has left: a published address always gets an answer. */
export default pages<FormerAddress>({
  things: (site) => formerAddresses(site.history, pagesIn(site)),
  address: ({ page: address }) => address,
  isListed: false,
  render: (former, site) => {
    const target = former.movedTo === undefined ? undefined : site.link(former.movedTo);
    const head = {
      title: `${headingOf(former, site)}: ${former.id}`,
      address: former.page,
      section: sectionOf(former),
      unlisted: true,
      more: target && html`<meta http-equiv="refresh" content="0; url=${target}">`,
    };
    return page(site, head, content(former, target, site));
  },
});

/** Returns a test of whether a page exists, for all kinds of pages that can have left an address. */
function pagesIn(site: Site): (address: string) => boolean {
  const beside = new Set([
    ...site.meetings.map((meeting) => meeting.page),
    ...site.guides.map(({ id }) => guidePage(id)),
  ]);
  return (address) => beside.has(address) || site.thingAt(address) !== undefined;
}

function headingOf({ movedTo, kind }: FormerAddress, { language }: Site): string {
  return formerHeading(movedTo === undefined ? 'removed' : 'moved', kind)[language];
}

function sectionOf({ kind }: FormerAddress): 'meetings' | 'knowledge' | 'datasets' {
  if (kind === 'meeting') return 'meetings';
  return kind === 'guide' ? 'knowledge' : 'datasets';
}

function content(former: FormerAddress, target: string | undefined, site: Site): Html {
  const { id, change } = former;
  const words = WORDS[site.language];
  const commit = `${site.settings.repository}/commit/${change.commit}`;
  return html`<div class="page-head"><div class="wide">
<h1>${headingOf(former, site)}</h1>
<p class="lead">${whatHappened(former, site)} ${formatDate(dayInSweden(change.time), site.language)}.</p>
</div></div>
<div class="wide section prose">
<p><code>${id}</code></p>
<ul>
${target && html`<li><a href="${target}">${words.newAddress}</a></li>`}
${waysOn(former, site)}
<li><a href="${commit}">${words.why}</a></li>
</ul>
</div>`;
}

function whatHappened({ movedTo, kind }: FormerAddress, { language }: Site): string {
  const words = WORDS[language];
  if (movedTo !== undefined) return words.movedOn;
  return isCooperationKind(kind) ? words.removedOnBeside : words.removedOn;
}

function waysOn({ kind, publisherId }: FormerAddress, site: Site): Content {
  const words = WORDS[site.language];
  if (kind === 'meeting')
    return html`<li><a href="${site.link(FIXED_PAGES.meetings)}">${words.meetings}</a></li>`;
  if (kind === 'guide')
    return html`<li><a href="${site.link(FIXED_PAGES.knowledge)}">${words.guides}</a></li>`;
  const publisher = site.publishers.find(({ id }) => id === publisherId);
  return [
    publisherItem(publisher, words.others, site),
    html`<li><a href="${site.link(FIXED_PAGES.datasets)}">${words.search}</a></li>`,
  ];
}

function publisherItem(publisher: Publisher | undefined, others: string, site: Site): Content {
  return (
    publisher && html`<li>${others} <a href="${site.link(publisher.page)}">${site.nameOf(publisher)}</a></li>`
  );
}
