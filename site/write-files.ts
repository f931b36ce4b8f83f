import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, by their paths from it; folders that are not there are made. */
export function writeFiles(files: ReadonlyMap<string, string>, folder: string): void {
  for (const name of new Set([...files.keys()].map((path) => dirname(path))))
    mkdirSync(join(folder, name), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
}
