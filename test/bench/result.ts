import type { FloorMeasurement } from './floor.ts';
import { type Measurement, STAGES, type Stage } from './stages.ts';

/** What came out for one size; medians of all rounds. */
export interface Result {
  datasets: number;
  rounds: number;
  files: number;
  feedFiles: number;
  pages: number;
  megabytes: FloorMeasurement['megabytes'];
  readyMade: number;
  /** Seconds of each stage. */
  seconds: Record<Stage, number>;
  floor: FloorMeasurement['seconds'];
  /** The most memory of any round, in MB. */
  peakMegabytes: number;
  /** Writing feeds, to writing the same bytes without thinking. */
  feedsToFloor: number;
  /** Everything after parsing, to the same. */
  afterParsingToFloor: number;
}

/** Ratios are taken within each round, since the machine's speed differs between rounds. */
export function summarise(
  datasets: number,
  runs: readonly { real: Measurement; floor: FloorMeasurement }[],
): Result {
  const [{ real, floor }] = runs as [{ real: Measurement; floor: FloorMeasurement }];
  const seconds = Object.fromEntries(
    STAGES.map((stage) => [stage, median(runs.map((one) => one.real.seconds[stage]))]),
  ) as Record<Stage, number>;
  return {
    datasets,
    rounds: runs.length,
    files: real.files,
    feedFiles: real.feedFiles,
    pages: real.pages,
    megabytes: floor.megabytes,
    readyMade: floor.readyMade,
    seconds,
    floor: {
      feeds: median(runs.map((one) => one.floor.seconds.feeds)),
      pages: median(runs.map((one) => one.floor.seconds.pages)),
    },
    peakMegabytes: Math.max(...runs.map((one) => one.real.peakMegabytes)),
    feedsToFloor: median(runs.map((one) => one.real.seconds['write feeds'] / one.floor.seconds.feeds)),
    afterParsingToFloor: median(runs.map((one) => afterParsing(one.real) / floorOf(one.floor))),
  };
}

function afterParsing({ seconds }: Measurement): number {
  const stages: Stage[] = ['validate', 'resolve', 'check feeds', 'write feeds', 'write pages'];
  return stages.reduce((sum, stage) => sum + seconds[stage], 0);
}

function floorOf({ seconds }: FloorMeasurement): number {
  return seconds.feeds + seconds.pages;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
