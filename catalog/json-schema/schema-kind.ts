import type { EntityKind } from '../model/entity.ts';

/** What a schema describes: a file of the catalog, or the settings of the repository that it lies in. */
export type SchemaKind = EntityKind | 'settings';
