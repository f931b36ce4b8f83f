/**
 * Measures what a build does after parsing, as the build does it, in a process of its own:
 * `measure-build.ts <root> <output>`. Writes the result to standard output as JSON.
 */
import { join } from 'node:path';
import {
  type Parsed,
  type ParseMemory,
  type SourceFile,
  validate,
} from '../../catalog/check/validate/validate.ts';
import { readYaml } from '../../catalog/check/yaml/read.ts';
import { checkFeeds } from '../../catalog/dcat/feeds.ts';
import { readHistory } from '../../catalog/edge/history.ts';
import { readSources } from '../../catalog/edge/sources.ts';
import { resolve } from '../../catalog/model/resolve.ts';
import { writeSite } from '../../cli/write-site.ts';
import { type BuildMeasurement, timed } from './stages.ts';
import { writeSynthetic } from './synthetic.ts';

async function measure(root: string, output: string): Promise<BuildMeasurement> {
  const files = await readSources(root);
  const parsed = new Map<Uint8Array, Parsed>(files.map(({ bytes }) => [bytes, readYaml(bytes)]));
  const history = await readHistory(root);
  const { took } = await timed(() => write(files, { recall: (bytes) => parsed.get(bytes)! }));
  return { took, peakMegabytes: process.resourceUsage().maxRSS / 1024 };

  async function write(sources: readonly SourceFile[], memory: ParseMemory): Promise<void> {
    // The index is not kept, as in loading.
    const { index: _, ...validation } = validate(sources, { memory });
    const catalog = resolve(validation.entities);
    checkFeeds(catalog);
    await writeSite({ catalog, validation, history, commit: null, output, quiet: true });
  }
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
