import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const STEPS = bilingual(
  (folder: string) => [
    html`<strong>Beskriv datamängden</strong> i en textfil, i er mapp bland <a href="${folder}">katalogens filer</a>. Titel, beskrivning och adress räcker för att börja.`,
    html`<strong>Skicka in filen</strong> som en pull request på GitHub. Den kontrolleras mot reglerna innan den publiceras, och varje fel visas på sin rad med en förklaring.`,
    html`<strong>Någon granskar och godkänner.</strong> Då publiceras beskrivningen här och i flödena som Sveriges dataportal läser.`,
  ],
  (folder) => [
    html`<strong>Describe the dataset</strong> in a text file, in your folder among <a href="${folder}">the catalog’s files</a>. A title, a description and an address are enough to begin with.`,
    html`<strong>Send in the file</strong> as a pull request on GitHub. It is checked against the rules before it is published, and each error is shown on its line with an explanation.`,
    html`<strong>Somebody reviews and approves it.</strong> The description is then published here and in the feeds that Sveriges dataportal, the national portal, reads.`,
  ],
);

/** The steps by which an organisation gets its data into the catalog. */
export function publishingSteps({ settings, language }: Site): Html {
  const folder = `${settings.repository}/tree/${settings.branch}/datasets`;
  return html`<ol class="steps">${STEPS[language](folder).map((step) => html`<li>${step}</li>`)}</ol>`;
}
