import { type KnownSpecification, SPECIFICATIONS } from '../../catalog/check/tabular/specifications.ts';
import { FIXED_PAGES, specificationPage } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import type { Site } from '../data/site.ts';
import { followed, type OtherSpecification } from '../data/specifications.ts';
import { showResource } from '../facts/show-link.ts';
import { titleOf } from '../facts/title-of.ts';
import { checkSteps } from '../parts/check-steps.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { specificationGuide } from '../parts/specification-guide.ts';
import { columnsKnown, formOf } from '../parts/specification-words.ts';
import { counted } from '../text/counted.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    title: 'Specifikationer',
    description: (name: string) =>
      `Nationella dataspecifikationer för kommuner och regioner, och vilka datamängder i ${name} som följer dem.`,
    lead: 'Data som följer samma specifikation kan läsas på samma sätt, vem som än har gett ut dem. Välj en specifikation innan du börjar, och skriv dess adress under conformsTo i datamängdens fil.',
    known: 'Nationella specifikationer',
    knownLead:
      'De här är kända ur offentliga källor. Där kolumnerna är kända kan en fil kontrolleras mot dem; de andra hittar du hos källan.',
    table: 'Tabell: nationella specifikationer',
    name: 'Specifikation',
    form: 'Ges ut som',
    columns: 'Kolumner',
    datasets: 'Datamängder',
    others: 'Andra specifikationer som datamängder följer',
    check: 'Kontrollera en fil',
    none: 'inga ännu',
  },
  {
    title: 'Specifications',
    description: (name) =>
      `National data specifications for municipalities and regions, and which datasets in ${name} follow them.`,
    lead: 'Data that follow the same specification can be read in the same way, whoever published them. Choose one before you begin, and write its address under conformsTo in the dataset’s file.',
    known: 'National specifications',
    knownLead:
      'These are known from public sources. Where the columns are known, a file can be checked against them; the others are found at the source.',
    table: 'Table: national specifications',
    name: 'Specification',
    form: 'Published as',
    columns: 'Columns',
    datasets: 'Datasets',
    others: 'Other specifications that datasets follow',
    check: 'Check a file',
    none: 'none yet',
  },
);

/** All known specifications and how many datasets follow each; and the others that datasets follow. */
export default pages<'specifications'>({
  things: () => ['specifications'],
  address: () => FIXED_PAGES.specifications,
  render: (_, site) => {
    const { title, description } = WORDS[site.language];
    const head = { title, description: description(site.name), address: FIXED_PAGES.specifications };
    return page(site, head, content(site));
  },
});

function content(site: Site): Html {
  const words = WORDS[site.language];
  return html`${pageTop(site, words.title, words.lead)}
<div class="wide section">
<section aria-labelledby="_nationella"><h2 id="_nationella">${words.known}</h2>
<div class="prose"><p>${words.knownLead}</p>
${specificationGuide(site)}</div>
${knownTable(site)}</section>
<section class="prose" aria-labelledby="_kontrollera"><h2 id="_kontrollera">${words.check}</h2>
${checkSteps(site)}</section>
${others(site)}
</div>`;
}

function knownTable(site: Site): Html {
  const words = WORDS[site.language];
  const sorted = site.sorted(SPECIFICATIONS, ({ title }) => title[site.language]);
  return html`<div class="table" role="region" aria-label="${words.table}" tabindex="0"><table><thead><tr><th scope="col">${words.name}</th><th scope="col">${words.form}</th><th scope="col">${words.columns}</th><th scope="col">${words.datasets}</th></tr></thead><tbody>${sorted.map((knownSpecification) => row(site, knownSpecification))}</tbody></table></div>`;
}

function row(site: Site, knownSpecification: KnownSpecification): Html {
  const { language } = site;
  const words = WORDS[language];
  const count = followed(site).known.get(knownSpecification.name)?.length ?? 0;
  return html`<tr><th scope="row"><a href="${site.link(specificationPage(knownSpecification.name))}">${knownSpecification.title[language]}</a></th><td>${formOf(knownSpecification, language)}</td><td>${columnsKnown(knownSpecification, language)}</td><td>${count === 0 ? html`<span class="muted">${words.none}</span>` : String(count)}</td></tr>`;
}

function others(site: Site): Content {
  const otherSpecifications = followed(site).others;
  if (otherSpecifications.length === 0) return undefined;
  return html`<section aria-labelledby="_andra"><h2 id="_andra">${WORDS[site.language].others}</h2>
${otherSpecifications.map((specification, i) => other(site, specification, i))}</section>`;
}

function other(site: Site, { resource, datasets }: OtherSpecification, place: number): Html {
  const items = datasets.map(
    (dataset) =>
      html`<li><a href="${site.link(dataset.page)}">${titleOf(dataset, site.language)}</a> <span class="muted">${site.nameOf(dataset.publisher)}</span></li>`,
  );
  return html`<section aria-labelledby="_spec-${place}"><h3 id="_spec-${place}">${showResource(resource, { site })}</h3>
<p class="muted">${counted(datasets.length, 'dataset', site.language)}</p>
<ul class="link-list">${items}</ul></section>`;
}
