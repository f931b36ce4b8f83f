import { versionOfSource } from './cache-file.ts';

/**
 * Changes with the code and the lists that decide what is found in a file. In the bundle of the command, the text stands in
 * the place of this module: to read all of the source takes longer than to check a file.
 */
export const JUDGING_VERSION: string = versionOfSource(['catalog', 'schemas'], '');
