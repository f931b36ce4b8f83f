import { mailto } from '../../catalog/dcat/mailto.ts';
import { formOf } from '../../catalog/needs/forms.ts';
import type { NeedKind } from '../../catalog/needs/need.ts';
import { emailOfCatalog } from '../contacts.ts';
import { type Content, type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import type { Site } from '../site.ts';
import { icon } from './icon.ts';

const WORDS = bilingual(
  {
    data: 'Önska data',
    support: 'Be om stöd',
    account: 'Formulären ligger på GitHub och kräver ett konto där.',
    without: 'Har du inget konto kan du skriva till',
    noAddress:
      'Har du inget konto kan du vända dig direkt till den kommun eller region som har data, eller till kontakten i ditt län.',
    contacts: 'Så når du dem',
    subject: 'Behov: ',
    letter: [
      'Vilka data eller vilket stöd behöver du?',
      'Vilken kommun eller vilket län gäller det?',
      'Vad ska du använda det till?',
      'Hur bråttom är det?',
    ],
    note: 'Det du skriver kan läggas in som ett offentligt behov, utan ditt namn och din adress.',
  },
  {
    data: 'Wish for data',
    support: 'Ask for support',
    account: 'The forms are on GitHub, in Swedish, and need an account there.',
    without: 'Without an account you can write to',
    noAddress:
      'Without an account you can turn directly to the municipality or region that has the data, or to the contact in your county.',
    contacts: 'How to reach them',
    subject: 'Need: ',
    letter: [
      'Which data or which support do you need?',
      'Which municipality or county is it about?',
      'What are you going to use it for?',
      'How urgent is it?',
    ],
    note: 'What you write can be entered as a public need, without your name and address.',
  },
);

/** The ways to say what one needs: two forms, and a letter for those without an account at GitHub. */
export function waysToWish(site: Site): Html {
  const words = WORDS[site.language];
  return html`<ul class="actions">
<li><a class="button primary" href="${formAddress(site, 'data')}">${icon(site, 'pencil')}${words.data}</a></li>
<li><a class="button secondary" href="${formAddress(site, 'support')}">${icon(site, 'pencil')}${words.support}</a></li>
</ul>
<p class="muted">${words.account} ${letter(site)}</p>`;
}

/** Where a form is filled in. */
export function formAddress({ settings }: Site, kind: NeedKind): string {
  return `${settings.repository}/issues/new?template=${formOf(kind).file}`;
}

function letter(site: Site): Content {
  const address = emailOfCatalog(site);
  if (!address) return noLetter(site);
  const { without, subject, letter: questions, note } = WORDS[site.language];
  const body = [...questions.map((question) => `${question}\r\n\r\n`), note].join('\r\n');
  const href = `${mailto(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return html`${without} <a href="${href}">${address}</a>.`;
}

/** Where nobody has an address that letters can be sent to, there are still those who have the data. */
function noLetter(site: Site): Html {
  const { noAddress, contacts } = WORDS[site.language];
  return html`${noAddress} <a href="${site.link('/kontakt/')}">${contacts}</a>.`;
}
