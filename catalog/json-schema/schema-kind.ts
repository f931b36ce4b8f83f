import type { FileKind } from '../model/file-kinds.ts';

/** What a schema describes: a file of the catalog or of the cooperation around it, or the settings of the repository that it lies in. */
export type SchemaKind = FileKind | 'settings';
