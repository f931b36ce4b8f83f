import { findingsOf, MOST_OF_A_CODE } from '../../model/issues/bounded-findings.ts';
import type { Finding } from '../../model/issues/finding.ts';
import { emptyValue } from './explain/empty-value.ts';
import { invalidDate } from './explain/invalid-date.ts';
import { invalidDuration } from './explain/invalid-duration.ts';
import { invalidEmail } from './explain/invalid-email.ts';
import { invalidPattern } from './explain/invalid-pattern.ts';
import { invalidTime } from './explain/invalid-time.ts';
import { invalidValue } from './explain/invalid-value.ts';
import { missingKey } from './explain/missing-key.ts';
import { outOfRange } from './explain/out-of-range.ts';
import { tooLong } from './explain/too-long.ts';
import { tooManyItems } from './explain/too-many-items.ts';
import { unknownCode } from './explain/unknown-code.ts';
import { unknownKey } from './explain/unknown-key.ts';
import { wrongType } from './explain/wrong-type.ts';
import type { Explainer } from './explanation.ts';
import { vocabulariesOf } from './field.ts';
import type { Violation } from './violation.ts';

/** All that explain, in the order of how often they are needed. */
export const EXPLAINERS: readonly Explainer[] = [
  unknownKey,
  missingKey,
  wrongType,
  unknownCode,
  emptyValue,
  invalidDate,
  invalidDuration,
  invalidTime,
  invalidEmail,
  invalidPattern,
  tooLong,
  tooManyItems,
  outOfRange,
  invalidValue,
];

/** Violations in words, with their codes, in the order of the codes. */
export function explainAll(violations: readonly Violation[], most = MOST_OF_A_CODE): Finding[] {
  const byExplainer = new Map<Explainer, Violation[]>();
  for (const violation of violations) {
    const explainer = explainerOf(violation);
    const own = byExplainer.get(explainer);
    if (own) own.push(violation);
    else byExplainer.set(explainer, [violation]);
  }
  return [...byExplainer].flatMap(([{ code, explain }, own]) =>
    findingsOf(
      own,
      (violation) => ({ code, ...explain(violation) }),
      ({ pointer }) => ({ pointer }),
      most,
    ),
  );
}

const BY_KEYWORD: Record<string, Explainer> = {
  additionalProperties: unknownKey,
  required: missingKey,
  propertyNames: invalidPattern,
  type: wrongType,
  enum: unknownCode,
  'x-vocabulary': unknownCode,
  pattern: invalidPattern,
  maxLength: tooLong,
  maxItems: tooManyItems,
  maxProperties: tooManyItems,
  minimum: outOfRange,
  maximum: outOfRange,
};

const BY_FORMAT: Record<string, Explainer> = {
  'dcat-date': invalidDate,
  'dcat-duration': invalidDuration,
  'local-time': invalidTime,
  email: invalidEmail,
};

/**
 * Finds the explainer of a violation by its keyword. Empty values, and codes that also have a pattern, are exceptions.
 */
function explainerOf(violation: Violation): Explainer {
  const { keyword, limit, field } = violation;
  if (!['additionalProperties', 'required', 'propertyNames'].includes(keyword) && isEmpty(violation.value)) {
    return emptyValue;
  }
  if (keyword === 'format') return BY_FORMAT[String(limit)] ?? invalidValue;
  if (keyword === 'pattern' && vocabulariesOf(field.schema).length > 0) return unknownCode;
  if (keyword === 'maxItems' && field.schema.minItems === limit) return invalidValue;
  return BY_KEYWORD[keyword] ?? invalidValue;
}

function isEmpty(value: unknown): boolean {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
