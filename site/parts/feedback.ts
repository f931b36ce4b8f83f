import type { Dataset } from '../../catalog/model/catalog.ts';
import { emailOfCatalog } from '../data/contacts.ts';
import type { Site } from '../data/site.ts';
import { showContactPoint } from '../facts/show-contact-point.ts';
import { showAddress } from '../facts/show-link.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { pickText } from '../text/show-text.ts';
import { icon } from './icon.ts';
import { editAddress, sourceAddress } from './record-box.ts';
import { type Letter, letterTo, withoutAccount } from './without-account.ts';

const WORDS = bilingual(
  {
    heading: 'Har du frågor eller synpunkter?',
    answeredBy: 'Frågor om datamängden besvaras av:',
    noContact: 'Kontaktuppgift är inte angiven. Du kan vända dig till',
    wrong: 'Är något fel i beskrivningen, eller fungerar en länk inte?',
    report: 'Rapportera fel',
    propose: 'Föreslå ändring',
    write: 'Skriv till utgivaren',
    source: 'Se källfilen på GitHub',
    formLanguage: undefined as string | undefined,
    title: 'Fel: ',
    account: 'De två första kräver ett konto på GitHub.',
    publisher:
      'Att rapportera och föreslå kräver ett konto på GitHub. Har du inget kan du vända dig till utgivaren:',
    accounts: 'Att rapportera och föreslå kräver ett konto på GitHub.',
    subject: (title: string) => `Om datamängden ${title}`,
    body: (address: string) => `Det gäller ${address}\n\nVad är fel?\n\nHur borde det vara?\n`,
  },
  {
    heading: 'Questions or comments?',
    answeredBy: 'Questions about the dataset are answered by:',
    noContact: 'No contact is stated. You can turn to',
    wrong: 'Is something wrong in the description, or does a link not work?',
    report: 'Report a mistake',
    propose: 'Propose a change',
    write: 'Write to the publisher',
    source: 'See the source file on GitHub',
    formLanguage: 'The form for mistakes is in Swedish; you can answer in English.',
    title: 'Mistake: ',
    account: 'The first two need an account at GitHub.',
    publisher:
      'Reporting and proposing need an account at GitHub. Without one you can turn to the publisher:',
    accounts: 'Reporting and proposing need an account at GitHub.',
    subject: (title) => `About the dataset ${title}`,
    body: (address) => `It is about ${address}\n\nWhat is wrong?\n\nHow should it be?\n`,
  },
);

/**
 * Shows the contact for questions about a dataset, and the ways to have its description fixed, with and without an
 * account at GitHub.
 */
export function feedback(site: Site, dataset: Dataset): Html {
  const words = WORDS[site.language];
  return html`<section class="questions" aria-labelledby="_fragor">
<h2 id="_fragor">${words.heading}</h2>
${whoAnswers(site, dataset)}
<p>${words.wrong}</p>
<ul class="actions">${ways(site, dataset)}</ul>
<p class="muted">${words.formLanguage && `${words.formLanguage} `}${whoeverHasNoAccount(site, dataset)}</p>
</section>`;
}

function whoAnswers(site: Site, { data, publisher }: Dataset): Content {
  const { answeredBy, noContact } = WORDS[site.language];
  const contact = data.contactPoint?.[0];
  return contact
    ? html`<p>${answeredBy}</p>${showContactPoint(contact, site)}`
    : html`<p>${noContact} <a href="${site.link(publisher.page)}">${site.nameOf(publisher)}</a>.</p>`;
}

function ways(site: Site, dataset: Dataset): Content {
  const words = WORDS[site.language];
  const [email] = [dataset.data.contactPoint?.[0]?.hasEmail ?? []].flat();
  return [
    html`<li><a class="button secondary" href="${issueAddress(site, dataset)}">${icon(site, 'flag')}${words.report}</a></li>`,
    html`<li><a class="button secondary" href="${editAddress(site, dataset.path)}">${icon(site, 'pencil')}${words.propose}</a></li>`,
    email &&
      html`<li><a class="button secondary" href="${letterTo(email, letterAbout(site, dataset))}">${icon(site, 'mail')}${words.write}</a></li>`,
    html`<li><a class="button quiet" href="${sourceAddress(site, dataset.path)}">${icon(site, 'code')}${words.source}</a></li>`,
  ];
}

/** The catalog's own address or, where it has none, the nearest that leads to somebody. */
function whoeverHasNoAccount(site: Site, dataset: Dataset): Content {
  const words = WORDS[site.language];
  const letter = letterAbout(site, dataset);
  if (emailOfCatalog(site)) return html`${words.accounts} ${withoutAccount(site, letter)}`;
  if (dataset.data.contactPoint?.[0]?.hasEmail) return words.account;
  const { mbox, homepage } = dataset.publisher.data;
  if (mbox?.[0]) return html`${words.publisher} <a href="${letterTo(mbox[0], letter)}">${mbox[0]}</a>.`;
  if (homepage?.[0]) return html`${words.publisher} ${showAddress(homepage[0])}.`;
  return html`${words.accounts} ${withoutAccount(site)}`;
}

/** The form in `.github/ISSUE_TEMPLATE` that asks what is wrong. */
const FORM = '1-rapportera-fel.yml';

/** The address of the form for mistakes, with the dataset filled in: `datamangd` is a field of the form. */
function issueAddress(site: Site, dataset: Dataset): string {
  const fields = {
    template: FORM,
    title: WORDS[site.language].title + titleOf(site, dataset),
    datamangd: site.absolute(dataset.page),
  };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encoded(value)}`);
  return `${site.settings.repository}/issues/new?${query.join('&')}`;
}

function titleOf(site: Site, { data, id }: Dataset): string {
  return (pickText(data.title, site.language)?.text ?? id).slice(0, 200);
}

function letterAbout(site: Site, dataset: Dataset): Letter {
  const { subject, body } = WORDS[site.language];
  return { subject: subject(titleOf(site, dataset)), body: body(site.absolute(dataset.page)) };
}

function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}
