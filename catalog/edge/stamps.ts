import { lstatSync } from 'node:fs';

/**
 * The size of a file in bytes, when its content was last changed, and when anything of it was (ms). Nobody sets the last, as who
 * copies a file sets the other.
 */
export type Stamp = readonly [size: number, time: number, touched: number];

/** Changes so short before a file was looked at may not show in its times (ms). */
const UNSURE = 2000;

/**
 * Looks at a file; a link is looked at itself.
 *
 * @throws Error (of node:fs) where it is not there.
 */
export function stampOf(file: string): Stamp {
  const { size, mtimeMs, ctimeMs } = lstatSync(file);
  return [size, mtimeMs, ctimeMs];
}

/** True when another change of the file would show, had there been one since it was looked at. */
export function isSettled([, time]: Stamp, looked: number): boolean {
  return time < looked - UNSURE;
}
