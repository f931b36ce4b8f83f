/**
 * Measures the stages of a build, one after the other, in a process of its own: `measure.ts <root> <output>`. Writes
 * the result to standard output as JSON.
 */
import { join } from 'node:path';
import {
  type Parsed,
  type ParseMemory,
  type SourceFile,
  validate,
} from '../../catalog/check/validate/validate.ts';
import { readYaml } from '../../catalog/check/yaml/read.ts';
import { checkFeeds, writeFeeds } from '../../catalog/dcat/feeds.ts';
import { folderSink } from '../../catalog/edge/folder-sink.ts';
import { readHistory } from '../../catalog/edge/history.ts';
import { openMemory } from '../../catalog/edge/parse-memory.ts';
import { readSources } from '../../catalog/edge/sources.ts';
import { writeIndex } from '../../catalog/edge/write-index.ts';
import type { countBySeverity } from '../../catalog/model/issues/issue.ts';
import { resolve } from '../../catalog/model/resolve.ts';
import { writeExports } from '../../catalog/publish/exports/index.ts';
import { buildPages } from '../../site/build/build-pages.ts';
import { searchIndexOf } from '../../site/search/make-index/index-of.ts';
import { type Measurement, type Stage, type Took, timed } from './stages.ts';
import { writeSynthetic } from './synthetic.ts';

const took = {} as Record<Stage, Took>;

async function stage<Value>(name: Stage, work: () => Value | Promise<Value>): Promise<Value> {
  const done = await timed(work);
  took[name] = done.took;
  return done.value;
}

function parseAll(files: readonly SourceFile[], memory: ParseMemory): Map<Uint8Array, Parsed> {
  return new Map(files.map(({ bytes }) => [bytes, memory.recall(bytes, () => readYaml(bytes))]));
}

async function measure(root: string, output: string): Promise<Measurement> {
  const memoryFile = join(root, '.cache', 'parsed.jsonl');
  const files = await stage('read', () => readSources(root));
  await stage('parse, cold', () => {
    const memory = openMemory(memoryFile);
    parseAll(files, memory);
    memory.save();
  });
  const parsed = await stage('parse, warm', () => parseAll(files, openMemory(memoryFile)));
  const ready: ParseMemory = { recall: (bytes) => parsed.get(bytes)! };
  const validation = await stage('validate', () => validate(files, { memory: ready }));
  refuseErrors(validation.report);
  const catalog = await stage('resolve', () => resolve(validation.entities));
  const found = await stage('check feeds', () => checkFeeds(catalog));
  if (found.length > 0) throw new Error(`the feeds do not hold: ${JSON.stringify(found[0])}`);
  const feeds = await stage('write feeds', () => writeFeeds(catalog, folderSink(output)));
  const history = await readHistory(root);
  await stage('write exports', () => writeExports({ catalog, history }, folderSink(output)));
  await stage('write published index', () => writeIndex(output, validation.entities, null));
  // Made here so that it is told by itself; the pages find it made.
  await stage('make search index', () => searchIndexOf(catalog));
  const { pages } = await stage('write pages', () =>
    buildPages({ catalog, validation, output, quiet: true }),
  );
  return { took, files: files.length, feedFiles: feeds.files, pages };
}

/** Time spent on a catalog that is wrong says nothing. */
function refuseErrors(report: Parameters<typeof countBySeverity>[0]): void {
  const error = report.issues.find(({ severity }) => severity === 'error');
  if (error) throw new Error(`the made-up catalog has errors: ${JSON.stringify(error)}`);
}

/** A small catalog first, so that what is only done once (compiling schemas, loading Eleventy) is not counted. */
async function warmUp(folder: string): Promise<void> {
  writeSynthetic(folder, 50);
  await measure(folder, join(folder, 'output'));
}

const [root, output] = process.argv.slice(2);
if (root && output) {
  await warmUp(join(root, 'warm-up'));
  console.log(JSON.stringify(await measure(root, output)));
}
