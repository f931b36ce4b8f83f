/**
 * `npm run bench:budget -- [--only <pattern>] [--json]`
 *
 * What a pull request costs that is as large as one may be, of YAML that is odd but legal (`test/budget/odd-yaml.ts`): the
 * bundled actions `validate` and `feedback`, run as GitHub's runner runs them, against an emulator of GitHub's API. Told
 * are the seconds of processor time, all threads together, and the most memory held (MB), start of Node included. Each form
 * is tried in a few files that are as large as a file may be and in as many files as a pull request may have. The aim is at
 * most 3 s and 300 MB; it is told and never judged, as machines differ. A run beyond the aim is made twice more and the
 * least of each is told: what else the machine does only adds to it. What is judged is only that nothing is refused for
 * its size, that is, that it stays within the limits.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS } from '../../actions/settings/settings.ts';
import { CHANGE_LIMITS } from '../../catalog/check/validate/change-too-large.ts';
import { type GithubServer, startGithub } from '../actions/github-server/github-server.ts';
import { publishIndex, siteOf } from '../actions/github-server/publish-index.ts';
import {
  createRepository,
  type Files,
  openPull,
  type TestPull,
} from '../actions/github-server/repository.ts';
import { eventFor, runAction } from '../actions/github-server/run-action.ts';
import { countsOf, mostUnits, oddText, SHAPES, type Shape } from '../budget/odd-yaml.ts';
import { readValid } from '../fixtures/read-fixture.ts';

const LONGEST_SECONDS = 3;
const MOST_MEGABYTES = 300;

interface Usage {
  seconds: number;
  megabytes: number;
}

interface Row {
  shape: string;
  files: number;
  validate: Usage;
  feedback: Usage;
}

const WORDS = 'abcdefghij';

/** A word for each file, all of the same length: no two files are alike. */
function wordOf(index: number): string {
  return [...String(1000 + index)].map((digit) => WORDS[Number(digit)]).join('');
}

/** So many units in each file that all of them together are just within the limits of a change. */
function filesOf(shape: Shape, wanted: number): Files {
  const word = wordOf(0);
  const base = countsOf(shape, 0);
  const share = (limit: number, own: number, each: number) =>
    each === 0 ? Infinity : Math.floor((limit / wanted - own) / each);
  const unitBytes = Buffer.byteLength(shape.unit(99_999, word));
  const units = Math.min(
    mostUnits(shape, word),
    ...(['parts', 'lines', 'references'] as const).map((one) =>
      share(CHANGE_LIMITS[one], base[one], shape.each[one]),
    ),
    share(CHANGE_LIMITS.bytes, Buffer.byteLength(shape.head + shape.tail), unitBytes),
  );
  const text = (index: number) =>
    oddText(shape, Math.max(1, units), wordOf(index)).replace('Badplatser', `Badplatser ${wordOf(index)}`);
  const paths = Array.from(
    { length: wanted },
    (_, index) => `datasets/exempelkommun/fil-${wordOf(index)}.yaml`,
  );
  return Object.fromEntries(paths.map((path, index) => [path, text(index)]));
}

/** The number of files of this form, as large as a file may be, that a change may hold. */
function fewest(shape: Shape): number {
  const word = wordOf(0);
  const units = mostUnits(shape, word);
  const counts = countsOf(shape, units);
  const bytes = Buffer.byteLength(oddText(shape, units, word)) + 10;
  const fits = (['parts', 'lines', 'references'] as const).map(
    (one) => CHANGE_LIMITS[one] / Math.max(1, counts[one]),
  );
  const most = Math.floor(Math.min(...fits, CHANGE_LIMITS.bytes / bytes, DEFAULT_SETTINGS.limits.files));
  return Math.max(1, most);
}

/** The most files in which there is still room for a unit in each. */
function mostFiles(shape: Shape): number {
  const one = countsOf(shape, 1);
  const fits = (['parts', 'lines', 'references'] as const).map(
    (measure) => CHANGE_LIMITS[measure] / Math.max(1, one[measure]),
  );
  return Math.floor(Math.min(...fits, DEFAULT_SETTINGS.limits.files));
}

const MOST_RUNS = 3;

const isWithinAim = ({ seconds, megabytes }: Usage): boolean =>
  seconds <= LONGEST_SECONDS && megabytes <= MOST_MEGABYTES;

async function used(action: string, event: string, pull: TestPull, folder: string): Promise<Usage> {
  let least = await usedOnce(action, event, pull, folder);
  for (let runs = 1; runs < MOST_RUNS && !isWithinAim(least); runs += 1) {
    const { seconds, megabytes } = await usedOnce(action, event, pull, folder);
    least = {
      seconds: Math.min(least.seconds, seconds),
      megabytes: Math.min(least.megabytes, megabytes),
    };
  }
  return least;
}

