import type { Publisher } from '../../catalog/model/catalog.ts';
import { feedOfPortal, publisherFeeds } from '../feed-links.ts';
import { isWaiting } from '../gathered-descriptions.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import type { Site } from '../site.ts';
import { counted } from '../text/counted.ts';

const WORDS = bilingual(
  {
    summary: 'Så når datamängderna Sveriges dataportal',
    portal:
      'Sveriges dataportal hämtar varje natt från adresser som organisationerna själva råder över. Offentliga organisationer har en adress anmäld från början',
    wait: (waiting: number) =>
      html`<strong>Led inte om den adressen hit ännu.</strong> ${counted(waiting, 'description', 'sv')} här väntar på er bekräftelse. Portalen visar bara det som finns på adressen, så det som saknas eller är fel här skulle försvinna där. Bekräfta beskrivningarna först.`,
    loss: html`<strong>Jämför först.</strong> Det som inte finns i flödet här försvinner från portalen när adressen leds om. Kontrollera att allt som portalen visar från er i dag står på den här sidan.`,
    redirect: 'Låt sedan adressen omdirigera (301, 303, 307 eller 308) hit:',
    effect:
      'Då visas datamängderna i ert eget namn, och går före samma uppgifter i kataloger som samlar från flera.',
  },
  {
    summary: 'How the datasets reach Sveriges dataportal',
    portal:
      'Every night Sveriges dataportal, the national portal, reads addresses that the organisations themselves control. Public bodies have one registered from the start',
    wait: (waiting) =>
      html`<strong>Do not redirect that address to this catalog yet.</strong> ${counted(waiting, 'description', 'en')} here ${waiting === 1 ? 'awaits' : 'await'} your confirmation. The portal shows only what is at the address, so what is missing or wrong here would disappear there. Confirm the descriptions first.`,
    loss: html`<strong>Compare first.</strong> What is not in the feed here disappears from the portal when the address is redirected. See to it that everything that the portal shows from you today is on this page.`,
    redirect: 'Then let the address redirect (301, 303, 307 or 308) to:',
    effect:
      'The datasets are then shown in your own name, and take precedence over the same descriptions in catalogs that gather from many.',
  },
);

/**
 * Explains how a public body leads the national portal to its part of this catalog (DCAT-AP-SE, harvesting). Only a
 * body that has confirmed all its descriptions is advised to: the portal drops everything that the new address does
 * not have.
 */
export function harvesting(site: Site, publisher: Publisher): Html {
  const { summary, portal, wait } = WORDS[site.language];
  const waiting = waitingIn(publisher);
  const host =
    publisher.data.homepage?.[0] && new URL(publisher.data.homepage[0]).hostname.replace(/^www\./, '');
  return html`<details><summary>${summary}</summary>
<p>${portal}${host && html`: <code>http://${host}/datasets/dcat</code>`}.</p>
${waiting > 0 ? html`<p>${wait(waiting)}</p>` : adviceToRedirect(site, publisher)}
</details>`;
}

/** The number of a publisher's descriptions that await its confirmation, that of itself included. */
function waitingIn({ data, datasets, services, series }: Publisher): number {
  const records = [data, ...[...datasets, ...services, ...series].map((thing) => thing.data)];
  return records.filter(({ record }) => isWaiting(record)).length;
}

function adviceToRedirect(site: Site, publisher: Publisher): Html {
  const { loss, redirect, effect } = WORDS[site.language];
  const feed = feedOfPortal(publisherFeeds(publisher));
  return html`<p>${loss}</p>
<p>${redirect}</p>
<p><code>${feed && site.absoluteFile(feed.address)}</code></p>
<p>${effect}</p>`;
}
