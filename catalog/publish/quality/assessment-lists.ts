import lists from './assessment-lists.json' with { type: 'json' };

/*
 * The lists differ from what the code lists of the catalog say in `open` and `machineReadable`, which also count
 * formats that came after them (GPKG): the score is to be the one that the portals give.
 */

/** Codes of file types that the assessment counts as not owned by a company. */
export const NON_PROPRIETARY: ReadonlySet<string> = new Set(lists.nonProprietary);

/** Codes of file types that it counts as readable by programs. */
export const MACHINE_READABLE: ReadonlySet<string> = new Set(lists.machineReadable);

/** Addresses of licences that it knows, each exactly as it compares them. */
export const KNOWN_LICENCES: ReadonlySet<string> = new Set(lists.licences);
