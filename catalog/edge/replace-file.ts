import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Gives `file` new content: written beside it and then put in its place, so that no reader ever meets half of it.
 * Its permissions stay as they were. The name it is written under until then ends in `~`, which nobody watches.
 *
 * @throws Error (of node:fs) when that cannot be done; the file is then as it was.
 */
export function replaceFile(file: string, bytes: Uint8Array): void {
  replaceIf(file, bytes, () => true);
}

/**
 * {@link replaceFile}, but only while the file still holds `before`: what somebody has saved meanwhile stays, and so does
 * the place of a file that has been taken away or become a link. The file is looked at again when the new content is on
 * the disk, right before the two change places.
 *
 * @returns Whether the file was replaced.
 * @throws Error (of node:fs) when that cannot be done; the file is then as it was.
 */
export function replaceUnchanged(file: string, before: Uint8Array, bytes: Uint8Array): boolean {
  return replaceIf(file, bytes, () => holds(file, before));
}

function replaceIf(file: string, bytes: Uint8Array, mayReplace: () => boolean): boolean {
  const next = `${file}.${process.pid}~`;
  try {
    writeFileSync(next, bytes);
    const old = statSync(file, { throwIfNoEntry: false });
    if (old) chmodSync(next, old.mode);
    const replaces = mayReplace();
    if (replaces) renameSync(next, file);
    else rmSync(next, { force: true });
    return replaces;
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

function holds(file: string, bytes: Uint8Array): boolean {
  const entry = lstatSync(file, { throwIfNoEntry: false });
  return entry?.isFile() === true && entry.size === bytes.length && readFileSync(file).equals(bytes);
}
