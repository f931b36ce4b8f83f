import { type FormerAddress, formerAddresses } from '../../catalog/history/former-addresses.ts';
import { FORMER_HEADINGS } from '../../catalog/history/former-words.ts';
import type { Publisher } from '../../catalog/model/catalog.ts';
import { type Content, type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { page } from '../parts/page.ts';
import type { Site } from '../site.ts';
import type { Template } from '../template.ts';
import { formatDate } from '../text/format-date.ts';

const WORDS = bilingual(
  {
    removed: FORMER_HEADINGS.removed.sv,
    moved: FORMER_HEADINGS.moved.sv,
    removedOn: 'Det som fanns på den här adressen togs bort ur katalogen den',
    movedOn: 'Det som fanns på den här adressen flyttades den',
    newAddress: 'Gå till den nya adressen',
    why: 'Se ändringen på GitHub',
    others: 'Allt från',
    search: 'Sök i katalogen',
  },
  {
    removed: FORMER_HEADINGS.removed.en,
    moved: FORMER_HEADINGS.moved.en,
    removedOn: 'What was at this address was removed from the catalog on',
    movedOn: 'What was at this address was moved on',
    newAddress: 'Go to the new address',
    why: 'See the change on GitHub',
    others: 'Everything from',
    search: 'Search the catalog',
  },
);

/** What stands at each address that the catalog has left: a published address never goes without an answer. */
export const formerPages: Template<FormerAddress> = {
  things: (site) => formerAddresses(site.history, (id) => site.thingAt(`/datasets/${id}/`) !== undefined),
  address: ({ id }) => `/datasets/${id}/`,
  isListed: false,
  render: (former, site) => {
    const words = WORDS[site.language];
    const target = former.movedTo === undefined ? undefined : site.link(`/datasets/${former.movedTo}/`);
    const head = {
      title: `${former.movedTo === undefined ? words.removed : words.moved}: ${former.id}`,
      address: `/datasets/${former.id}/`,
      section: 'datasets' as const,
      unlisted: true,
      more: target && html`<meta http-equiv="refresh" content="0; url=${target}">`,
    };
    return page(site, head, content(former, target, site));
  },
};

function content({ id, change, publisherId }: FormerAddress, target: string | undefined, site: Site): Html {
  const words = WORDS[site.language];
  const commit = `${site.settings.repository}/commit/${change.commit}`;
  const sentence = `${target === undefined ? words.removedOn : words.movedOn} ${formatDate(change.time.slice(0, 10), site.language)}.`;
  return html`<div class="page-head"><div class="wide">
<h1>${target === undefined ? words.removed : words.moved}</h1>
<p class="lead">${sentence}</p>
</div></div>
<div class="wide section prose">
<p><code>${id}</code></p>
<ul>
${target && html`<li><a href="${target}">${words.newAddress}</a></li>`}
${publisherItem(
  site.publishers.find(({ id: one }) => one === publisherId),
  words.others,
  site,
)}
<li><a href="${site.link('/datasets/')}">${words.search}</a></li>
<li><a href="${commit}">${words.why}</a></li>
</ul>
</div>`;
}

function publisherItem(publisher: Publisher | undefined, others: string, site: Site): Content {
  return (
    publisher && html`<li>${others} <a href="${site.link(publisher.page)}">${site.nameOf(publisher)}</a></li>`
  );
}
