import type { Finding } from '../../model/issues/finding.ts';

/** The result of the YAML layer for a file's bytes. Plain data, the same for the same bytes. */
export interface Parsed {
  data: unknown;
  findings: Finding[];
}

/**
 * Remembers what files were parsed to, since reading YAML costs more than everything that follows. Whoever
 * implements it answers with what {@link Parsed} was for exactly these bytes and this version of the reader,
 * as a copy that the caller may change, or else with what `parse` gives.
 */
export interface ParseMemory {
  recall(bytes: Uint8Array, parse: () => Parsed): Parsed;
}
