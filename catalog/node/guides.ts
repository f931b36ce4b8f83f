import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE_FOLDER, type Guide, guidesIn } from '../knowledge/guide.ts';
import { readSources } from './sources.ts';

/**
 * The guides in `root`, in all languages; none where the folder is not there.
 *
 * @throws Error (of node:fs) where a file cannot be read.
 */
export async function readGuides(root: string): Promise<Guide[]> {
  if (!existsSync(join(root, GUIDE_FOLDER))) return [];
  return guidesIn(await readSources(root, [GUIDE_FOLDER]));
}
