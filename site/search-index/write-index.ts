import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INDEX_FOLDER } from '../search/index-files.ts';

/** Puts the files of an index where the search page looks for them. */
export function writeIndex(files: ReadonlyMap<string, string>, output: string): void {
  const folder = join(output, INDEX_FOLDER);
  for (const name of new Set([...files.keys()].map((name) => dirname(name))))
    mkdirSync(join(folder, name), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}
