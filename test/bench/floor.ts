/**
 * The floor that the feeds and pages are held against, in a process of its own: `floor.ts <root> <real output>
 * <output>`. Bare Node writes the same bytes to the same files in the same folders as the real build has done.
 *
 * Feeds: starts, as the real writer does, from the catalog in memory. What is said of each dataset is made anew
 * by joining strings made for this one made-up catalog: nothing is looked up, escaped, or decided. What stands
 * around the datasets in a publisher's and the catalog's own feeds is ready-made (some per cent of the bytes).
 * Pages: every byte is ready-made and only written. Getting ready is not timed. Afterwards everything that was
 * written is compared with the real output, byte by byte, and a difference is an error.
 */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { catalogFeeds, publisherFeeds } from '../../catalog/dcat/addresses.ts';
import { describeDataset } from '../../catalog/dcat/descriptions.ts';
import { chunkOf } from '../../catalog/dcat/document.ts';
import { siteOf } from '../../catalog/dcat/site.ts';
import type { Catalog, Dataset } from '../../catalog/model/catalog.ts';
import { resolve } from '../../catalog/model/resolve.ts';
import { readSources } from '../../catalog/node/sources.ts';
import { validate } from '../../catalog/validate/validate.ts';
import { type Took, timed } from './stages.ts';
import { type DatasetTemplates, fill, shapeOf, templatesOf, valuesOf } from './template.ts';

export interface FloorMeasurement {
  took: { feeds: Took; pages: Took };
  megabytes: { feeds: number; pages: number };
  /** How much of the feeds' bytes was ready-made, from 0 to 1. */
  readyMade: number;
}

const BUFFER = 1 << 20;

/** A document with many datasets: what stands before each of them and after the last. */
interface Surroundings {
  path: string;
  /** Which form of a dataset's text it holds. */
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
  const text = readFileSync(join(real, path), 'utf8');
  const between: string[] = [];
  let done = 0;
  for (const chunks of datasets) {
    const start = text.indexOf(chunks[form]!, done);
    if (start < 0) throw new Error(`${path} lacks what is said of a dataset`);
    between.push(text.slice(done, start));
    done = start + chunks[form]!.length;
  }
  return { path, form, between: [...between, text.slice(done)] };
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

function writePages(pages: Map<string, Buffer>, output: string): void {
  const made = new Set<string>();
  for (const [path, bytes] of pages) {
    const folder = dirname(join(output, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(join(output, path), bytes);
  }
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
  const pages = new Map(pagePaths.map((path) => [path, readFileSync(join(real, path))]));
  const readyMade = [ready.whole, ...ready.byPublisher.values()].flat().flatMap(({ between }) => between);
  return {
    took: { feeds, pages: (await timed(() => writePages(pages, output))).took },
    megabytes: { feeds: written, pages: compare(real, output, pagePaths) },
    readyMade: readyMade.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6 / written,
  };
}

const [root, real, output] = process.argv.slice(2);
if (root && real && output) console.log(JSON.stringify(await measure(root, real, output)));
