import { join } from 'node:path';
import { readAddresses } from '../actions/addresses/address-files.ts';

/**
 * Tells whether the data in `datasets/` is another catalog's than the one that this code was written for. Tests that judge
 * what this catalog holds are skipped there, under a name that tells why.
 */
export const IS_OTHER_CATALOG =
  readAddresses(join(import.meta.dirname, '..')).site !== 'https://oppna-mellansverige.github.io';

/** The end of the name of a test that is skipped in another catalog. */
export const OF_THIS_CATALOG = IS_OTHER_CATALOG
  ? ' (skipped: datasets/catalog.yaml has the address of another catalog)'
  : '';
