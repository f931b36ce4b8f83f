/**
 * The floor that the feeds and pages are held against, in a process of its own: `floor.ts <root> <real output>
 * <output>`. Bare Node writes the same bytes to the same files in the same folders as the real build has done.
 *
 * Feeds: starts, as the real writer does, from the catalog in memory. What is said of each dataset is made anew
 * by joining strings made for this one made-up catalog: nothing is looked up, escaped, or decided. What stands
 * around the datasets in a publisher's and the catalog's own feeds is ready-made (some per cent of the bytes).
 * Pages, cards and exports: the same for what is made of one dataset (its pieces of text are joined with what the
 * dataset says); everything else is ready-made text that is only written. Getting ready is not timed. Afterwards
 * everything that was written is compared with the real output, byte by byte, and a difference is an error.
 */
import { Buffer, constants } from 'node:buffer';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { validate } from '../../catalog/check/validate/validate.ts';
import { describeDataset } from '../../catalog/dcat/descriptions.ts';
import { chunkOf } from '../../catalog/dcat/document.ts';
import { siteOf } from '../../catalog/dcat/site.ts';
import { readSources } from '../../catalog/edge/sources.ts';
import { catalogFeeds, publisherFeeds } from '../../catalog/model/addresses.ts';
import type { Catalog, Dataset } from '../../catalog/model/catalog.ts';
import { resolve } from '../../catalog/model/resolve.ts';
import { type Took, timed } from './stages.ts';
import {
  type DatasetTemplates,
  fill,
  gapsIn,
  shapeOf,
  type Template,
  templatesOf,
  valuesOf,
} from './template.ts';

export interface FloorMeasurement {
  took: { feeds: Took; pages: Took };
  megabytes: { feeds: number; pages: number };
  /** The share of the feeds' bytes that was ready-made, from 0 to 1. */
  readyMade: number;
}

const BUFFER = 1 << 20;

/** A document with many datasets: what stands before each of them and after the last. */
interface Surroundings {
  path: string;
  /** The form of a dataset's text that it holds, as an index. */
  form: number;
  between: string[];
}

/** The form of a dataset's text for each document of {@link catalogFeeds}: they are in the same order. */
const FORMS = [0, 1, 2, 3, 4];

function surroundingsOf(
  path: string,
  form: number,
  datasets: readonly string[][],
  real: string,
): Surroundings {
  // Bytes, since the feed of a very large catalog is longer than a string can be.
  const bytes = readFileSync(join(real, path));
  const between: string[] = [];
  let done = 0;
  for (const chunks of datasets) {
    const start = bytes.indexOf(chunks[form]!, done);
    if (start < 0) throw new Error(`${path} lacks what is said of a dataset`);
    between.push(bytes.toString('utf8', done, start));
    done = start + Buffer.byteLength(chunks[form]!);
  }
  return { path, form, between: [...between, bytes.toString('utf8', done)] };
}

interface Ready {
  catalog: Catalog;
  templates: Map<string, DatasetTemplates>;
  whole: Surroundings[];
  byPublisher: Map<string, Surroundings[]>;
}

async function prepare(root: string, real: string): Promise<Ready> {
  const { entities } = validate(await readSources(root));
  const catalog = resolve(entities);
  const site = siteOf(catalog);
  const chunks = new Map(
    catalog.datasets.map((dataset) => [dataset, [...chunkOf(describeDataset(dataset, site)).texts]]),
  );
  const around = (feeds: { path: string }[], datasets: readonly Dataset[]): Surroundings[] =>
    feeds.map(({ path }, at) =>
      surroundingsOf(
        path,
        FORMS[at]!,
        datasets.map((one) => chunks.get(one)!),
        real,
      ),
    );
  return {
    catalog,
    templates: await templatesOf(entities, catalog.datasets),
    whole: around(catalogFeeds(), catalog.datasets),
    byPublisher: new Map(
      catalog.publishers.map(({ id, datasets }) => [id, around(publisherFeeds(id), datasets)]),
    ),
  };
}

/** Gathers a megabyte before it writes, as the real one does. */
function stream(file: string) {
  const descriptor = openSync(file, 'w');
  let gathered = '';
  return {
    write(text: string): void {
      gathered += text;
      if (gathered.length >= BUFFER) flush();
    },
    close(): void {
      flush();
      closeSync(descriptor);
    },
  };

  function flush(): void {
    writeFileSync(descriptor, gathered);
    gathered = '';
  }
}

