import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { EntityKind } from '../../catalog/model/entity.ts';
import { ENTITY_KINDS } from '../../catalog/model/entity-kinds.ts';

const VALID = join(import.meta.dirname, '../fixtures/valid');

const FILES: Record<EntityKind, string> = {
  catalog: 'catalog.yaml',
  publisher: 'exempelkommun/publisher.yaml',
  dataset: 'exempelregionen/hallplatser.yaml',
  service: 'exempelkommun/services/badplatser-api.yaml',
  series: 'exempelkommun/series/badvattenprover.yaml',
};

/** A file of each kind that fits its schema, as plain data; a new copy each time. */
export function validData(kind: EntityKind): Record<string, unknown> {
  return parse(readFileSync(join(VALID, FILES[kind]), 'utf8')) as Record<string, unknown>;
}

/** Each kind with a file that fits its schema. */
export const VALID_FILES = ENTITY_KINDS.map((kind) => [kind, validData(kind)] as const);

/** Pointers to all values in `data`, the whole excepted. */
export function pointersIn(data: unknown, at = ''): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    `${at}/${key}`,
    ...pointersIn(value, `${at}/${key}`),
  ]);
}
