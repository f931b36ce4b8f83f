/** The stages of a build, in the order they run. */
export const STAGES = [
  'read',
  'parse, cold',
  'parse, warm',
  'validate',
  'resolve',
  'check feeds',
  'write feeds',
  'write pages',
] as const;

export type Stage = (typeof STAGES)[number];

export interface Measurement {
  /** Of each stage. */
  seconds: Record<Stage, number>;
  files: number;
  feedFiles: number;
  pages: number;
  /** Most memory that the process has held at any time (resident), in MB. */
  peakMegabytes: number;
}
