/**
 * `npm run bench:targets -- [--datasets 2000] [--repeat 3] [--keep]`
 *
 * What the command costs beside its peers, as ratios within one run: every part is a process of its own, its processor time
 * (all threads, start of Node included) is taken as the least of several runs, as what else a machine does only adds to it,
 * and its peers run in between. With `--keep` the figures are written to `docs/bench.json` and `docs/bench.md`; without it
 * they are held against the kept ones of the same size, and those that are worse by more than a fifth are named. Nothing
 * is judged: this cannot fail by being slow.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { stampSources } from '../../catalog/edge/kept-index.ts';
import { measureSite } from '../../cli/site-size.ts';
import { writeSynthetic } from './synthetic.ts';

const { values } = parseArgs({
  options: {
    datasets: { type: 'string', default: '2000' },
    repeat: { type: 'string', default: '3' },
    keep: { type: 'boolean', default: false },
  },
});

const PROGRAM = fileURLToPath(new URL('../../cli/katalog.mjs', import.meta.url));
const BASELINE = fileURLToPath(new URL('validate-floor.mjs', import.meta.url));
const PRELOAD = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href;
const KEPT = fileURLToPath(new URL('../../docs/bench', import.meta.url));
const LONG_AGO = new Date(Date.now() - 3_600_000);
const WORSE = 1.2;

interface Usage {
  /** Seconds of processor time. */
  seconds: number;
  megabytes: number;
}

