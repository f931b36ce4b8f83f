import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The temporary files that editors write next to the file that is edited. */
const PASSING = /^(?:\..*|.*~|4913|#.*#)$/;

/**
 * Tells of every change to a file below `folders`, new folders included, until `signal` is aborted.
 *
 * Each folder is watched on its own: `fs.watch` with `recursive` loses a file, on Linux, once another is renamed
 * into its place, and that is how most editors save (Node 20).
 */
export function watchFolders(
  folders: readonly string[],
  onChange: (path: string) => void,
  signal?: AbortSignal,
): void {
  const watchers = new Map<string, FSWatcher>();

  function add(folder: string): void {
    if (watchers.has(folder) || !existsSync(folder)) return;
    const watcher = watch(folder, (_, name) => changed(folder, name ?? ''));
    watcher.once('error', () => remove(folder));
    watchers.set(folder, watcher);
    addBelow(folder);
  }

  function addBelow(folder: string): void {
    for (const name of foldersIn(folder)) add(join(folder, name));
  }

  function remove(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }

  function changed(folder: string, name: string): void {
    if (!existsSync(folder)) remove(folder);
    else addBelow(folder);
    if (!PASSING.test(name)) onChange(join(folder, name));
  }

  for (const folder of folders) add(folder);
  signal?.addEventListener('abort', () => [...watchers.keys()].forEach(remove), { once: true });
}

/**
 * Tells of every change to one file, until `signal` is aborted. It is its folder that is watched, as a watch on
 * the file itself ends when an editor renames another into its place.
 */
export function watchFile(path: string, onChange: (path: string) => void, signal?: AbortSignal): void {
  const watcher = watch(dirname(path), (_, name) => {
    if (name === basename(path)) onChange(path);
  });
  // The loss of the folder is no reason to stop serving.
  watcher.once('error', () => watcher.close());
  signal?.addEventListener('abort', () => watcher.close(), { once: true });
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    // It was there a moment ago; that it is gone is a change of its own.
    return [];
  }
}
