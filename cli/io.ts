import type { Network } from '../catalog/edge/fetch-bounded.ts';

/** A stream that a command writes to. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** The environment of a command: a test gives it another than that of the process. */
export interface Io {
  stdout: Output;
  stderr: Output;
  env: Record<string, string | undefined>;
  /** The folder that it was started in. */
  cwd: string;
  /** The bytes that are piped to it. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The network in which addresses are fetched; the internet where this is left out. */
  network?: Network;
  /** For a command that runs until it is stopped: aborted when that happens, so that it can end by itself. */
  untilStopped(): AbortSignal;
}
