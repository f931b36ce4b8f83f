import { FEED_CODES } from '../../dcat/index.ts';
import type { CodeDescription } from '../../model/issues/code.ts';
import type { Severity } from '../../model/issues/issue.ts';
import { FILE_CODES } from '../files/index.ts';
import { SCHEMA_CODES } from '../json-schema/index.ts';
import { RULES } from '../rules/index.ts';
import { TABLE_CODES } from '../tabular/codes/index.ts';
import { YAML_CODES } from '../yaml/index.ts';
import { description as changeTooLarge } from './change-too-large.ts';

/** Every code an issue can have, in the order the layers look: change, file, YAML, schema, rules, feed. */
export const CODES: readonly CodeDescription[] = [
  changeTooLarge,
  ...FILE_CODES,
  ...YAML_CODES,
  ...SCHEMA_CODES,
  ...RULES,
  ...FEED_CODES,
];

const BY_CODE = new Map(CODES.map((description) => [description.code, description]));

/** The codes of all that has a page: what is found in the catalog's files, and in tables. */
export const CODES_WITH_PAGES: ReadonlySet<string> = new Set(
  [...CODES, ...TABLE_CODES].map(({ code }) => code),
);

/** The description of `code`; `undefined` where there is no such code. */
export function describeCode(code: string): CodeDescription | undefined {
  return BY_CODE.get(code);
}

/** The severity of `code`. A code that is not in the table is an error: what is unknown must not slip by. */
export function severityOf(code: string): Severity {
  return BY_CODE.get(code)?.severity ?? 'error';
}
