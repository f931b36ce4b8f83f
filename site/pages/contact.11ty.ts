import { countyPage, FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { vocabulary } from '../../catalog/model/vocabularies.ts';
import { pages } from '../build/template.ts';
import { contactId } from '../data/contacts.ts';
import { accentOf } from '../data/counties.ts';
import type { Site } from '../data/site.ts';
import { showEmail } from '../facts/show-email.ts';
import { countyIcon, icon } from '../parts/icon.ts';
import { fileToFillIn, newFileAddress } from '../parts/new-file.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { editAddress } from '../parts/record-box.ts';
import { showContact } from '../parts/show-contact.ts';
import { waysWithoutAccount, withoutAccount } from '../parts/without-account.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const CONTACTS_PATH = 'cooperation/contacts.yaml';

const WORDS = bilingual(
  {
    title: 'Kontakt',
    description: (name: string) => `Vem du vänder dig till om ${name}, i ditt län och hos en utgivare.`,
    lead: 'Så når du den som kan svara: om en datamängd, i ditt län eller om katalogen.',
    data: 'Frågor om en datamängd',
    dataText:
      'Den organisation som publicerar datamängden svarar. Är en kontakt angiven står den på datamängdens sida.',
    publishers: 'Alla utgivare',
    counties: 'Kontakt i varje län',
    countiesText: 'För kommuner och regioner som vill vara med eller behöver stöd.',
    none: 'Ingen kontakt är anmäld ännu.',
    noneAnywhere: 'Ingen kontakt är anmäld ännu, i något av länen.',
    county: 'Till länets sida',
    add: 'Anmäl en kontakt',
    addText:
      'Kontakten ska vara en funktion: en gemensam brevlåda eller en kontaktsida, aldrig en persons adress. Knappen öppnar filen på GitHub. Ändringen granskas innan den syns. Det kräver ett konto på GitHub.',
    open: 'Öppna filen på GitHub',
    catalog: 'Katalogen',
    responsible: (publisher: string) => `${publisher} ansvarar för katalogen.`,
    write: 'Skriv till',
    coordination: 'Samordningen når du här:',
    issues: (address: string) => html`Fel och önskemål lämnar du <a href="${address}">på GitHub</a>.`,
    security: (address: string) =>
      html`Har du hittat en säkerhetsbrist? <a href="${address}">Så rapporterar du den</a>.`,
  },
  {
    title: 'Contact',
    description: (name) => `Whom to turn to about ${name}, in your county and at a publisher.`,
    lead: 'How to reach whoever can answer: about a dataset, in your county or about the catalog.',
    data: 'Questions about a dataset',
    dataText:
      'The organisation that publishes the dataset answers. Where a contact is stated, it is on the page of the dataset.',
    publishers: 'All publishers',
    counties: 'Contact in each county',
    countiesText: 'For municipalities and regions that want to take part or need support.',
    none: 'No contact has been given yet.',
    noneAnywhere: 'No contact has been given yet, in any of the counties.',
    county: 'To the page of the county',
    add: 'Give a contact',
    addText:
      'The contact is to be a function: a shared mailbox or a contact page, never the address of a person. The button opens the file on GitHub. The change is reviewed before it is shown. That needs an account at GitHub.',
    open: 'Open the file on GitHub',
    catalog: 'The catalog',
    responsible: (publisher) => `${publisher} is responsible for the catalog.`,
    write: 'Write to',
    coordination: 'Contact the coordinators:',
    issues: (address) => html`Mistakes and wishes are left <a href="${address}">on GitHub</a>.`,
    security: (address) => html`Have you found a vulnerability? <a href="${address}">How to report it</a>.`,
  },
);

/** Lists the contacts: publishers, a contact in each county, those responsible for the catalog. */
export default pages<'contact'>({
  things: () => ['contact'],
  address: () => FIXED_PAGES.contact,
  render: (_, site) => {
    const { title, description } = WORDS[site.language];
    const more = [html`<link rel="stylesheet" href="${site.asset('cooperation.css')}">\n`];
    const head = {
      title,
      description: description(site.name),
      address: FIXED_PAGES.contact,
      section: 'about' as const,
      more,
    };
    return page(site, head, content(site));
  },
});

function content(site: Site): Html {
  const words = WORDS[site.language];
  return html`${pageTop(site, words.title, words.lead)}
<div class="wide section">
<section class="prose" aria-labelledby="_data"><h2 id="_data">${words.data}</h2>
<p>${words.dataText} <a href="${site.link(FIXED_PAGES.publishers)}">${words.publishers}</a></p></section>
<section aria-labelledby="_lan"><h2 id="_lan">${words.counties}</h2>
${contactsOfCounties(site)}
</section>
<section class="prose" aria-labelledby="_anmal"><h2 id="_anmal">${words.add}</h2>
<p>${words.addText} ${withoutAccount(site)}</p>
<p><a class="button secondary" href="${contactsAddress(site)}">${icon(site, 'pencil')}${words.open}</a></p></section>
${aboutCatalog(site)}
${waysWithoutAccount(site)}
</div>`;
}

/** The address where the contacts are changed or, if there are none yet, created. */
function contactsAddress(site: Site): string {
  if (site.contacts.size > 0) return editAddress(site, CONTACTS_PATH);
  return newFileAddress(site, 'cooperation', 'contacts.yaml', contactsToFillIn(site));
}

/** Over several lines, which a list is easier to read and to go on with. */
function contactsToFillIn(site: Site): string {
  const [head = ''] = fileToFillIn('contacts', site.language).split('\n');
  const example = [
    'contacts:',
    '  - county: "03"',
    '    organisation: Region Exempel',
    '    role: Samordnare för digitalisering',
    '    email: digitalisering@region.example.se',
  ];
  return [head, ...example, ''].join('\n');
}

/** Lists the contacts by county; if no county has a contact, that is stated once and not for each. */
function contactsOfCounties(site: Site): Html {
  const words = WORDS[site.language];
  if (site.contacts.size === 0) return html`<p>${words.noneAnywhere}</p>`;
  return html`<p>${words.countiesText}</p>
<ul class="contacts">${vocabulary('county').concepts.map(({ code }) => countyEntry(site, code))}</ul>`;
}

function countyEntry(site: Site, code: string): Html {
  const words = WORDS[site.language];
  const contact = site.contacts.get(code);
  const name = vocabulary('county').concepts.find((concept) => concept.code === code)?.label[site.language];
  return html`<li id="${contactId(code)}" class="${accentOf(code)}"><h3>${countyIcon(site, code)} ${name}</h3>
${contact ? showContact(site, contact) : html`<p class="muted">${words.none}</p>`}
<p><a href="${site.link(countyPage(code))}">${words.county}<span class="visually-hidden">: ${name}</span></a></p></li>`;
}

function aboutCatalog(site: Site): Html {
  const words = WORDS[site.language];
  const { catalog, settings } = site;
  const { coordination } = catalog.data;
  const addresses = coordination ? [] : (catalog.publisher.data.mbox ?? []);
  return html`<section class="prose" aria-labelledby="_katalogen"><h2 id="_katalogen">${words.catalog}</h2>
<p>${words.responsible(site.nameOf(catalog.publisher))}${addresses.map((address) => html` ${words.write} ${showEmail(address)}.`)}</p>
${coordination && [html`<p>${words.coordination}</p>`, showContact(site, coordination)]}
<p>${words.issues(`${settings.repository}/issues`)} ${words.security(`${settings.repository}/security/policy`)}</p></section>`;
}
