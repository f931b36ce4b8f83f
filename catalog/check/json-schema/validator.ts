import type { SchemaKind } from './schema-kind.ts';
import { makeValidators } from './validators/compiled.ts';
import { RUNTIME, type Validator, type Validators } from './validators/runtime.ts';

/** The validator of a kind of file, with all errors. */
export function validatorOf(kind: SchemaKind): Validator {
  validators ??= makeValidators(RUNTIME);
  const validate = validators[kind];
  if (!validate) throw new Error(`there is no schema for ${kind}`);
  return validate;
}

let validators: Validators | undefined;
