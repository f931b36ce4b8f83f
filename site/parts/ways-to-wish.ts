import { formOf } from '../../catalog/cooperation/needs/forms.ts';
import type { NeedKind } from '../../catalog/cooperation/needs/need.ts';
import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { icon } from './icon.ts';
import { type Letter, withoutAccount } from './without-account.ts';

const WORDS = bilingual(
  {
    data: 'Önska data',
    support: 'Be om stöd',
    account: 'Formulären ligger på GitHub och kräver ett konto där.',
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
<p class="muted">${words.account} ${withoutAccount(site, letterOfWish(site))}</p>`;
}

/** The address where a form is filled in. */
export function formAddress({ settings }: Site, kind: NeedKind): string {
  return `${settings.repository}/issues/new?template=${formOf(kind).file}`;
}

/** A letter that asks what the forms ask. */
function letterOfWish({ language }: Site): Letter {
  const { subject, letter: questions, note } = WORDS[language];
  return { subject, body: [...questions.map((question) => `${question}\n\n`), note].join('\n') };
}
