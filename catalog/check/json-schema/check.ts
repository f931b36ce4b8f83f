import type { Finding } from '../../model/issues/finding.ts';
import { isPlainObject } from '../../model/plain-object.ts';
import { explainAll } from './explain.ts';
import type { SchemaKind } from './schema-kind.ts';
import { usablePart } from './usable-part.ts';
import { violationsIn } from './violations.ts';

/**
 * Checks what a file holds against the schema of its kind. `data` in the answer is what rules can work with: where
 * everything fits, the same object; else a copy in which what was surely meant stands as it was meant, what does
 * not fit is left out of mappings, and `undefined` in lists. Only required keys may be missing in it. Never
 * throws and never changes `data`, whatever it is.
 *
 * @param most How many findings of the same code are put into words of their own.
 */
export function checkSchema(
  kind: SchemaKind,
  data: unknown,
  most?: number,
): { findings: Finding[]; data: object } {
  const violations = data === undefined ? [] : violationsIn(kind, data);
  if (violations.length === 0 && isPlainObject(data)) return { findings: [], data };
  const findings = explainAll(violations, most);
  return { findings, data: isPlainObject(data) ? usablePart(kind, data, findings) : {} };
}
