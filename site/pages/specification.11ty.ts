import { type KnownSpecification, SPECIFICATIONS } from '../../catalog/check/tabular/specifications.ts';
import { type Field, schemaText, type TableSchema } from '../../catalog/check/tabular/table-schema.ts';
import {
  FIXED_PAGES,
  specificationAtom,
  specificationPage,
  tableSchemaFile,
} from '../../catalog/model/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Language } from '../../catalog/model/text.ts';
import { pages } from '../build/template.ts';
import type { Site } from '../data/site.ts';
import { followed } from '../data/specifications.ts';
import { showAddress } from '../facts/show-link.ts';
import { titleOf } from '../facts/title-of.ts';
import { badge } from '../parts/badges.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { checkSteps } from '../parts/check-steps.ts';
import { wayJsonLd } from '../parts/json-ld.ts';
import { followChanges, specificationChanges } from '../parts/machine-links.ts';
import { numbers } from '../parts/numbers.ts';
import { page } from '../parts/page.ts';
import { formOf, needOfField, typeOfField } from '../parts/specification-words.ts';
import { formatDate } from '../text/format-date.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    kind: 'Specifikation',
    all: 'Specifikationer',
    inProgress: 'Under arbete',
    older: 'Äldre form',
    followers: 'Datamängder som följer den',
    noFollowers:
      'Ingen datamängd i katalogen säger ännu att den följer specifikationen. Gör er det? Skriv adressen under conformsTo.',
    columns: 'Kolumner',
    partial: 'Listan är inte hel.',
    noColumns:
      'Vi har inte hittat någon öppen källa som räknar upp kolumnerna, så här visas inga, och en fil kan inte kontrolleras mot dem. Läs mer hos källan.',
    notTable: 'Specifikationen gäller inte en tabell, så den har inga kolumner. Läs mer hos källan.',
    column: 'Kolumn',
    meaning: 'Vad som står där',
    type: 'Typ',
    need: 'Behov',
    table: (name: string) => `Tabell: kolumner i ${name}`,
    machine: 'Kolumnerna som Table Schema (JSON)',
    compared: 'Kolumnerna sammanställda ur källorna',
    check: 'Kontrollera en fil',
    address: 'Adress att skriva under conformsTo',
    noAddress: 'Vi känner inte till någon adress att skriva under conformsTo.',
    sources: 'Källor',
  },
  {
    kind: 'Specification',
    all: 'Specifications',
    inProgress: 'In progress',
    older: 'Older form',
    followers: 'Datasets that follow it',
    noFollowers:
      'No dataset in the catalog says yet that it follows the specification. Does yours? Write the address under conformsTo.',
    columns: 'Columns',
    partial: 'The list is not complete.',
    noColumns:
      'We have found no open source that lists the columns, so none are shown, and a file cannot be checked against them. Read more at the source.',
    notTable: 'The specification is not about a table, so it has no columns. Read more at the source.',
    column: 'Column',
    meaning: 'What it holds',
    type: 'Type',
    need: 'Need',
    table: (name) => `Table: columns of ${name}`,
    machine: 'The columns as a Table Schema (JSON)',
    compared: 'Columns compiled from the sources',
    check: 'Check a file',
    address: 'Address to write under conformsTo',
    noAddress: 'We know of no address to write under conformsTo.',
    sources: 'Sources',
  },
);

/** A page for each known specification: its columns, who follows it, how a file is checked against it. */
export default pages<KnownSpecification>({
  things: () => SPECIFICATIONS,
  address: ({ name }) => specificationPage(name),
  render: (specification, site) => {
    const { language } = site;
    const head = {
      title: `${specification.title[language]} – ${WORDS[language].kind.toLowerCase()}`,
      description: specification.description[language],
      address: specificationPage(specification.name),
      more: [
        wayJsonLd(
          site,
          [WORDS[language].all, FIXED_PAGES.specifications],
          [specification.title[language], specificationPage(specification.name)],
        ),
        specificationChanges(site, specification.name),
      ],
    };
    return page(site, head, content(site, specification));
  },
});

