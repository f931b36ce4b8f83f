/**
 * `npm run bench -- [--datasets 1000,10000] [--repeat 3] [--json]`
 *
 * Measures each stage of a build on made-up catalogs (`synthetic.ts`), beside the least that bare Node needs to
 * write the same bytes (`floor.ts` says what that does and does not do). Each size runs in processes of its own, all
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
import { type Result, summarise } from './result.ts';
import type { Measurement } from './stages.ts';
import { writeSynthetic } from './synthetic.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    datasets: { type: 'string', default: '1000,10000' },
    repeat: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});

function child<Answer>(script: string, ...args: string[]): Answer {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const flags = ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8192'];
  const output = execFileSync(process.execPath, [...flags, file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

function once(datasets: number): { real: Measurement; floor: FloorMeasurement } {
  const root = mkdtempSync(join(tmpdir(), 'katalog-bench-'));
  try {
    writeSynthetic(root, datasets);
    const real = child<Measurement>('measure.ts', root, join(root, 'real'));
    const floor = child<FloorMeasurement>('floor.ts', root, join(root, 'real'), join(root, 'floor'));
    return { real, floor };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function run(sizes: readonly number[], repeat: number): Result[] {
  const runs = new Map(sizes.map((size) => [size, [] as ReturnType<typeof once>[]]));
  for (let round = 1; round <= repeat; round += 1) {
    for (const size of sizes) {
      process.stderr.write(`${size} datasets, ${round} of ${repeat}\n`);
      runs.get(size)!.push(once(size));
    }
  }
  return sizes.map((size) => summarise(size, runs.get(size)!));
}

const sizes = values.datasets.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0 && size <= 1_000_000))
  throw new Error('--datasets takes whole numbers, with commas between them');
const results = run(sizes, Math.max(1, Number(values.repeat)));
console.log(values.json ? JSON.stringify(results, null, 2) : table(results));
