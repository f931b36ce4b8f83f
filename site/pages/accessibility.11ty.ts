import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import type { Site } from '../data/site.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { withoutAccount } from '../parts/without-account.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const LAW =
  'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-20181937-om-tillganglighet-till-digital_sfs-2018-1937/';
const COMPLAIN = 'https://www.digg.se/tdosanmalan';

/** States what the browser tests cover (`test/site/browser.test.ts`), and what nobody has tested. */
const WORDS = bilingual(
  {
    title: 'Tillgänglighetsredogörelse',
    /** May be parted at the end of a line: it is wider than a phone. */
    heading: 'Tillgänglighets\u00adredogörelse',
    description: (name: string) =>
      `Hur tillgänglig webbplatsen ${name} är, vad som brister och hur du kan klaga.`,
    lead: (owner: string) =>
      `${owner} står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Här står hur den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan rapportera fel.`,
    law: html`Kraven står i <a href="${LAW}">lagen (2018:1937) om tillgänglighet till digital offentlig service</a>. De innebär i praktiken WCAG 2.1, nivå A och AA (standarden EN 301 549).`,
    how: 'Hur tillgänglig är webbplatsen?',
    compliance:
      'Vi bedömer att webbplatsen är delvis förenlig med lagens krav. Bedömningen bygger på egna automatiska tester. Ingen utomstående har granskat webbplatsen, och den har inte provats med personer med funktionsnedsättning eller med skärmläsare.',
    tested: 'Det här har vi testat',
    tests: [
      'Varje typ av sida, på svenska och engelska, provas i Chromium med verktyget axe, på skärmar som är 360 och 1280 pixlar breda, i ljusa och mörka färger.',
      'Vid 320 pixlars bredd ska inget sticka ut utanför sidan.',
      'Vägen från startsidan till en datafil ska gå att ta med enbart tangentbord.',
      'Sidorna ska gå att använda utan JavaScript, och gå att skriva ut.',
    ],
    automatic:
      'Automatiska verktyg hittar bara en del av de fel som kan finnas. De säger till exempel inte om en text är lätt att förstå.',
    shortcomings: 'Brister som vi känner till',
    known: [
      'Många beskrivningar finns bara på svenska. På de engelska sidorna visas de på svenska, och är märkta så för skärmläsare.',
      'Beskrivningarna skrivs av utgivarna. Vi kontrollerar inte att de är skrivna på ett sätt som är lätt att läsa (WCAG 3.1.5 är inget krav, men något vi eftersträvar).',
      'Datafilerna och webbplatserna som vi länkar till ligger hos utgivarna. Vi vet inte om de är tillgängliga.',
      'Kartorna är dolda för skärmläsare. Samma uppgifter finns alltid som text bredvid.',
      'Sökning med filter kräver JavaScript. Utan JavaScript kan du bläddra per tema, län och utgivare.',
    ],
    report: 'Rapportera brister',
    reportText:
      'Hittar du något som inte fungerar för dig, säg till så försöker vi rätta det eller hjälpa dig på annat sätt:',
    github: 'skriv ett ärende på GitHub',
    noEmail: 'Ärendet blir öppet för alla att läsa och kräver ett konto på GitHub.',
    supervision: 'Tillsyn',
    supervisionText: html`Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur vi svarar kan du <a href="${COMPLAIN}">anmäla det till Digg</a>.`,
    date: 'Redogörelsen skrevs den 25 november 2026 och bygger på testerna i webbplatsens källkod.',
  },
  {
    title: 'Accessibility statement',
    heading: 'Accessibility statement',
    description: (name) => `How accessible the website ${name} is, what falls short and how to complain.`,
    lead: (owner) =>
      `${owner} is behind this website. We want as many people as possible to be able to use it. This tells how it meets the Swedish act on accessibility of digital public services, which shortcomings we know of and how you can report others.`,
    law: html`The requirements are in the <a href="${LAW}" hreflang="sv">Act (2018:1937) on accessibility of digital public services</a> (in Swedish). In practice they are WCAG 2.1, levels A and AA (the standard EN 301 549).`,
    how: 'How accessible is the website?',
    compliance:
      'In our judgement the website meets the requirements of the act in part. The judgement rests on automatic tests of our own. Nobody from outside has reviewed the website, and it has not been tried by people with disabilities or with screen readers.',
    tested: 'What we have tested',
    tests: [
      'Each type of page, in Swedish and English, is tried in Chromium with the tool axe, on screens 360 and 1280 pixels wide, in light and dark colours.',
      'At a width of 320 pixels nothing may stick out of the page.',
      'It must be possible to get from the home page to a data file with the keyboard alone.',
      'It must be possible to use the pages without JavaScript, and to print them.',
    ],
    automatic:
      'Automatic tools find only some of the mistakes there can be. They do not tell, for example, whether a text is easy to understand.',
    shortcomings: 'Shortcomings that we know of',
    known: [
      'Many descriptions are in Swedish only. The English pages show them in Swedish, and say so to screen readers.',
      'The descriptions are written by the publishers. We do not check that they are easy to read (WCAG 3.1.5 is not required, but something we strive for).',
      'The data files and websites that we link to are the publishers’. We do not know whether they are accessible.',
      'The maps are hidden from screen readers. The same is always there as text beside them.',
      'Search with filters needs JavaScript. Without JavaScript you can browse by theme, county and publisher.',
    ],
    report: 'Report shortcomings',
    reportText:
      'If you find something that does not work for you, tell us, and we will try to fix it or help you in another way:',
    github: 'write an issue on GitHub',
    noEmail: 'The issue can be read by anybody, and needs an account at GitHub.',
    supervision: 'Supervision',
    supervisionText: html`The Agency for Digital Government (Digg) supervises the act. If you are not content with our answer you can <a href="${COMPLAIN}" hreflang="sv">report it to Digg</a>.`,
    date: 'This statement was written on 25 November 2026 and rests on the tests in the source code of the website.',
  },
);

/** The accessibility statement that the act (2018:1937), section 13, asks of public bodies. */
export default pages<'accessibility'>({
  things: () => ['accessibility'],
  address: () => FIXED_PAGES.accessibility,
  render: (_, site) => {
    const { title, description } = WORDS[site.language];
    const head = { title, description: description(site.name), address: FIXED_PAGES.accessibility };
    return page(site, head, content(site));
  },
});

function content(site: Site): Html {
  const words = WORDS[site.language];
  return html`${pageTop(site, words.heading, words.lead(site.nameOf(site.catalog.publisher)))}
<div class="wide section prose">
<p>${words.law}</p>
<h2>${words.how}</h2>
<p>${words.compliance}</p>
<h2>${words.tested}</h2>
${bullets(words.tests)}
<p>${words.automatic}</p>
<h2>${words.shortcomings}</h2>
${bullets(words.known)}
<h2>${words.report}</h2>
<p>${words.reportText} <a href="${site.settings.repository}/issues/new">${words.github}</a>. ${words.noEmail} ${withoutAccount(site)}</p>
<h2>${words.supervision}</h2>
<p>${words.supervisionText}</p>
<p>${words.date}</p>
</div>`;
}

function bullets(items: readonly string[]): Html {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