function content(site: Site, specification: KnownSpecification): Html {
  const { language } = site;
  const words = WORDS[language];
  const { name, title, description, tableSchema } = specification;
  const datasets = followed(site).known.get(name) ?? [];
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, [words.all, FIXED_PAGES.specifications])}
<p class="kind">${words.kind}</p>
<h1>${title[language]}</h1>
<p class="lead">${description[language]}</p>
<ul class="badges">${badge(formOf(specification, language), 'format')}${statusBadge(specification, language)}</ul>
${datasets.length > 0 && numbersOf(site, datasets)}
${followChanges(site, specificationAtom(name, language))}
</div></div>
<div class="wide section">
${followers(site, datasets)}
<section aria-labelledby="_kolumner"><h2 id="_kolumner">${words.columns}</h2>
${columns(site, specification)}</section>
${tableSchema && html`<section class="prose" aria-labelledby="_kontrollera"><h2 id="_kontrollera">${words.check}</h2>${checkSteps(site, name)}</section>`}
${sources(site, specification)}
</div>`;
}

function numbersOf(site: Site, datasets: readonly Dataset[]): Html {
  return numbers(site, [
    [datasets.length, 'dataset'],
    [new Set(datasets.map(({ publisher }) => publisher)).size, 'publisher'],
  ]);
}

function statusBadge({ status }: KnownSpecification, language: Language): Content {
  if (status === undefined) return undefined;
  return badge(status === 'older' ? WORDS[language].older : WORDS[language].inProgress);
}

function followers(site: Site, datasets: readonly Dataset[]): Html {
  const words = WORDS[site.language];
  const items = datasets.map(
    (dataset) =>
      html`<li><a href="${site.link(dataset.page)}">${titleOf(dataset, site.language)}</a> <span class="muted">${site.nameOf(dataset.publisher)}</span></li>`,
  );
  return html`<section aria-labelledby="_foljs"><h2 id="_foljs">${words.followers}</h2>
${items.length > 0 ? html`<ul class="link-list">${items}</ul>` : html`<p class="prose">${words.noFollowers}</p>`}</section>`;
}

function columns(site: Site, { name, title, form, columns, tableSchema }: KnownSpecification): Html {
  const { language } = site;
  const words = WORDS[language];
  if (!tableSchema) return html`<p class="prose">${form === 'table' ? words.noColumns : words.notTable}</p>`;
  return html`<p class="prose">${columns === 'partial' && html`<strong>${words.partial}</strong> `}${schemaText(tableSchema, 'description')?.[language]}</p>
<div class="table" role="region" aria-label="${words.table(title[language])}" tabindex="0"><table class="fields"><thead><tr><th scope="col">${words.column}</th><th scope="col">${words.need}</th><th scope="col">${words.type}</th><th scope="col">${words.meaning}</th></tr></thead><tbody>${tableSchema.fields.map((field) => fieldRow(field, language))}</tbody></table></div>
<p><a href="${site.file(tableSchemaFile(name))}" type="application/json">${words.machine}</a></p>`;
}

function fieldRow(field: Field, language: Language): Html {
  const description = schemaText(field, 'description')?.[language];
  return html`<tr><th scope="row"><code>${field.name}</code></th><td>${needOfField(field, language)}</td><td>${typeOfField(field, language)}</td><td>${schemaText(field, 'title')?.[language]}${description && html`<br><span class="muted">${description}</span>`}</td></tr>`;
}

function sources(site: Site, { uris, sources, tableSchema }: KnownSpecification): Html {
  const words = WORDS[site.language];
  return html`<section aria-labelledby="_kallor"><h2 id="_kallor">${words.sources}</h2>
${uris[0] === undefined ? html`<p>${words.noAddress}</p>` : html`<p>${words.address}: <code>${uris[0]}</code></p>`}
<ul class="link-list">${allSources(sources, tableSchema).map((source) => html`<li>${source.url === source.title ? showAddress(source.url) : html`<a href="${source.url}">${source.title}</a>`}</li>`)}</ul>
${tableSchema?.['x-date'] && html`<p class="muted">${words.compared} ${formatDate(tableSchema['x-date'], site.language)}.</p>`}</section>`;
}

/** The sources of the specification, and those of its columns that lead to other addresses. */
function allSources(sources: KnownSpecification['sources'], tableSchema: TableSchema | undefined) {
  const ofColumns = (tableSchema?.sources ?? []).map(({ title, path }) => ({ title, url: path }));
  const known = new Set(sources.map(({ url }) => url));
  return [...sources, ...ofColumns.filter(({ url }) => !known.has(url))];
}
