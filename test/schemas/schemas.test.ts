import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { identifyFile } from '../../catalog/model/file-kinds.ts';
import { VOCABULARY_NAMES } from '../../catalog/model/vocabularies.ts';
import { allSchemas } from '../../schemas/sources.ts';
import { allProperties } from './properties.ts';
import { BASE, strictValidator } from './validator.ts';

const VALID = join(import.meta.dirname, '../fixtures/valid');
const ajv = strictValidator();
const properties = allProperties();

describe('the schemas', () => {
  test.each(allSchemas.map(({ $id }) => $id as string))('%s is a strict schema', (id) => {
    expect(ajv.getSchema(id)).toBeTypeOf('function');
  });

  test.each(files(VALID))('accept %s of the valid catalog', (path) => {
    const kind = identifyFile(`datasets/${path}`)?.kind;
    const validate = ajv.getSchema(`${BASE}${kind}.schema.json`)!;
    validate(parse(readFileSync(join(VALID, path), 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('refuse keys they do not know, in every object', () => {
    const open: string[] = [];
    walk(allSchemas, '', (schema, at) => {
      if (schema.properties && schema.additionalProperties !== false) open.push(at);
    });
    expect(open).toEqual([]);
  });

  test('set a bound to every list and text', () => {
    const unbound: string[] = [];
    walk(allSchemas, '', (schema, at) => {
      const types = [schema.type].flat();
      const bounded = schema.enum || schema.format === 'dcat-date' || schema.maxLength;
      if (types.includes('string') && !bounded && !schema.pattern) unbound.push(at);
      if (types.includes('array') && !(schema.minItems && schema.maxItems)) unbound.push(at);
    });
    expect(unbound).toEqual([]);
  });

  test('name the code list of every code, and only lists there are', () => {
    walk(allSchemas, '', (schema, at) => {
      for (const name of [schema['x-vocabulary'] ?? []].flat()) expect(VOCABULARY_NAMES, at).toContain(name);
      const list = /^codes\.schema\.json#\/\$defs\/(.+)$/.exec(String(schema.$ref))?.[1];
      if (list) expect(schema['x-vocabulary'], at).toBe(list);
    });
  });

  test('tell of a wrong type directly: no anyOf, oneOf, not or if', () => {
    const found: string[] = [];
    walk(allSchemas, '', (schema, at) => {
      if (['anyOf', 'oneOf', 'not', 'if'].some((keyword) => keyword in schema)) found.push(at);
    });
    expect(found).toEqual([]);
  });
});

describe('every property', () => {
  test.each(properties.map((property) => [property.at, property] as const))(
    '%s is explained',
    (_, { schema }) => {
      const english = schema['x-en'] as { title: string; description: string };
      for (const text of [schema.title, schema.description, english?.title, english?.description]) {
        expect(text).toMatch(/\S/);
      }
      expect(schema.description).toMatch(/[.!?]$/);
      expect(english.description).toMatch(/[.!?]$/);
    },
  );

  test.each(properties.map((property) => [property.at, property] as const))(
    '%s has valid examples',
    (at, { schema }) => {
      const examples = schema.examples as unknown[];
      expect(examples?.length).toBeGreaterThan(0);
      const validate = ajv.compile({ $ref: `${BASE}${at}` });
      for (const example of examples) {
        validate(example);
        expect(validate.errors ?? []).toEqual([]);
      }
    },
  );

  test('with codes of its own explains each of them', () => {
    for (const { schema } of properties.filter((property) => 'enum' in property.schema)) {
      expect(schema.enumDescriptions).toHaveLength((schema.enum as string[]).length);
    }
  });
});

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
}

type Visit = (schema: Record<string, unknown>, at: string) => void;

/** Visits every schema within a value; what is data in a schema (examples, enum) is passed over. */
function walk(value: unknown, at: string, visit: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  const schema = value as Record<string, unknown>;
  if (!Array.isArray(value) && !at.endsWith('/properties') && !at.endsWith('/$defs')) visit(schema, at);
  for (const [key, child] of Object.entries(schema)) {
    if (!['examples', 'enum', 'x-en', 'propertyNames', 'required'].includes(key))
      walk(child, `${at}/${key}`, visit);
  }
}
