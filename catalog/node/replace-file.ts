import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Gives `file` new content: written beside it and then put in its place, so that no reader ever meets half of it.
 * Its permissions stay as they were. The name it is written under until then ends in `~`, which nobody watches.
 *
 * @throws Error (of node:fs) when that cannot be done; the file is then as it was.
 */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const next = `${file}.${process.pid}~`;
  try {
    writeFileSync(next, bytes);
    const old = statSync(file, { throwIfNoEntry: false });
    if (old) chmodSync(next, old.mode);
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
