import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validatorOf } from '../../../../catalog/check/json-schema/validator.ts';
import { hasFormat, isOfVocabulary } from '../../../../catalog/check/json-schema/validators/keywords.ts';
import type { SchemaError } from '../../../../catalog/check/json-schema/validators/runtime.ts';
import { validatorsSource } from '../../../../catalog/check/json-schema/validators/source.ts';
import { FILE_KINDS, type FileKind } from '../../../../catalog/model/file-kinds.ts';
import { pointer, pointerPath, valueAt } from '../../../../catalog/model/pointer.ts';
import { ANNOTATIONS, allSchemas, schemaId } from '../../../../schemas/sources.ts';
import { pointersIn, VALID_FILES, validData } from './examples.ts';

/** Ajv as it comes, which compiles the schemas in this process. */
const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true });
ajv.addVocabulary(ANNOTATIONS.filter((keyword) => keyword !== 'x-vocabulary'));
ajv.addKeyword({ keyword: 'x-vocabulary', validate: isOfVocabulary });
ajv.removeKeyword('format');
ajv.addKeyword({ keyword: 'format', type: ['string', 'number'], validate: hasFormat });
for (const schema of allSchemas) ajv.addSchema(schema);

/** Keywords whose limit the explanations quote. */
const WITH_LIMIT = /^(?:max|min|pattern$|format$)/;

function line({ pointer: place, keyword, limit, name }: SchemaError): string {
  return JSON.stringify([place, keyword, WITH_LIMIT.test(keyword) ? limit : null, name ?? null]);
}

/** An error of ajv as one of ours. What it says of a key itself, `propertyNames` says as well. */
function asOurs({ instancePath, keyword, params, schema, propertyName }: ErrorObject): SchemaError {
  const name = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
  return propertyName === undefined
    ? { pointer: instancePath, keyword, limit: schema, name }
    : { pointer: instancePath, keyword: 'propertyNames', limit: undefined, name: propertyName };
}

const sorted = (errors: readonly SchemaError[]): string[] => [...new Set(errors.map(line))].sort();

function expectSame(kind: FileKind, data: unknown): void {
  const own = validatorOf(kind);
  const compiled = ajv.getSchema(schemaId(kind));
  expect(own(data)).toBe(compiled?.(data));
  expect(sorted(own.errors ?? [])).toEqual(sorted((compiled?.errors ?? []).map(asOurs)));
}

const change = fc.constantFrom(...FILE_KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    at: fc.constantFrom(...pointersIn(validData(kind))),
    value: fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom(undefined, '', null, [], {}, 'x', -1, 1.5, 1e21, 'ö'.repeat(400), '🏊'.repeat(151)),
      fc.constantFrom(['x', 5, {}], { 'a/b~c': 1, sv: 5, '': '' }, { 'sv en': 'a' }, Array(500).fill('TRAN')),
    ),
    key: fc.oneof(fc.string(), fc.constantFrom('titel', 'a/b~c', 'constructor', 'format', 'sv')),
  }),
);

test('are right about every valid file', () => {
  for (const [kind, data] of VALID_FILES) expectSame(kind, data);
});

test('find what ajv finds, in a file with any value in any place', () => {
  fc.assert(
    fc.property(change, ({ kind, at, value, key }) => {
      const data = validData(kind);
      const path = pointerPath(at);
      const holder = valueAt(data, pointer(...path.slice(0, -1))) as Record<string, unknown>;
      holder[path.at(-1) ?? ''] = value;
      if (!Array.isArray(holder)) Object.defineProperty(holder, key, { value, enumerable: true });
      expectSame(kind, data);
    }),
    { numRuns: 3000 },
  );
});

test('find what ajv finds, in any JSON at all', () => {
  fc.assert(fc.property(fc.constantFrom(...FILE_KINDS), fc.jsonValue(), expectSame), { numRuns: 500 });
});

test('are made for the kinds that are asked for', () => {
  const whole = validatorsSource().length;
  expect(validatorsSource(['dataset']).length).toBeLessThan(whole / 2);
  expect(() => validatorsSource(['dataset', 'unknown'])).toThrow();
});
