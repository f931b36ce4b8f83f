import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder whose files are published as they are. */
export const ASSETS_FOLDER = fileURLToPath(new URL('./assets', import.meta.url));

export interface Asset {
  name: string;
  /** From the root of the site. It changes with the content, so that a browser never uses an old copy. */
  address: string;
}

/** All files in `assets/`. */
export function readAssets(): Asset[] {
  return readdirSync(ASSETS_FOLDER).map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(`${ASSETS_FOLDER}/${name}`))
      .digest('hex');
    return { name, address: `/assets/${name}?v=${hash.slice(0, 8)}` };
  });
}
