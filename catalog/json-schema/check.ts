import type { Finding } from '../issues/finding.ts';
import { explain } from './explain.ts';
import type { SchemaKind } from './schema-kind.ts';
import { usablePart } from './usable-part.ts';
import { violationsIn } from './violations.ts';

/**
 * Checks what a file holds against the schema of its kind. `data` in the answer is what rules can work with: where
 * everything fits, the same object; else a copy in which what was surely meant stands as it was meant, what does
 * not fit is left out of mappings, and `undefined` in lists. Only required keys may be missing in it. Never
 * throws and never changes `data`, whatever it is.
 */
export function checkSchema(kind: SchemaKind, data: unknown): { findings: Finding[]; data: object } {
  const violations = data === undefined ? [] : violationsIn(kind, data);
  if (violations.length === 0 && isMapping(data)) return { findings: [], data };
  const findings = violations.map(explain);
  return { findings, data: isMapping(data) ? usablePart(kind, data, findings) : {} };
}

function isMapping(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
