/**
 * `npm run bench -- [--only build|pull-request] [--datasets 1000,10000] [--repeat 3] [--json]`
 *
 * First, what a build costs, then, what a pull request does (`pull-request.ts`; with 100 and 10,000 datasets if not told
 * otherwise). Measures each stage of a build on made-up catalogs (`synthetic.ts`), beside the least that bare Node needs to
 * write the same bytes (`floor.ts` says what that does and does not do), and then all of them together, in the two threads
 * of a real build. Each size runs in processes of its own, all
 * sizes once before any of them again, and medians are told. Making tens of thousands of folders costs some disks
 * more than all the rest, and not the same twice; with `TMPDIR=/dev/shm` nothing touches a disk. Times are told, never judged: this cannot fail by
 * being slow.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FloorMeasurement } from './floor.ts';
import { type Cost, pullRequestTable } from './pull-request-table.ts';
import { type Result, type Run, summarise } from './result.ts';
import type { BuildMeasurement, Measurement } from './stages.ts';
import { writeSynthetic } from './synthetic.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    datasets: { type: 'string' },
    repeat: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});

function child<Answer>(script: string, ...args: string[]): Answer {
  const file = fileURLToPath(new URL(script, import.meta.url));
  // The options of `npm run build`, but for more memory, so that the memory held can be measured.
  const flags = ['--import', 'tsx', '--expose-gc', '--max-semi-space-size=32', '--max-old-space-size=8192'];
  const output = execFileSync(process.execPath, [...flags, file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

function once(datasets: number): Run {
  const root = mkdtempSync(join(tmpdir(), 'katalog-bench-'));
  try {
    writeSynthetic(root, datasets);
    const real = child<Measurement>('measure.ts', root, join(root, 'real'));
    const floor = child<FloorMeasurement>('floor.ts', root, join(root, 'real'), join(root, 'floor'));
    rmSync(join(root, 'floor'), { recursive: true });
    const build = child<BuildMeasurement>('measure-build.ts', root, join(root, 'built'));
    return { real, floor, build };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function run(sizes: readonly number[], repeat: number): Result[] {
  const runs = new Map(sizes.map((size) => [size, [] as Run[]]));
  for (let round = 1; round <= repeat; round += 1) {
    for (const size of sizes) {
      process.stderr.write(`${size} datasets, ${round} of ${repeat}\n`);
      runs.get(size)!.push(once(size));
    }
  }
  return sizes.map((size) => summarise(size, runs.get(size)!));
}

function build(): Result[] {
  const sizes = (values.datasets ?? '1000,10000').split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0 && size <= 1_000_000))
    throw new Error('--datasets takes whole numbers, with commas between them');
  return run(sizes, Math.max(1, Number(values.repeat)));
}

function pullRequests(): Cost[] {
  process.stderr.write('pull requests\n');
  return child<Cost[]>('pull-request.ts', '--datasets', values.datasets ?? '100,10000');
}

const { only, json } = values;
if (only !== undefined && !['build', 'pull-request'].includes(only))
  throw new Error('--only takes build or pull-request');
const results = only === 'pull-request' ? undefined : build();
const costs = only === 'build' ? undefined : pullRequests();
if (json) console.log(JSON.stringify({ build: results, pullRequests: costs }, null, 2));
else console.log([results && table(results), costs && pullRequestTable(costs)].filter(Boolean).join('\n\n'));
