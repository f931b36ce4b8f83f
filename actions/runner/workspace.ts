import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../catalog/check/yaml/read.ts';
import { siteAddressIn } from '../published-site/site-address.ts';

/** The bytes of a file of what is checked out; `undefined` where it is not there. */
export function fileOf(workspace: string, path: string): Uint8Array | undefined {
  try {
    return readFileSync(join(workspace, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Returns the address at which the catalog that is checked out is published.
 *
 * @throws Error where its file does not state it.
 */
export function addressOf(workspace: string): string {
  const url = addressIn(fileOf(workspace, 'datasets/catalog.yaml'));
  if (url !== undefined) return url;
  throw new Error('datasets/catalog.yaml does not tell where the catalog is published (url).');
}

/** Returns the address at which the catalog is published by `datasets/catalog.yaml`, without a slash at the end. */
export function addressIn(catalogFile: Uint8Array | undefined): string | undefined {
  return siteAddressIn(readYaml(catalogFile ?? new Uint8Array()).data);
}
