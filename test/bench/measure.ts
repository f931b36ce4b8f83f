/**
 * Measures one build of a catalog, stage by stage, in a process of its own: `measure.ts <root> <output>`. Writes the
 * result to standard output as JSON.
 */
import { join } from 'node:path';
import { checkFeeds, writeFeeds } from '../../catalog/dcat/feeds.ts';
import type { countBySeverity } from '../../catalog/issues/issue.ts';
import { resolve } from '../../catalog/model/resolve.ts';
import { folderSink } from '../../catalog/node/folder-sink.ts';
import { openMemory } from '../../catalog/node/parse-memory.ts';
import { readSources } from '../../catalog/node/sources.ts';
import { type Parsed, type ParseMemory, type SourceFile, validate } from '../../catalog/validate/validate.ts';
import { readYaml } from '../../catalog/yaml/read.ts';
import { buildPages } from '../../site/build-pages.ts';
import type { Measurement, Stage } from './stages.ts';

const seconds = {} as Record<Stage, number>;

/** Runs `work` and keeps its time, with what earlier stages left behind cleared away first. */
async function timed<Result>(stage: Stage, work: () => Result | Promise<Result>): Promise<Result> {
  globalThis.gc?.();
  const start = performance.now();
  const result = await work();
  seconds[stage] = (performance.now() - start) / 1000;
  return result;
}

function parseAll(files: readonly SourceFile[], memory: ParseMemory): Map<Uint8Array, Parsed> {
  return new Map(files.map(({ bytes }) => [bytes, memory.recall(bytes, () => readYaml(bytes))]));
}

async function measure(root: string, output: string): Promise<Measurement> {
  const memoryFile = join(root, '.cache', 'parsed.jsonl');
  const files = await timed('read', () => readSources(root));
  await timed('parse, cold', () => {
    const memory = openMemory(memoryFile);
    parseAll(files, memory);
    memory.save();
  });
  const parsed = await timed('parse, warm', () => parseAll(files, openMemory(memoryFile)));
  const ready: ParseMemory = { recall: (bytes) => parsed.get(bytes)! };
  const validation = await timed('validate', () => validate(files, { memory: ready }));
  refuseErrors(validation.report);
  const catalog = await timed('resolve', () => resolve(validation.entities));
  const found = await timed('check feeds', () => checkFeeds(catalog));
  if (found.length > 0) throw new Error(`the feeds do not hold: ${JSON.stringify(found[0])}`);
  const feeds = await timed('write feeds', () => writeFeeds(catalog, folderSink(output)));
  const { pages } = await timed('write pages', () =>
    buildPages({ catalog, validation, output, quiet: true }),
  );
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return { seconds, files: files.length, feedFiles: feeds.files, pages, peakMegabytes };
}

/** Time spent on a catalog that is wrong says nothing. */
function refuseErrors(report: Parameters<typeof countBySeverity>[0]): void {
  const error = report.issues.find(({ severity }) => severity === 'error');
  if (error) throw new Error(`the made-up catalog has errors: ${JSON.stringify(error)}`);
}

const [root, output] = process.argv.slice(2);
if (root && output) console.log(JSON.stringify(await measure(root, output)));
