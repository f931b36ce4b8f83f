/** The stages of a build, in the order they run. */
export const STAGES = [
  'read',
  'parse, cold',
  'parse, warm',
  'validate',
  'resolve',
  'check feeds',
  'write feeds',
  'write exports',
  'write published index',
  'make search index',
  'write pages',
] as const;

export type Stage = (typeof STAGES)[number];

export interface Measurement {
  took: Record<Stage, Took>;
  files: number;
  feedFiles: number;
  pages: number;
}

/** Everything after parsing as a build does it, in two threads. */
export interface BuildMeasurement {
  took: Took;
  /** Most memory that the process has held at any time (resident), in MB. */
  peakMegabytes: number;
}

/** Time on the clock, and time that processors have worked, which a busy machine disturbs less. */
export interface Took {
  wall: number;
  cpu: number;
}

/** Runs `work` and tells how long it took, in seconds, with what stood before it cleared away first. */
export async function timed<Value>(
  work: () => Value | Promise<Value>,
): Promise<{ value: Value; took: Took }> {
  globalThis.gc?.();
  const start = performance.now();
  const startCpu = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(startCpu);
  return { value, took: { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 } };
}