async function usedOnce(action: string, event: string, pull: TestPull, folder: string): Promise<Usage> {
  const file = join(folder, 'usage.json');
  const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href;
  const run = await runAction(action, pull.repository, eventFor(event, pull), {
    inputs: { 'published-at': siteOf(pull.repository) },
    env: { NODE_OPTIONS: `--import ${preload}`, USAGE_FILE: file },
  });
  if (!/calls to GitHub/.test(run.log)) throw new Error(`${action}: ${run.log}`);
  if (run.errors !== '' || /change-too-large|yaml-many-(?:parts|lines|references)/.test(run.log)) {
    throw new Error(`${action}: ${run.errors || 'refused for its size'}`);
  }
  const { time, memory } = JSON.parse(readFileSync(file, 'utf8')) as { time: number; memory: number };
  return { seconds: time / 1_000_000, megabytes: memory / 1000 };
}

async function measure(shape: Shape, wanted: number, folder: string): Promise<Row> {
  const server = await startGithub();
  try {
    return await measureOn(server, shape, wanted, folder);
  } finally {
    await server.close();
  }
}

function baseFiles(): Record<string, string> {
  return Object.fromEntries(readValid().map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

function measureOn(server: GithubServer, shape: Shape, wanted: number, folder: string): Promise<Row> {
  const name = `budget-${SHAPES.indexOf(shape)}-${wanted}`;
  return measurePull(server, { name, base: baseFiles(), files: filesOf(shape, wanted) }, shape.name, folder);
}

async function measurePull(
  server: GithubServer,
  { name, base, files }: { name: string; base: Files; files: Files },
  shape: string,
  folder: string,
): Promise<Row> {
  const repository = await createRepository(server, name, base);
  publishIndex(repository, base);
  const pull = await openPull(repository, { author: 'exempel-anvandare', fork: false, files });
  const validate = await used('validate', 'pull_request', pull, folder);
  const feedback = await used('feedback', 'workflow_run', pull, folder);
  return { shape, files: Object.keys(files).length, validate, feedback };
}

const REACHED = 'a default that reaches 1,000 datasets';

/** A publisher with a thousand datasets that have no licence of their own, and another licence as its default. */
async function measureReach(folder: string): Promise<Row> {
  const base = baseFiles();
  const dataset = base['datasets/exempelkommun/badplatser.yaml'] ?? '';
  const publisher = base['datasets/exempelkommun/publisher.yaml'] ?? '';
  for (let index = 0; index < 1000; index += 1) {
    const own = dataset
      .replaceAll('badplatser.csv', `badplatser-${index}.csv`)
      .replace(/ *license:.*\n/g, '');
    base[`datasets/exempelkommun/badplatser-${index}.yaml`] = own
      .replace(/^identifier.*\n/m, '')
      .replace(/sv: Badplatser$/m, `sv: Badplatser ${wordOf(index)}`);
  }
  const files = { 'datasets/exempelkommun/publisher.yaml': publisher.replace('CC0-1.0', 'CC-BY-4.0') };
  const server = await startGithub();
  try {
    return await measurePull(server, { name: 'budget-reach', base, files }, REACHED, folder);
  } finally {
    await server.close();
  }
}

function line({ shape, files, validate, feedback }: Row): string {
  const of = ({ seconds, megabytes }: Usage) =>
    `${seconds.toFixed(1).padStart(6)} ${megabytes.toFixed(0).padStart(5)}`;
  return `${shape.padEnd(40)} ${String(files).padStart(5)} ${of(validate)} ${of(feedback)}`;
}

/** Sums up the rows: the most of all, and the rows beyond the aim. */
function summary(rows: readonly Row[]): string {
  const all = rows.flatMap(({ validate, feedback }) => [validate, feedback]);
  const seconds = Math.max(...all.map((one) => one.seconds));
  const megabytes = Math.max(...all.map((one) => one.megabytes));
  const beyond = rows.filter(({ validate, feedback }) =>
    [validate, feedback].some((usage) => !isWithinAim(usage)),
  );
  return [
    `at most ${seconds.toFixed(1)} s (aim: ${LONGEST_SECONDS}) and ${megabytes.toFixed(0)} MB (aim: ${MOST_MEGABYTES})`,
    ...(beyond.length > 0 ? ['beyond the aim:', ...beyond.map(line)] : []),
  ].join('\n');
}

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, json: { type: 'boolean', default: false } },
});
const folder = mkdtempSync(join(tmpdir(), 'katalog-budget-'));
const rows: Row[] = [];
try {
  const shapes = SHAPES.filter(({ name }) => new RegExp(values.only).test(name));
  if (!values.json)
    console.log(
      `${'form'.padEnd(40)} files   validate     feedback\n${''.padEnd(40)}            s    MB      s    MB`,
    );
  for (const shape of shapes) {
    for (const wanted of new Set([fewest(shape), mostFiles(shape)])) {
      const row = await measure(shape, wanted, folder);
      rows.push(row);
      if (!values.json) console.log(line(row));
    }
  }
  if (new RegExp(values.only).test(REACHED)) {
    const row = await measureReach(folder);
    rows.push(row);
    if (!values.json) console.log(line(row));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(values.json ? JSON.stringify(rows, null, 2) : summary(rows));
