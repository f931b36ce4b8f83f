import type { Network } from '../catalog/node/fetch-bounded.ts';

/** Where a command writes to. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** What a command knows of the world: a test gives it another than the process has. */
export interface Io {
  stdout: Output;
  stderr: Output;
  env: Record<string, string | undefined>;
  /** The folder that it was started in. */
  cwd: string;
  /** What is piped to it. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** What addresses lead to; the internet where this is left out. */
  network?: Network;
  /** For a command that runs until it is stopped: aborted when that happens, so that it can end by itself. */
  untilStopped(): AbortSignal;
}
