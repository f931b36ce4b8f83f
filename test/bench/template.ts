import { describeDataset } from '../../catalog/dcat/descriptions.ts';
import { chunkOf } from '../../catalog/dcat/document.ts';
import { writeFeeds } from '../../catalog/dcat/feeds.ts';
import { siteOf } from '../../catalog/dcat/site.ts';
import { datasetFeeds } from '../../catalog/model/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import type { AnyEntity } from '../../catalog/model/entity.ts';
import { resolve } from '../../catalog/model/resolve.ts';

/** Text with gaps: between each two pieces stands the value of a slot. */
export interface Template {
  pieces: string[];
  /** The value that follows each piece but the last, as an index. */
  slots: number[];
}

/** The texts about a dataset of one shape in the feeds. */
export interface DatasetTemplates {
  /** The dataset with its distributions, in every form it is written in. */
  chunks: Template[];
  /** Its own documents, whole. */
  documents: { name: string; template: Template }[];
}

/** Values that stand in no other place of the catalog, one for each slot, in the order of {@link valuesOf}. */
const MARKERS = [
  'kommun-zqz',
  'zqnumberqz',
  '212000-7777',
  '2120007777',
  'zqpositionqz',
  'zqtitlesvqz',
  'zqtitleenqz',
  'zqdescriptionsvqz',
  'zqdescriptionenqz',
  'zqkeywordqz',
  'zqquarterqz',
  'zqkeywordenqz',
  'data-theme/TECH',
  'frequency/BIENNIAL',
  '1999-01-02',
  '111111101',
  '111111102',
  '111111103',
];

/** The values of a dataset of the made-up catalog, one for each slot; the last is its identifier. */
export function valuesOf({ publisher, id, data, distributions, identifier }: Dataset): string[] {
  const [title, description] = [data.title, data.description] as Record<string, string>[];
  const { sv = [], en = [] } = data.keyword as Record<string, string[]>;
  const number = publisher.data.organisationsnummer ?? '';
  return [
    publisher.id,
    String(Number(publisher.id.slice(-4))),
    number,
    number.replace('-', ''),
    id.slice(id.lastIndexOf('-') + 1),
    title?.sv ?? '',
    title?.en ?? '',
    description?.sv ?? '',
    description?.en ?? '',
    ...sv,
    ...en,
    `data-theme/${data.theme?.[0]}`,
    `frequency/${data.accrualPeriodicity}`,
    String(data.modified),
    ...distributions.map((one) => String(one.data.byteSize)),
    identifier,
  ];
}

/** Datasets of one shape differ in nothing but their values. */
export function shapeOf({ series, distributions }: Dataset): string {
  return `${series.length} ${distributions.map(({ services }) => services.length).join(' ')}`;
}

/**
 * The templates of every shape. They are made by writing the feeds of a dataset whose every value is a marker, so
 * filling them in gives exactly what the feeds would say, with no more work than joining strings.
 */
export async function templatesOf(
  entities: readonly AnyEntity[],
  datasets: readonly Dataset[],
): Promise<Map<string, DatasetTemplates>> {
  const templates = new Map<string, DatasetTemplates>();
  for (const dataset of datasets) {
    const shape = shapeOf(dataset);
    if (!templates.has(shape)) templates.set(shape, await templatesLike(dataset, entities));
  }
  return templates;
}

async function templatesLike(model: Dataset, entities: readonly AnyEntity[]): Promise<DatasetTemplates> {
  const catalog = resolve([...entities.filter(needed(model)), ...marked(model, entities)]);
  const dataset = catalog.datasets.find(({ id }) => id.startsWith('kommun-zqz/'))!;
  const documents = new Map<string, string>();
  await writeFeeds(catalog, {
    open: (path) => ({
      write: (text) => void documents.set(path, (documents.get(path) ?? '') + text),
      close: () => undefined,
    }),
  });
  const markers = [...MARKERS, dataset.identifier];
  return {
    chunks: chunkOf(describeDataset(dataset, siteOf(catalog))).texts.map((text) => template(text, markers)),
    documents: datasetFeeds(dataset.id).map(({ path }) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      template: template(documents.get(path) ?? '', markers),
    })),
  };
}

/** The catalog and its own publisher, which no catalog is without. */
function needed({ publisher }: Dataset) {
  return ({ kind, id }: AnyEntity): boolean =>
    kind === 'catalog' || (kind === 'publisher' && id === publisher.id);
}

/** The publisher, series, service and dataset once more, with markers for values. */
function marked(model: Dataset, entities: readonly AnyEntity[]): AnyEntity[] {
  const own = entities.filter(
    ({ kind, publisherId, id }) =>
      publisherId === model.publisher.id && (kind !== 'dataset' || id === model.id),
  );
  const [slug, number, hyphened, , position] = valuesOf(model);
  const text = JSON.stringify(own)
    .replaceAll(slug!, 'kommun-zqz')
    .replaceAll(`kommun ${number}`, 'kommun zqnumberqz')
    .replaceAll(`Municipality ${number}`, 'Municipality zqnumberqz')
    .replaceAll(hyphened!, '212000-7777')
    .replaceAll(`datamangd-${position}`, 'datamangd-zqpositionqz');
  const copies = JSON.parse(text) as AnyEntity[];
  for (const copy of copies) if (copy.kind === 'dataset') mark(copy.data);
  return copies;
}

function mark(data: Extract<AnyEntity, { kind: 'dataset' }>['data']): void {
  data.title = { sv: 'zqtitlesvqz', en: 'zqtitleenqz' };
  data.description = { sv: 'zqdescriptionsvqz', en: 'zqdescriptionenqz' };
  data.keyword = { sv: ['zqkeywordqz', 'zqquarterqz'], en: ['zqkeywordenqz'] };
  data.theme = ['TECH'];
  data.accrualPeriodicity = 'BIENNIAL';
  data.modified = '1999-01-02';
  data.distribution?.forEach((distribution, position) => {
    if (!distribution) return;
    distribution.byteSize = 111111101 + position;
    distribution.modified = '1999-01-02';
  });
}

function template(text: string, markers: readonly string[]): Template {
  const parts = text.split(new RegExp(`(${markers.join('|')})`));
  return {
    pieces: parts.filter((_, position) => position % 2 === 0),
    slots: parts.filter((_, position) => position % 2 === 1).map((marker) => markers.indexOf(marker)),
  };
}

/** Values shorter than this stand in too many places that have nothing to do with them. */
const SHORTEST = 8;

/** `text` with a slot wherever one of the values stands. */
export function gapsIn(text: string, values: readonly string[]): Template {
  const long = values.filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length);
  const parts = text.split(new RegExp(`(${long.map(escaped).join('|')})`));
  return {
    pieces: parts.filter((_, position) => position % 2 === 0),
    slots: parts.filter((_, position) => position % 2 === 1).map((value) => values.indexOf(value)),
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The template with `values` in its slots. */
export function fill({ pieces, slots }: Template, values: readonly string[]): string {
  let text = pieces[0]!;
  for (let position = 0; position < slots.length; position += 1)
    text += values[slots[position]!]! + pieces[position + 1]!;
  return text;
}
