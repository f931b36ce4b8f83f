import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { yamlOf } from '../../../../catalog/check/validate/yaml-of.ts';
import { FILE_KINDS, type FileKind } from '../../../../catalog/model/file-kinds.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures');

const FILES: Record<FileKind, string> = {
  catalog: 'valid/catalog.yaml',
  publisher: 'valid/exempelkommun/publisher.yaml',
  dataset: 'valid/exempelregionen/hallplatser.yaml',
  service: 'valid/exempelkommun/services/badplatser-api.yaml',
  series: 'valid/exempelkommun/series/badvattenprover.yaml',
  meeting: 'cooperation/_cooperation/meetings/2026-06-10-badvatten.yaml',
  contacts: 'cooperation/_cooperation/contacts.yaml',
  guide: 'cooperation/_cooperation/knowledge/valja-licens.sv.md',
  maturity: 'cooperation/exempelkommun/maturity.yaml',
};

/** A file of each kind that fits its schema, as plain data; a new copy each time. */
export function validData(kind: FileKind): Record<string, unknown> {
  const file = FILES[kind].replace(/^.*_cooperation/, 'cooperation');
  const bytes = yamlOf(file, readFileSync(join(FIXTURES, FILES[kind])));
  return parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
}

/** Each kind with a file that fits its schema. */
export const VALID_FILES = FILE_KINDS.map((kind) => [kind, validData(kind)] as const);

/** Pointers to all values in `data`, the whole excepted. */
export function pointersIn(data: unknown, at = ''): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    `${at}/${key}`,
    ...pointersIn(value, `${at}/${key}`),
  ]);
}
