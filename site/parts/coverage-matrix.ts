import { specificationPage } from '../../catalog/model/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Organisation } from '../../catalog/publish/coverage.ts';
import { canBeFollowed, DATASET_KINDS, type DatasetKind } from '../../catalog/publish/dataset-kinds.ts';
import { nameOf, withData } from '../data/organisations.ts';
import type { Site } from '../data/site.ts';
import { titleOf } from '../facts/title-of.ts';
import { counted } from '../text/counted.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { icon } from './icon.ts';

const WORDS = bilingual(
  {
    region: 'Tabell: utgivare och typer av data',
    organisation: 'Utgivare',
    missing: 'saknas',
    has: (kind: string, number: number) => `${kind}: ${counted(number, 'dataset', 'sv')}`,
    follows: 'följer specifikationen',
    following: (number: number) => `${number === 0 ? 'Ingen' : number} följer specifikationen`,
    followingUnknown:
      'Specifikationen har ingen adress att ange i beskrivningen, så vem som följer den är inte känt',
    legend: 'följer den nationella specifikationen',
    legendOther: 'samma typ av data, utan att ange specifikationen',
    nobody: 'Ingen har publicerat det här än',
    of: (number: number, all: number) => `${number} av ${all}`,
    specification: 'Specifikation',
  },
  {
    region: 'Table: publishers and kinds of data',
    organisation: 'Publisher',
    missing: 'missing',
    has: (kind, number) => `${kind}: ${counted(number, 'dataset', 'en')}`,
    follows: 'follows the specification',
    following: (number) =>
      `${number === 0 ? 'None' : number} ${number < 2 ? 'follows' : 'follow'} the specification`,
    followingUnknown:
      'The specification has no address that a description can state, so who follows it is not known',
    legend: 'follows the national specification',
    legendOther: 'the same kind of data, without stating the specification',
    nobody: 'Nobody has published this yet',
    of: (number, all) => `${number} of ${all}`,
    specification: 'Specification',
  },
);

/** The words before datasets that may be of a kind, and are not counted as it. */
export const LIKELY_KIND = bilingual(
  'Ser ut att höra hit, men beskrivningen säger det inte:',
  'May belong here, but the description does not say so:',
);

/** Kind by kind: who has it, with links to the datasets. Says the same as the matrix, and fits the narrowest screen. */
export function kindList(site: Site, all: number): Html {
  const isShown = ({ code }: DatasetKind) =>
    withData(site).some(({ kinds, likely }) => kinds.has(code) || likely.has(code));
  const absent = DATASET_KINDS.filter((kind) => !isShown(kind));
  return html`<ul class="kinds">${DATASET_KINDS.filter(isShown).map((kind) => kindItem(site, kind, all))}</ul>
${absent.length > 0 && absentKinds(site, absent)}`;
}

/** Kinds that nobody has, in a line and not a card for each. */
function absentKinds(site: Site, kinds: readonly DatasetKind[]): Html {
  const items = kinds.map(({ label, specification }) => {
    const name = label[site.language];
    return html`<li>${specification ? html`<a href="${site.link(specificationPage(specification))}">${name}</a>` : name}</li>`;
  });
  return html`<h3>${WORDS[site.language].nobody}</h3>
<ul class="inline-list">${items}</ul>`;
}

function kindItem(site: Site, kind: DatasetKind, all: number): Html {
  const words = WORDS[site.language];
  const having = withData(site).filter(({ kinds }) => kinds.has(kind.code));
  const following = having.filter((organisation) => organisation.following.has(kind.code)).length;
  const links = having.flatMap((organisation) =>
    organisation.kinds.get(kind.code)!.map((dataset) => [organisation, dataset] as const),
  );
  return html`<li class="${having.length > 0 ? 'has' : 'lacks'}"><h3>${kind.label[site.language]} <span class="muted">${words.of(having.length, all)}</span></h3>
${kind.specification && having.length > 0 && followingLine(site, kind, following)}
${links.length > 0 && html`<ul class="plain">${links.map(([organisation, dataset]) => kindLink(site, kind, organisation, dataset))}</ul>`}
${likelyList(site, kind)}
${kind.specification && html`<p><a href="${site.link(specificationPage(kind.specification))}">${words.specification}<span class="visually-hidden">: ${kind.label[site.language]}</span></a></p>`}</li>`;
}

