import type { EntityKind } from './entity.ts';

/** Every kind of file there is. */
export const ENTITY_KINDS = [
  'catalog',
  'publisher',
  'dataset',
  'service',
  'series',
] as const satisfies readonly EntityKind[];