function writeFeeds({ catalog, templates, whole, byPublisher }: Ready, output: string): void {
  mkdirSync(join(output, 'eu'), { recursive: true });
  const open = (list: Surroundings[]) =>
    list.map((one) => ({ ...one, stream: stream(join(output, one.path)) }));
  const all = open(whole);
  let position = 0;
  for (const { id, datasets } of catalog.publishers) {
    mkdirSync(join(output, 'datasets', id, 'eu'), { recursive: true });
    const own = open(byPublisher.get(id)!);
    datasets.forEach((dataset, place) => {
      const values = valuesOf(dataset);
      const { chunks, documents } = templates.get(shapeOf(dataset))!;
      const texts = chunks.map((chunk) => fill(chunk, values));
      for (const document of all) document.stream.write(document.between[position]! + texts[document.form]!);
      for (const document of own) document.stream.write(document.between[place]! + texts[document.form]!);
      const folder = join(output, 'datasets', dataset.id);
      mkdirSync(folder, { recursive: true });
      for (const { name, template } of documents) writeFileSync(join(folder, name), fill(template, values));
      position += 1;
    });
    close(own);
  }
  close(all);
}

function close(documents: (Surroundings & { stream: ReturnType<typeof stream> })[]): void {
  for (const document of documents) {
    document.stream.write(document.between.at(-1)!);
    document.stream.close();
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** A file that is no feed, ready to be written. */
interface ReadyFile {
  path: string;
  /** The content to join: with the values of `dataset`, or as it is. Bytes for files that are not text. */
  content: { template: Template; dataset?: Dataset } | Uint8Array;
}

/** The paths of the files that are made of one dataset. */
const OF_DATASET = /^(?:en\/)?(?:datasets|embed)\/([^/]+\/[^/]+)\/[^/]+$/;

function readyFile(path: string, real: string, datasets: ReadonlyMap<string, Dataset>): ReadyFile {
  const bytes = readFileSync(join(real, path));
  if (bytes.length > constants.MAX_STRING_LENGTH) return { path, content: bytes };
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) return { path, content: bytes };
  const dataset = datasets.get(OF_DATASET.exec(path)?.[1] ?? '');
  if (!dataset) return { path, content: { template: { pieces: [text], slots: [] } } };
  return { path, content: { template: gapsIn(text, valuesOf(dataset)), dataset } };
}

function writeFiles(files: readonly ReadyFile[], output: string, made: Set<string>): void {
  for (const { path, content } of files) {
    const folder = dirname(join(output, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(join(output, path), content instanceof Uint8Array ? content : textOf(content));
  }
}

function textOf({ template, dataset }: { template: Template; dataset?: Dataset }): string {
  return fill(template, dataset ? valuesOf(dataset) : []);
}

/** So many files are made ready at a time: all at once would take several gigabytes. */
const MOST_READY = 2000;

async function measurePages(
  paths: readonly string[],
  real: string,
  output: string,
  { datasets }: Catalog,
): Promise<Took> {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const made = new Set<string>();
  const sum: Took = { wall: 0, cpu: 0 };
  for (let from = 0; from < paths.length; from += MOST_READY) {
    const files = paths.slice(from, from + MOST_READY).map((path) => readyFile(path, real, byId));
    const { took } = await timed(() => writeFiles(files, output, made));
    sum.wall += took.wall;
    sum.cpu += took.cpu;
  }
  return sum;
}

/** @throws Error where a file differs. */
function compare(real: string, output: string, paths: readonly string[]): number {
  let bytes = 0;
  for (const path of paths) {
    const expected = readFileSync(join(real, path));
    if (!expected.equals(readFileSync(join(output, path))))
      throw new Error(`the floor wrote ${path} differently`);
    bytes += expected.length;
  }
  return bytes / 1e6;
}

async function measure(root: string, real: string, output: string): Promise<FloorMeasurement> {
  const ready = await prepare(root, real);
  const { took: feeds } = await timed(() => writeFeeds(ready, output));
  const isFeed = (path: string): boolean => /(?:^|\/)dcat\.\w+$/.test(path);
  const paths = filesBelow(real);
  const written = compare(real, output, paths.filter(isFeed));
  const pagePaths = paths.filter((path) => !isFeed(path));
  const pages = await measurePages(pagePaths, real, output, ready.catalog);
  const readyMade = [ready.whole, ...ready.byPublisher.values()].flat().flatMap(({ between }) => between);
  return {
    took: { feeds, pages },
    megabytes: { feeds: written, pages: compare(real, output, pagePaths) },
    readyMade: readyMade.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6 / written,
  };
}

const [root, real, output] = process.argv.slice(2);
if (root && real && output) console.log(JSON.stringify(await measure(root, real, output)));
