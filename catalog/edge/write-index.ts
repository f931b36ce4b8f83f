import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../check/published-index/manifest.ts';
import { indexFiles } from '../check/published-index/write-shards.ts';
import { buildIndex } from '../model/build-index.ts';
import type { AnyFile } from '../model/file-kinds.ts';

/**
 * Writes the index of a catalog among the files of its site, so that a change can be checked against the catalog
 * without reading the whole of it.
 *
 * @param commit The commit that the files were read from; `null` where they were not read from one.
 * @throws Error (of node:fs) when a file cannot be written.
 */
export function writeIndex(site: string, files: readonly AnyFile[], commit: string | null): void {
  const folder = join(site, INDEX_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of indexFiles(buildIndex(files), commit)) writeFileSync(join(folder, name), text);
}
