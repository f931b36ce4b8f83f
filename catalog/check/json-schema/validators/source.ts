import { _, Ajv2020, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import {
  ANNOTATIONS,
  allSchemas,
  cooperationSchemas,
  entitySchemas,
  type Schema,
  schemaId,
} from '../../../../schemas/sources.ts';
import { RUNTIME } from './runtime.ts';

/** The kinds of files that have a schema. */
const KINDS: readonly string[] = [
  ...Object.keys(entitySchemas),
  ...Object.keys(cooperationSchemas),
  'settings',
];

/** Keywords that say nothing of whether a value is right: the code of a validator would carry their texts. */
const TEXTS = ['title', 'description', 'examples', 'default', '$comment', 'x-en', ...ANNOTATIONS].filter(
  (keyword) => keyword !== 'x-vocabulary',
);

/** Keywords whose values are schemas by name, and whose names may be those of keywords. */
const BY_NAME = ['properties', '$defs'];

/**
 * The validators of the given kinds of files, as the text of a function in JavaScript: it takes `RUNTIME` and gives the
 * validators by kind. The code is ajv's, made by its `standalone`; but of an error it tells only what we use, which makes it
 * half as large. Bundles hold this text, so that no program compiles schemas when it starts, and none needs to make code at
 * run time, which a page's Content-Security-Policy forbids.
 *
 * @throws Error where the code of ajv has another form than expected, as a new version may have.
 */
export function validatorsSource(kinds: readonly string[] = KINDS): string {
  const ajv = loadedAjv();
  // Types of the package give a module in CommonJS its default export twice.
  const generate = standalone as unknown as typeof standalone.default;
  const code = generate(ajv, Object.fromEntries(kinds.map((kind) => [kind, schemaId(kind)])));
  return asFunction(withOwnLists(withOwnErrors(code)), kinds);
}

function loadedAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    ...{ allErrors: true, messages: false, strict: true, allowUnionTypes: true, loopEnum: 10 },
    // References stay calls of functions: inlined, the code is a third larger. The tests check that the schemas are valid.
    ...{ inlineRefs: false, validateSchema: false, code: { source: true, esm: true, optimize: 1 } },
  });
  ajv.removeKeyword('format');
  ajv.addKeyword(keyword('format', 'hasFormat', ['string', 'number']));
  ajv.addKeyword(keyword('x-vocabulary', 'isOfVocabulary'));
  for (const schema of allSchemas) ajv.addSchema(withoutTexts(schema) as Schema);
  return ajv;
}

function keyword(
  name: string,
  check: 'hasFormat' | 'isOfVocabulary',
  type?: ['string', 'number'],
): CodeKeywordDefinition {
  return {
    keyword: name,
    ...(type && { type }),
    error: { message: name, params: ({ schema }) => _`{limit: ${stringify(schema)}}` },
    code: (cxt: KeywordCxt) => cxt.pass(_`${new Name(check)}(${stringify(cxt.schema)}, ${cxt.data})`),
  };
}

function withoutTexts(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutTexts);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => !TEXTS.includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      BY_NAME.includes(key)
        ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutTexts(part)]))
        : withoutTexts(value),
    ]),
  );
}

/** An error as ajv makes one: its place, its keyword, what it says of it, and the key that it is the name of. */
const ERROR =
  /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:".*?",keyword:"([^"]+)",params:\{(.*?)\}(?:,propertyName:(\w+))?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g;

function withOwnErrors(code: string): string {
  return code.replaceAll(ERROR, (_all, _name, place: string | undefined, keyword, params, key) => {
    const pointer = place ?? 'instancePath';
    // A fault of a key itself is told once, by `propertyNames` of the object.
    if (key) return `vErrors = add(vErrors, ${pointer}, "propertyNames", undefined, ${key});`;
    return `vErrors = add(${['vErrors', pointer, `"${keyword}"`, ...limitAndName(params)].join(', ')});`;
  });
}

/** The arguments that follow from an error's `params`, as code. */
function limitAndName(params: string): string[] {
  const [, kind = '', value = ''] = /^(?:comparison: "..?", )?(\w*)(?:: )?(.*)$/s.exec(params) ?? [];
  switch (kind) {
    case 'limit':
    case 'pattern':
      return [value];
    case 'missingProperty':
    case 'additionalProperty':
    case 'propertyName':
      return ['undefined', value];
    case 'type':
    case 'allowedValues':
      return [];
    default:
      throw new Error(`an error of ajv has unknown params: ${params}`);
  }
}

const JOINED = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;

function withOwnLists(code: string): string {
  return code.replaceAll(JOINED, 'join(vErrors, $1.errors)');
}

/** Notes for `unevaluatedProperties`, which our schemas do not have. */
const EVALUATED =
  /const evaluated0 = \w+\.evaluated;if\(evaluated0\.dynamicProps\)\{.*?\}if\(evaluated0\.dynamicItems\)\{.*?\}|validate\d+\.evaluated = \{.*?\};/g;

const EXPORT = /export const (\w+) = (validate\d+);/g;
const LENGTH = /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g;
/** Of long lists of allowed values, all of them texts. */
const EQUAL = /const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;/g;

function asFunction(code: string, kinds: readonly string[]): string {
  const names = [...code.matchAll(EXPORT)].map(([, kind, name]) => `${kind}: ${name}`);
  const body = code
    .replace('"use strict";', '')
    .replaceAll(EXPORT, '')
    .replaceAll(EVALUATED, '')
    .replaceAll(LENGTH, 'const $1 = lengthOf;')
    .replaceAll(EQUAL, 'const $1 = Object.is;');
  const left = /instancePath,schemaPath|schemaPath:|\.concat\(|require\(|export |import /.exec(body);
  if (left || names.length !== kinds.length) throw new Error(`unexpected code of ajv: ${left?.[0]}`);
  return `({ ${Object.keys(RUNTIME).join(', ')} }) => {${body}return { ${names.join(', ')} };}`;
}
