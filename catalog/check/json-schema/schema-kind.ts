import type { FileKind } from '../../model/file-kinds.ts';

/**
 * The subject of a schema: a file of the catalog or of the cooperation around it, or the settings of its repository.
 */
export type SchemaKind = FileKind | 'settings';
