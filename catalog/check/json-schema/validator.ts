import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { ANNOTATIONS, allSchemas, schemaId } from '../../../schemas/sources.ts';
import { isWebAddress } from '../../model/entity.ts';
import { concept, type VocabularyName } from '../../model/vocabularies.ts';
import { FORMATS } from './formats.ts';
import type { SchemaKind } from './schema-kind.ts';

/** The validator of a kind of file, with all errors and the values they are about. Made when it is first asked for. */
export function validatorOf(kind: SchemaKind): ValidateFunction {
  ajv ??= allSchemasLoaded();
  const validate = ajv.getSchema(schemaId(kind));
  if (!validate) throw new Error(`there is no schema for ${kind}`);
  return validate;
}

let ajv: Ajv2020 | undefined;

/**
 * The schemas are compiled in every process, which takes less than half the time with these two: the code is left as it
 * comes, and that the schemas are valid themselves is for the tests to check. References stay inlined: where each item of a
 * list is checked by a function of its own, ajv copies all errors so far for each error, and ten thousand of them take seconds.
 */
const FAST_TO_COMPILE = { code: { optimize: false }, validateSchema: false } as const;

function allSchemasLoaded(): Ajv2020 {
  const made = new Ajv2020({
    ...{ allErrors: true, verbose: true, messages: false, strict: true, allowUnionTypes: true },
    ...FAST_TO_COMPILE,
  });
  made.addVocabulary(ANNOTATIONS.filter((keyword) => keyword !== 'x-vocabulary'));
  made.addKeyword({ keyword: 'x-vocabulary', validate: isOfVocabulary });
  made.removeKeyword('format');
  made.addKeyword({ keyword: 'format', type: ['string', 'number'], validate: hasFormat });
  for (const schema of allSchemas) made.addSchema(schema);
  return made;
}

/**
 * Code lists whose values may be addresses as well, and have a rule that checks both: `licence-form`,
 * `legislation-form`.
 */
const HAVE_RULES: readonly VocabularyName[] = ['licence', 'legislation'];

/** Formats hold for numbers, too, which those of ajv cannot do beside text: 20240115 is no date. */
function hasFormat(format: string, value: string | number): boolean {
  return FORMATS[format]?.(value) ?? true;
}

/** True for a code of the list; for places, also for a code of any of their lists or for an address. */
function isOfVocabulary(names: VocabularyName | VocabularyName[], value: unknown): boolean {
  const lists = [names].flat();
  if (typeof value !== 'string' || lists.some((name) => HAVE_RULES.includes(name))) return true;
  if (lists.length > 1 && isWebAddress(value)) return true;
  return lists.some((name) => concept(name, value) !== undefined);
}
