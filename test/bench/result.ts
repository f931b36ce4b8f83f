import type { FloorMeasurement } from './floor.ts';
import { type BuildMeasurement, type Measurement, STAGES, type Stage, type Took } from './stages.ts';

/** The result for one size; medians of all rounds. */
export interface Result {
  datasets: number;
  rounds: number;
  files: number;
  feedFiles: number;
  pages: number;
  megabytes: FloorMeasurement['megabytes'];
  readyMade: number;
  took: Record<Stage, Took>;
  floor: FloorMeasurement['took'];
  /** The most memory of any round, in MB. */
  peakMegabytes: number;
  /** Writing feeds, to writing the same bytes without thinking. */
  feedsToFloor: Took;
  /** Everything after parsing, as a build does it. */
  build: Took;
  /** The time after parsing, to writing the same bytes without thinking. */
  afterParsingToFloor: Took;
}

/** The measurements of one size in one round. */
export interface Run {
  real: Measurement;
  floor: FloorMeasurement;
  build: BuildMeasurement;
}

/** Ratios are taken within each round, since the machine's speed differs between rounds. */
export function summarise(datasets: number, runs: readonly Run[]): Result {
  const { real, floor } = runs[0]!;
  const medianOf = (pick: (run: Run, clock: keyof Took) => number): Took => ({
    wall: median(runs.map((run) => pick(run, 'wall'))),
    cpu: median(runs.map((run) => pick(run, 'cpu'))),
  });
  const took = STAGES.map((stage) => [stage, medianOf((run, clock) => run.real.took[stage][clock])]);
  return {
    datasets,
    rounds: runs.length,
    files: real.files,
    feedFiles: real.feedFiles,
    pages: real.pages,
    megabytes: floor.megabytes,
    readyMade: floor.readyMade,
    took: Object.fromEntries(took),
    floor: {
      feeds: medianOf((run, clock) => run.floor.took.feeds[clock]),
      pages: medianOf((run, clock) => run.floor.took.pages[clock]),
    },
    build: medianOf((run, clock) => run.build.took[clock]),
    peakMegabytes: Math.max(...runs.map((run) => run.build.peakMegabytes)),
    feedsToFloor: medianOf((run, clock) => run.real.took['write feeds'][clock] / run.floor.took.feeds[clock]),
    afterParsingToFloor: medianOf((run, clock) => run.build.took[clock] / floorOf(run, clock)),
  };
}

function floorOf({ floor }: Run, clock: keyof Took): number {
  return floor.took.feeds[clock] + floor.took.pages[clock];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
