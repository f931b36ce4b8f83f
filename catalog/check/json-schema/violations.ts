import { type Pointer, pointer, valueAt } from '../../model/pointer.ts';
import { type Field, fieldAt } from './field.ts';
import type { SchemaKind } from './schema-kind.ts';
import { suggestKey } from './suggest/key.ts';
import { validatorOf } from './validator.ts';
import type { SchemaError } from './validators/runtime.ts';
import type { Violation } from './violation.ts';

/**
 * Finds the violations of the schema of its kind in `data`: one for each mistake, however many keywords it breaks.
 * Values that are `undefined` were rejected by an earlier layer and are skipped.
 */
export function violationsIn(kind: SchemaKind, data: unknown): Violation[] {
  const validate = validatorOf(kind);
  if (validate(data)) return [];
  const chosen = onePerPlace(validate.errors ?? []);
  const violations = chosen.map((error) => violation(kind, data, error));
  return withoutMisspelt(violations.filter(isToldHere));
}

/** Of keywords that the same value breaks, the first of these says best what is wrong. */
const ORDER = ['type', 'minLength', 'minItems', 'minProperties', 'x-vocabulary', 'enum', 'format', 'pattern'];

function rankOf({ keyword }: SchemaError): number {
  const rank = ORDER.indexOf(keyword);
  return rank < 0 ? ORDER.length : rank;
}

function onePerPlace(errors: SchemaError[]): SchemaError[] {
  const byPlace = new Map<Pointer, SchemaError>();
  for (const error of errors) {
    const place = placeOf(error);
    const other = byPlace.get(place);
    if (!other || rankOf(error) < rankOf(other)) byPlace.set(place, error);
  }
  const chosen = [...byPlace.values()];
  const gone = goneWith(chosen);
  return chosen.filter((error) => isAboutKey(error) || !isBelow(error.pointer, gone));
}

/** Places whose violations disappear once another is fixed: the values of wrong keys, and surplus items. */
interface Gone {
  keys: Set<Pointer>;
  /** Of a list that is too long, how long it may be. */
  limits: Map<Pointer, number>;
}

function goneWith(errors: SchemaError[]): Gone {
  const long = errors.filter(({ keyword }) => keyword === 'maxItems');
  return {
    keys: new Set(errors.filter(isAboutKey).map(entryOf)),
    limits: new Map(long.map(({ pointer, limit }) => [pointer, Number(limit)])),
  };
}

/** The place that is reported once: coordinates in another system are all too large, but that is a single mistake. */
function placeOf(error: SchemaError): string {
  if (error.keyword === 'required') return `${entryOf(error)} missing`;
  const isRange = error.keyword === 'minimum' || error.keyword === 'maximum';
  return isRange && /\/\d+$/.test(error.pointer) ? aboveOf(error.pointer) : entryOf(error);
}

function isAboutKey({ keyword }: SchemaError): boolean {
  return keyword === 'additionalProperties' || keyword === 'propertyNames';
}

function isBelow(at: Pointer, { keys, limits }: Gone): boolean {
  if (keys.size === 0 && limits.size === 0) return false;
  for (let end = at.length; end > 0; end = at.lastIndexOf('/', end - 1)) {
    const place = at.slice(0, end);
    const limit = limits.get(aboveOf(place));
    const index = Number(place.slice(place.lastIndexOf('/') + 1));
    if (keys.has(place) || (limit !== undefined && index >= limit)) return true;
  }
  return false;
}

/** The entry or value that an error is about; for a missing key, where it would stand. */
function entryOf(error: SchemaError): Pointer {
  const isOfKey = error.keyword === 'required' || isAboutKey(error);
  return isOfKey ? error.pointer + pointer(error.name ?? '') : error.pointer;
}

function violation(kind: SchemaKind, data: unknown, error: SchemaError): Violation {
  const missing = error.keyword === 'required';
  const entry = entryOf(error);
  const above = missing ? error.pointer : aboveOf(entry);
  const at = missing ? error.pointer : entry;
  let field: Field | undefined;
  return {
    kind,
    data,
    keyword: error.keyword,
    limit: error.limit,
    pointer: at,
    value: valueAt(data, at),
    // Only who puts it into words asks for these, and of many violations of a kind few are.
    get field() {
      field ??= fieldAt(kind, data, entry);
      return field;
    },
    get parent() {
      return valueAt(data, above);
    },
    name: error.name ?? '',
  };
}

function isToldHere({ keyword, value, name }: Violation): boolean {
  if (keyword === 'required') return !Object.hasOwn(value as object, name);
  return value !== undefined;
}

/** Without the keys that are missing only because they are misspelt: that is told once, where the misspelt key is. */
function withoutMisspelt(violations: Violation[]): Violation[] {
  const missing = violations.filter(({ keyword }) => keyword === 'required');
  if (missing.length === 0) return violations;
  const lacking = new Set(missing.map((violation) => violation.pointer));
  const misspelt = new Set(
    violations
      .filter(
        (violation) =>
          violation.keyword === 'additionalProperties' && lacking.has(aboveOf(violation.pointer)),
      )
      .map((violation) => `${aboveOf(violation.pointer)} ${suggestKey(violation)?.key}`),
  );
  return violations.filter(
    ({ keyword, pointer: at, name }) => keyword !== 'required' || !misspelt.has(`${at} ${name}`),
  );
}

function aboveOf(at: Pointer): Pointer {
  return at.slice(0, Math.max(0, at.lastIndexOf('/')));
}
