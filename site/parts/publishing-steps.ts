import { type Html, html } from '../html.ts';
import type { Site } from '../site.ts';

/** How an organisation gets its data into the catalog. */
export function publishingSteps({ settings }: Site): Html {
  const folder = `${settings.repository}/tree/${settings.branch}/datasets`;
  return html`<ol class="steps">
<li><strong>Beskriv datamängden</strong> i en textfil, i er mapp bland <a href="${folder}">katalogens filer</a>. Titel, beskrivning och adress räcker för att börja.</li>
<li><strong>Skicka in filen</strong> som en pull request på GitHub. Den kontrolleras mot reglerna innan den publiceras, och varje fel visas på sin rad med en förklaring.</li>
<li><strong>Någon granskar och godkänner.</strong> Då publiceras beskrivningen här och i flödena som Sveriges dataportal läser.</li>
</ol>`;
}