/** The number that follow the specification of a kind; the reason, where no description can state it. */
function followingLine({ language }: Site, kind: DatasetKind, following: number): Html {
  const words = WORDS[language];
  return canBeFollowed(kind)
    ? html`<p class="following">${words.following(following)}</p>`
    : html`<p class="muted">${words.followingUnknown}</p>`;
}

function kindLink(site: Site, kind: DatasetKind, body: Organisation, dataset: Dataset): Html {
  const isMarked = isFollowing(body, kind, dataset);
  return html`<li>${datasetLink(site, body, dataset)}${isMarked && html` <span class="muted">(${WORDS[site.language].follows})</span>`}</li>`;
}

function datasetLink(site: Site, organisation: Organisation, dataset: Dataset): Html {
  return html`<a href="${site.link(dataset.page)}">${titleOf(dataset, site.language)}, ${nameOf(organisation, site.language)}</a>`;
}

function isFollowing({ following }: Organisation, { code }: DatasetKind, dataset: Dataset): boolean {
  return following.get(code)?.includes(dataset) ?? false;
}

/** The datasets that may be of the kind and are not counted. */
function likelyList(site: Site, { code }: DatasetKind): Content {
  const links = withData(site).flatMap((organisation) =>
    (organisation.likely.get(code) ?? []).map(
      (dataset) => html`<li>${datasetLink(site, organisation, dataset)}</li>`,
    ),
  );
  return (
    links.length > 0 &&
    html`<p class="muted">${LIKELY_KIND[site.language]}</p><ul class="plain">${links}</ul>`
  );
}

/** The kinds of data that bodies have published: a row for each body with data, a column for each kind that any has. */
export function coverageMatrix(site: Site): Content {
  const rows = withData(site);
  const kinds = DATASET_KINDS.filter(({ code }) => rows.some((row) => row.kinds.has(code)));
  if (kinds.length === 0) return undefined;
  const words = WORDS[site.language];
  const heads = kinds.map(({ label }) => html`<th scope="col"><span>${label[site.language]}</span></th>`);
  return html`${legend(site)}<div class="table" role="region" aria-label="${words.region}" tabindex="0"><table class="matrix"><thead><tr><th scope="col">${words.organisation}</th>${heads}</tr></thead><tbody>${rows.map((row) => matrixRow(site, row, kinds))}</tbody></table></div>`;
}

function matrixRow(site: Site, row: Organisation, kinds: readonly DatasetKind[]): Html {
  const cells = kinds.map((kind) => cell(site, row, kind));
  const [first] = row.publishers;
  const name = nameOf(row, site.language);
  return html`<tr><th scope="row">${first ? html`<a href="${site.link(first.page)}">${name}</a>` : name}</th>${cells}</tr>`;
}

/** A check mark for data of the kind; with a ring around it where the specification is followed. */
function cell(site: Site, { kinds, following }: Organisation, kind: DatasetKind): Html {
  const words = WORDS[site.language];
  const datasets = kinds.get(kind.code) ?? [];
  const [first] = datasets;
  if (!first)
    return html`<td><span class="none" aria-hidden="true">–</span><span class="visually-hidden">${words.missing}</span></td>`;
  const [best] = following.get(kind.code) ?? [];
  const described = words.has(kind.label[site.language], datasets.length);
  return html`<td class="has"><a href="${site.link((best ?? first).page)}">${icon(site, best ? 'badge-check' : 'check')}<span class="visually-hidden">${described}${best && `, ${words.follows}`}</span></a></td>`;
}

/** The legend of the matrix. */
function legend(site: Site): Html {
  const words = WORDS[site.language];
  return html`<ul class="matrix-legend"><li>${icon(site, 'badge-check')} ${words.legend}</li><li>${icon(site, 'check')} ${words.legendOther}</li></ul>`;
}
