import type { Schema } from './sources.ts';

/**
 * An owner of properties: a kind of file (`dataset`), a definition (`period`), or a key of either
 * (`publisher.harvest`).
 */
export interface Owner {
  name: string;
  /** The schema of the file, or the definition. */
  schema: Schema;
  /** The schemas of its properties as they are written, by key. */
  written: Record<string, Schema>;
  rows: Map<string, Schema>;
}
