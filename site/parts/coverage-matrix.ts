import type { Organisation } from '../../catalog/coverage/coverage.ts';
import { DATASET_KINDS, type DatasetKind } from '../../catalog/coverage/dataset-kinds.ts';
import { titleOf } from '../facts/title-of.ts';
import { type Content, type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { nameOf, withData } from '../overview/organisations.ts';
import type { Site } from '../site.ts';
import { specificationPage } from '../specifications.ts';
import { counted } from '../text/counted.ts';
import { icon } from './icon.ts';

const WORDS = bilingual(
  {
    region: 'Tabell: utgivare och slag av data',
    organisation: 'Utgivare',
    missing: 'saknas',
    has: (kind: string, number: number) => `${kind}: ${counted(number, 'dataset', 'sv')}`,
    nobody: 'Ingen har publicerat det här än.',
    of: (number: number, all: number) => `${number} av ${all}`,
    specification: 'Specifikation',
  },
  {
    region: 'Table: publishers and kinds of data',
    organisation: 'Publisher',
    missing: 'missing',
    has: (kind, number) => `${kind}: ${counted(number, 'dataset', 'en')}`,
    nobody: 'Nobody has published this yet.',
    of: (number, all) => `${number} of ${all}`,
    specification: 'Specification',
  },
);

/** Kind by kind: who has it, with links to the datasets. Says the same as the matrix, and fits the narrowest screen. */
export function kindList(site: Site, all: number): Html {
  return html`<ul class="kinds">${DATASET_KINDS.map((kind) => kindItem(site, kind, all))}</ul>`;
}

function kindItem(site: Site, kind: DatasetKind, all: number): Html {
  const words = WORDS[site.language];
  const having = withData(site).filter(({ kinds }) => kinds.has(kind.code));
  const links = having.flatMap((one) => one.kinds.get(kind.code)!.map((dataset) => [one, dataset] as const));
  return html`<li class="${having.length > 0 ? 'has' : 'lacks'}"><h3>${kind.label[site.language]} <span class="muted">${words.of(having.length, all)}</span></h3>
${
  links.length > 0
    ? html`<ul class="plain">${links.map(([one, dataset]) => html`<li><a href="${site.link(dataset.page)}">${titleOf(dataset, site.language)}, ${nameOf(one, site.language)}</a></li>`)}</ul>`
    : html`<p class="muted">${words.nobody}</p>`
}
${kind.specification && html`<p><a href="${site.link(specificationPage(kind.specification))}">${words.specification}<span class="visually-hidden">: ${kind.label[site.language]}</span></a></p>`}</li>`;
}

/** Who of those with data has published what: a row for each of them, a column for each kind that anybody has. */
export function coverageMatrix(site: Site): Content {
  const rows = withData(site);
  const kinds = DATASET_KINDS.filter(({ code }) => rows.some((row) => row.kinds.has(code)));
  if (kinds.length === 0) return undefined;
  const words = WORDS[site.language];
  const heads = kinds.map(({ label }) => html`<th scope="col"><span>${label[site.language]}</span></th>`);
  return html`<div class="table" role="region" aria-label="${words.region}" tabindex="0"><table class="matrix"><thead><tr><th scope="col">${words.organisation}</th>${heads}</tr></thead><tbody>${rows.map((row) => matrixRow(site, row, kinds))}</tbody></table></div>`;
}

function matrixRow(site: Site, row: Organisation, kinds: readonly DatasetKind[]): Html {
  const cells = kinds.map((kind) => cell(site, row, kind));
  const [first] = row.publishers;
  const name = nameOf(row, site.language);
  return html`<tr><th scope="row">${first ? html`<a href="${site.link(first.page)}">${name}</a>` : name}</th>${cells}</tr>`;
}

function cell(site: Site, { kinds }: Organisation, kind: DatasetKind): Html {
  const words = WORDS[site.language];
  const datasets = kinds.get(kind.code) ?? [];
  const [first] = datasets;
  if (!first)
    return html`<td><span class="none" aria-hidden="true">–</span><span class="visually-hidden">${words.missing}</span></td>`;
  const said = words.has(kind.label[site.language], datasets.length);
  return html`<td class="has"><a href="${site.link(first.page)}">${icon(site, 'circle-check')}<span class="visually-hidden">${said}</span></a></td>`;
}