/** Runs a program of Node in a folder. */
function use(folder: string, ...argv: string[]): Usage {
  const file = join(tmpdir(), `usage-${process.pid}.json`);
  const { status, stderr } = spawnSync(process.execPath, ['--import', PRELOAD, ...argv], {
    cwd: folder,
    env: { ...process.env, USAGE_FILE: file },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${status} ${stderr}`);
  const { time, memory } = JSON.parse(readFileSync(file, 'utf8')) as { time: number; memory: number };
  rmSync(file);
  return { seconds: time / 1e6, megabytes: memory / 1000 };
}

/** A made-up catalog whose files were changed long ago. */
function catalogOf(datasets: number): string {
  const root = mkdtempSync(join(tmpdir(), 'katalog-targets-'));
  writeSynthetic(root, datasets);
  for (const path of stampSources(root).keys()) utimesSync(join(root, path), LONG_AGO, LONG_AGO);
  return root;
}

type Figures = Record<string, number>;

/** The parts of a run, in their order; each has the catalog as the one before leaves it. */
function measureOnce(large: string, small: string): Figures {
  const changing = [...stampSources(large).keys()].filter((path) => !path.endsWith('publisher.yaml')).at(-2)!;
  const ofSmall = [...stampSources(small).keys()].filter((path) => !path.endsWith('publisher.yaml')).at(-2)!;
  const katalog = (folder: string, ...argv: string[]) => use(folder, PROGRAM, ...argv);
  const forget = () => rmSync(join(large, '.cache'), { recursive: true, force: true });
  const node = use(large, '-e', '0');
  const help = katalog(large, '--help');
  forget();
  const cold = katalog(large, 'build');
  const unchanged = katalog(large, 'build');
  appendFileSync(join(large, changing), '# ändrad\n');
  const changed = katalog(large, 'build');
  utimesSync(join(large, changing), LONG_AGO, LONG_AGO);
  const { files, bytes, largest } = measureSite(join(large, '_site'));
  forget();
  const validate = katalog(large, 'validate');
  const validateOne = katalog(large, 'validate', changing);
  katalog(small, 'validate');
  const validateSmall = katalog(small, 'validate', ofSmall);
  const floor = use(large, BASELINE, large);
  return {
    ...{ node: node.seconds, help: help.seconds, cold: cold.seconds, coldMegabytes: cold.megabytes },
    ...{ unchanged: unchanged.seconds, changed: changed.seconds },
    ...{ files, bytes, largest: largest.bytes },
    ...{ validate: validate.seconds, validateMegabytes: validate.megabytes, validateFloor: floor.seconds },
    ...{ validateOne: validateOne.seconds, validateSmall: validateSmall.seconds },
  };
}

/** The least of each figure. */
function leastOf(runs: readonly Figures[]): Figures {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, Math.min(...runs.map((run) => run[name]!))]));
}

interface Row {
  name: string;
  value: number;
  unit: '×' | '%' | 'kB' | 'files' | 'MB';
  target: number;
}

function rowsOf(figures: Figures, datasets: number): Row[] {
  const ratio = (name: string, beside: string): number => figures[name]! / figures[beside]!;
  const row = (name: string, value: number, unit: Row['unit'], target: number): Row => ({
    name,
    value,
    unit,
    target,
  });
  return [
    row('build, nothing changed: share of a cold build', 100 * ratio('unchanged', 'cold'), '%', 1.5),
    row('build, one dataset changed: share of a cold build', 100 * ratio('changed', 'cold'), '%', 4),
    row('site: kB per dataset', figures.bytes! / 1000 / datasets, 'kB', 90),
    row('site: files per dataset', figures.files! / datasets, 'files', 9),
    row('site: largest file', figures.largest! / 1e6, 'MB', 100),
    row('cold build: most memory', figures.coldMegabytes!, 'MB', 350),
    row('validate, cold × js-yaml and ajv alone', ratio('validate', 'validateFloor'), '×', 2),
    row('validate, cold: most memory', figures.validateMegabytes!, 'MB', 350),
    row('validate one file: share of validating all', 100 * ratio('validateOne', 'validate'), '%', 5),
    row('validate one file of 50 × node -e 0', ratio('validateSmall', 'node'), '×', 5),
    row('katalog --help × node -e 0', ratio('help', 'node'), '×', 3),
  ];
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

function markdown(rows: readonly Row[], figures: Figures, datasets: number): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}`;
  const lines = rows.map(
    ({ name, value, unit, target }) => `| ${name} | ${shown(value)} ${unit} | ${target} ${unit} |`,
  );
  const seconds = [
    'cold',
    'changed',
    'unchanged',
    'validate',
    'validateOne',
    'validateFloor',
    'help',
    'node',
  ].map((name) => `${name} ${figures[name]!.toFixed(2)}`);
  return [
    `${datasets} made-up datasets with three distributions each, on ${machine}; the least of ${values.repeat} runs.`,
    '',
    '| | measured | wanted |',
    '|---|--:|--:|',
    ...lines,
    '',
    `Seconds of processor time: ${seconds.join(', ')}.`,
    '',
  ].join('\n');
}

interface KeptFigures {
  datasets: number;
  rows: Row[];
}

/** The rows that are worse than the kept ones by more than a fifth: in all of them less is better. */
function regressions(rows: readonly Row[], datasets: number): string[] {
  if (!existsSync(`${KEPT}.json`)) return [];
  const kept = JSON.parse(readFileSync(`${KEPT}.json`, 'utf8')) as KeptFigures;
  if (kept.datasets !== datasets) return [`(the kept figures are of ${kept.datasets} datasets)`];
  const before = new Map(kept.rows.map(({ name, value }) => [name, value]));
  return rows
    .filter(({ name, value }) => value > WORSE * (before.get(name) ?? Infinity))
    .map(({ name, value }) => `worse: ${name}: ${shown(value)}, kept ${shown(before.get(name)!)}`);
}

const datasets = Number(values.datasets);
const [large, small] = [catalogOf(datasets), catalogOf(50)];
try {
  const runs: Figures[] = [];
  for (let run = 1; run <= Number(values.repeat); run += 1) {
    process.stderr.write(`run ${run} of ${values.repeat}\n`);
    runs.push(measureOnce(large, small));
  }
  const figures = leastOf(runs);
  const rows = rowsOf(figures, datasets);
  const text = markdown(rows, figures, datasets);
  console.log([text, ...regressions(rows, datasets)].join('\n'));
  if (values.keep) {
    writeFileSync(`${KEPT}.json`, `${JSON.stringify({ datasets, rows, figures }, null, 2)}\n`);
    writeFileSync(
      `${KEPT}.md`,
      `# What the command costs\n\nWritten by \`npm run bench:targets -- --keep\`.\n\n${text}`,
    );
  }
} finally {
  for (const folder of [large, small]) rmSync(folder, { recursive: true, force: true });
}
