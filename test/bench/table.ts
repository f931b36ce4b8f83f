import type { Result } from './result.ts';
import { STAGES, type Took } from './stages.ts';

/** The project's targets; reported next to the measurements, and never enforced. */
const TARGETS = {
  /** Beside how many times as many datasets there are. */
  growth: [0.8, 1.2],
  feeds: 3,
  afterParsing: 6,
  megabytes: 1024,
};

/** The results to read in a terminal. */
export function table(results: readonly Result[]): string {
  const rows = [
    ['', ...results.map(({ datasets }) => `${datasets} datasets`), ...growthHeading(results)],
    ...STAGES.map((stage) => row(stage, results, ({ took }) => took[stage])),
    row('cold validation (read + parse + validate)', results, coldValidation),
    row('all after parsing, as a build does it', results, ({ build }) => build),
    row('floor: write feeds', results, ({ floor }) => floor.feeds),
    row('floor: write pages and all else', results, ({ floor }) => floor.pages),
  ];
  return [...aligned(rows), '', ...results.flatMap(facts), '', ...NOTES, ...growthNote(results)].join('\n');
}

const NOTES = [
  'Times are on the clock; cpu is seconds of processor time, which other programs on the machine disturb less.',
  'Each process has built a catalog of 50 datasets before, so that what is only done once is not counted.',
  'The stages are measured one after the other. A build writes feeds and exports in one thread and pages in another.',
  'The floor is bare Node writing the same bytes to the same files, from the parsed files in memory. What is told of a',
  'dataset it joins from strings made for this very catalog, and neither looks up, escapes nor decides anything; what is',
  'told of many, it only writes.',
  'That the bytes are the same has been checked for every file.',
];

function growthNote(results: readonly Result[]): string[] {
  if (results.length < 2) return [];
  const times = results.at(-1)!.datasets / results[0]!.datasets;
  const [least, most] = TARGETS.growth.map((part) => String(Number((part * times).toFixed(1))));
  return [
    `Growth: last size to first, which has ${Number(times.toFixed(1))} times as many. Held to: ${least}–${most}, for cold`,
    'validation, feeds, pages and all after parsing.',
  ];
}

function coldValidation({ took }: Result): Took {
  const stages = [took.read, took['parse, cold'], took.validate];
  const sum = (clock: keyof Took): number => stages.reduce((total, stage) => total + stage[clock], 0);
  return { wall: sum('wall'), cpu: sum('cpu') };
}

function growthHeading(results: readonly Result[]): string[] {
  return results.length > 1 ? ['growth', 'cpu'] : [];
}

function row(name: string, results: readonly Result[], pick: (result: Result) => Took): string[] {
  const cells = results.map((result) => {
    const { wall, cpu } = pick(result);
    return `${wall.toFixed(3)} s ${perSecond(result.datasets / wall)} ${`cpu ${cpu.toFixed(3)}`.padStart(12)}`;
  });
  const growth = (clock: keyof Took): string =>
    `× ${(pick(results.at(-1)!)[clock] / pick(results[0]!)[clock]).toFixed(1)}`;
  return [name, ...cells, ...(results.length > 1 ? [growth('wall'), growth('cpu')] : [])];
}

function perSecond(value: number): string {
  return `${Math.round(value).toLocaleString('en')}/s`.padStart(10);
}

function facts(result: Result): string[] {
  const { datasets, rounds, files, feedFiles, pages, megabytes, readyMade, peakMegabytes } = result;
  const ready = `${(readyMade * 100).toFixed(1)} % of them ready-made for the floor`;
  return [
    `${datasets} datasets, ${files} files, median of ${rounds}:`,
    `  ${feedFiles} feeds of ${megabytes.feeds.toFixed(1)} MB (${ready}), ${pages} pages and all else of ${megabytes.pages.toFixed(1)} MB`,
    `  feeds to floor: ${ratio(result.feedsToFloor)} (held to ${TARGETS.feeds})`,
    `  all after parsing to floor: ${ratio(result.afterParsingToFloor)} (held to ${TARGETS.afterParsing})`,
    `  peak memory ${peakMegabytes.toFixed(0)} MB (held to ${TARGETS.megabytes})`,
  ];
}

function ratio({ wall, cpu }: Took): string {
  return `${wall.toFixed(2)}, of processor time ${cpu.toFixed(2)}`;
}

function aligned(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]! + 2)))
      .join(''),
  );
}
