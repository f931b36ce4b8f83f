import { mailto } from '../../catalog/dcat/mailto.ts';
import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { emailOfCatalog } from '../data/contacts.ts';
import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    write: 'Har du inget konto kan du skriva till',
    heading: 'Utan konto på GitHub',
    link: 'Har du inget konto? Så kan du göra',
    none: 'Katalogen har ingen egen e-postadress ännu. Det här kan du göra:',
    data: (publishers: string) =>
      html`<strong>Gäller det en datamängd</strong>, vänd dig till den organisation som ger ut den. Du hittar den bland <a href="${publishers}">utgivarna</a>.`,
    accessibility: html`<strong>Kan du inte använda webbplatsen</strong>, anmäl det till <a href="https://www.digg.se/tdosanmalan">Digg</a>, som har tillsyn över tillgängligheten.`,
    account: html`<strong>I övriga frågor</strong> behövs ett konto på <a href="https://github.com/signup">GitHub</a>. Det är gratis, och en e-postadress räcker.`,
  },
  {
    write: 'Without an account you can write to',
    heading: 'Without an account at GitHub',
    link: 'No account? This is what you can do',
    none: 'The catalog has no e-mail address of its own yet. This is what you can do:',
    data: (publishers) =>
      html`<strong>If it is about a dataset</strong>, turn to the organisation that publishes it. You find it among the <a href="${publishers}">publishers</a>.`,
    accessibility: html`<strong>If you cannot use the website</strong>, tell <a href="https://www.digg.se/tdosanmalan" hreflang="sv">Digg</a>, which supervises accessibility.`,
    account: html`<strong>For anything else</strong> you need an account at <a href="https://github.com/signup">GitHub</a>. It is free, and an e-mail address is enough.`,
  },
);

/** The id of the section on the page of contacts about the ways without an account. */
const ID = '_utan-konto';

/** A letter to the catalog, begun. */
export interface Letter {
  subject: string;
  body: string;
}

/**
 * Explains in a sentence how to take part without an account at GitHub: by writing to the catalog or, where it has no
 * address, by following a link to {@link waysWithoutAccount}. Stands wherever an account is asked for.
 */
export function withoutAccount(site: Site, letter?: Letter): Html {
  const { write, link } = WORDS[site.language];
  const email = emailOfCatalog(site);
  return email
    ? html`${write} <a href="${letterTo(email, letter)}">${email}</a>.`
    : html`<a href="${site.link(`${FIXED_PAGES.contact}#${ID}`)}">${link}</a>.`;
}

/** Lists the ways to take part without an account, in one place, for a catalog that has no address of its own. */
export function waysWithoutAccount(site: Site): Html | undefined {
  if (emailOfCatalog(site)) return undefined;
  const { heading, none, data, accessibility, account } = WORDS[site.language];
  const ways = [data(site.link(FIXED_PAGES.publishers)), accessibility, account];
  return html`<section class="prose" aria-labelledby="${ID}"><h2 id="${ID}">${heading}</h2>
<p>${none}</p>
<ul>${ways.map((way) => html`<li>${way}</li>`)}</ul></section>`;
}

/** Percent-encoded, with `%20` and not `+` for a space, as mail programs want it (RFC 6068). */
export function letterTo(email: string, letter?: Letter): string {
  if (!letter) return mailto(email);
  const body = letter.body.replaceAll(/\r?\n/g, '\r\n');
  return `${mailto(email)}?subject=${encoded(letter.subject)}&body=${encoded(body)}`;
}

/** Half of a surrogate pair, which a cut leaves, has no percent-encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}
