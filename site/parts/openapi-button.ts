import type { Site } from '../data/site.ts';
import { type Content, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const LABEL = bilingual('Visa anropen', 'Show the calls');

/** Pages for people, and what geographical services answer with: neither is OpenAPI. */
const OTHER =
  /\.(?:html?|pdf|docx?|xsd|wsdl)(?:[?#]|$)|[?&]request=getcapabilities|[?&]service=w(?:ms|fs|cs|mts)/i;

/** The addresses among those of descriptions that can lead to an OpenAPI document, judged by the address alone. */
export function openapiAddresses(addresses: readonly string[] | undefined): string[] {
  return (addresses ?? []).filter((address) => /^https?:\/\//i.test(address) && !OTHER.test(address));
}

/** The buttons that show what a service answers, from its descriptions. Hidden until the script that they need is there. */
export function openapiButtons(site: Site, addresses: readonly string[] | undefined): Content {
  const shown = openapiAddresses(addresses);
  if (shown.length === 0) return undefined;
  const buttons = shown.map(
    (address, i) =>
      html`<button type="button" class="button secondary" hidden aria-expanded="false" data-id="${String(i + 1)}" data-address="${address}" data-panel="${site.asset('openapi-panel.js')}" data-worker="${site.asset('openapi-worker.js')}"><span data-label>${LABEL[site.language]}</span>${shown.length > 1 && html`<span class="visually-hidden"> (${address})</span>`}</button>`,
  );
  return html`<p class="actions">${buttons}</p>`;
}
