import type { Publisher } from '../../catalog/model/catalog.ts';
import type { DescriptionRecord } from '../../catalog/model/files/shared.ts';
import { feedOfPortal, publisherFeeds } from '../data/feed-links.ts';
import { isWaiting } from '../data/gathered-descriptions.ts';
import type { Site } from '../data/site.ts';
import { capitalised } from '../text/capitalised.ts';
import { countedEach } from '../text/counted.ts';
import { type Html, html } from '../text/html.ts';
import { inARow } from '../text/in-a-row.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    summary: 'Så når datamängderna Sveriges dataportal',
    portal:
      'Sveriges dataportal hämtar varje natt från adresser som organisationerna själva råder över. Offentliga organisationer har en adress anmäld från början',
    own: 'uppgifterna om er',
    wait: (waiting: readonly string[], _isOne: boolean) =>
      html`<strong>Led inte om den adressen hit ännu.</strong> ${capitalised(inARow(waiting, 'sv'))} väntar här på er bekräftelse. Portalen visar bara det som finns på adressen, så det som saknas eller är fel här skulle försvinna där. Bekräfta beskrivningarna först.`,
    loss: html`<strong>Jämför först.</strong> Det som inte finns i flödet här försvinner från portalen när adressen leds om. Kontrollera att allt som portalen visar från er i dag står på den här sidan.`,
    redirect: 'Låt sedan adressen omdirigera (301, 303, 307 eller 308) hit:',
    effect:
      'Då visas datamängderna i ert eget namn, och går före samma uppgifter i kataloger som samlar från flera.',
  },
  {
    summary: 'How the datasets reach Sveriges dataportal',
    portal:
      'Every night Sveriges dataportal, the national portal, reads addresses that the organisations themselves control. Public bodies have one registered from the start',
    own: 'the description of yourselves',
    wait: (waiting, isOne) =>
      html`<strong>Do not redirect that address to this catalog yet.</strong> ${capitalised(inARow(waiting, 'en'))} here ${isOne ? 'awaits' : 'await'} your confirmation. The portal shows only what is at the address, so what is missing or wrong here would disappear there. Confirm the descriptions first.`,
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
  const { summary, portal } = WORDS[site.language];
  const host =
    publisher.data.homepage?.[0] && new URL(publisher.data.homepage[0]).hostname.replace(/^www\./, '');
  return html`<details><summary>${summary}</summary>
<p>${portal}${host && html`: <code>http://${host}/datasets/dcat</code>`}.</p>
${adviceToWait(site, publisher) ?? adviceToRedirect(site, publisher)}
</details>`;
}

/** Advises to wait while descriptions of a publisher, that of itself included, await its confirmation. */
function adviceToWait({ language }: Site, { data, datasets, services, series }: Publisher): Html | undefined {
  const { wait, own } = WORDS[language];
  const count = (things: readonly { data: { record?: DescriptionRecord } }[]): number =>
    things.filter((thing) => isWaiting(thing.data.record)).length;
  const numbers = [
    [count(datasets), 'dataset'],
    [count(services), 'service'],
    [count(series), 'series'],
  ] as const;
  const ownWaits = isWaiting(data.record);
  const waiting = [...countedEach(numbers, language), ...(ownWaits ? [own] : [])];
  const total = numbers.reduce((sum, [number]) => sum + number, ownWaits ? 1 : 0);
  return total === 0 ? undefined : html`<p>${wait(waiting, total === 1)}</p>`;
}

function adviceToRedirect(site: Site, publisher: Publisher): Html {
  const { loss, redirect, effect } = WORDS[site.language];
  const feed = feedOfPortal(publisherFeeds(publisher));
  return html`<p>${loss}</p>
<p>${redirect}</p>
<p><code>${feed && site.absoluteFile(feed.address)}</code></p>
<p>${effect}</p>`;
}
