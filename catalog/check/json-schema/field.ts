import { allSchemas, type Schema, schemaId } from '../../../schemas/sources.ts';
import { isPlainObject } from '../../model/plain-object.ts';
import { type Pointer, pointerPath } from '../../model/pointer.ts';
import type { Localised } from '../../model/text.ts';
import type { SchemaKind } from './schema-kind.ts';

/**
 * The schema information about a value at a place in a file. References are resolved, and keywords next to a reference
 * are kept.
 */
export interface Field {
  /** Of the value itself. */
  schema: Schema;
  /** The property it belongs to: of an item of `theme`, that is `theme`. Empty for the whole file. */
  key: string;
  /** Of that property, with its title and description. */
  property: Schema;
  /** The language, where it is a text in one language of several. */
  language?: string;
  /** Of the mapping or list that holds the value; none for the whole file. */
  holder?: Schema;
}

interface Placed extends Field {
  /** The schema document that references are relative to. */
  document: string;
}

/** The field of what is at `at` in `data`. Never throws; where no schema tells of a place, its schema is empty. */
export function fieldAt(kind: SchemaKind, data: unknown, at: Pointer): Field {
  let value = data;
  let field = rootOf(kind);
  for (const step of pointerPath(at)) {
    field = Array.isArray(value) ? itemOf(field) : childOf(field, step);
    value =
      isPlainObject(value) && !Object.hasOwn(value, step) ? undefined : (value as Schema | undefined)?.[step];
  }
  return field;
}

const FIELDS = new WeakMap<Schema, Map<string, Field>>();

/** The fields that can stand in the mapping at `field`, by key; of a list, in the mappings that are its items. */
export function fieldsIn(field: Field): Map<string, Field> {
  const from = field as Placed;
  const holder = isPlainObject(from.schema.properties) || !from.schema.items ? from : itemOf(from);
  const known = FIELDS.get(holder.schema);
  if (known) return known;
  const keys = Object.keys((holder.schema.properties ?? {}) as Schema);
  const fields = new Map<string, Field>(keys.map((key) => [key, childOf(holder, key)]));
  FIELDS.set(holder.schema, fields);
  return fields;
}

/** The whole file of a kind, as a field. */
export function rootOf(kind: SchemaKind): Placed {
  const document = schemaId(kind);
  const schema = DOCUMENTS.get(document) ?? {};
  return { schema, key: '', property: schema, document };
}

/** An item of the list at a field. */
export function itemFieldOf(field: Field): Field {
  return itemOf(field as Placed);
}

function childOf(parent: Placed, step: string): Placed {
  const { properties, additionalProperties } = parent.schema;
  if (isPlainObject(properties) && Object.hasOwn(properties, step)) {
    const child = resolved(properties[step], parent.document);
    return { ...child, key: step, property: child.schema, holder: parent.schema };
  }
  const own = isPlainObject(additionalProperties) && !isPlainObject(properties) ? additionalProperties : {};
  return { ...within(parent, own), language: step };
}

function itemOf(parent: Placed): Placed {
  return within(parent, parent.schema.items);
}

/** A value that belongs to the same property as what holds it. */
function within(parent: Placed, schema: unknown): Placed {
  return { ...parent, ...resolved(schema, parent.document), holder: parent.schema };
}

const DOCUMENTS = new Map(allSchemas.map((schema) => [String(schema.$id), schema]));

interface Resolved {
  schema: Schema;
  document: string;
}

const RESOLVED = new WeakMap<object, Resolved>();

/** A schema with what its `$ref` leads to; its own keywords go first. The same object every time. */
function resolved(schema: unknown, document: string): Resolved {
  if (!isPlainObject(schema)) return { schema: {}, document };
  const known = RESOLVED.get(schema) ?? follow(schema, document);
  RESOLVED.set(schema, known);
  return known;
}

function follow({ $ref, ...own }: Schema, document: string): Resolved {
  if (typeof $ref !== 'string') return { schema: own, document };
  const [file = '', path = ''] = $ref.split('#');
  const target = file === '' ? document : new URL(file, document).href;
  let schema: unknown = DOCUMENTS.get(target);
  for (const step of pointerPath(path)) schema = isPlainObject(schema) ? schema[step] : undefined;
  const followed = resolved(schema, target);
  return { schema: { ...followed.schema, ...own }, document: followed.document };
}

/** The title of a field in the words of an officer: "Kategori". Empty where the schema gives none. */
export function titleOf({ property }: Field): Localised {
  return localised(property, 'title');
}

/** The description of a field, in a sentence or two. Empty where the schema has none. */
export function descriptionOf({ property }: Field): Localised {
  return localised(property, 'description');
}

function localised(schema: Schema, keyword: 'title' | 'description'): Localised {
  const english = schema['x-en'] as Record<string, unknown> | undefined;
  const sv = typeof schema[keyword] === 'string' ? schema[keyword] : '';
  return { sv, en: typeof english?.[keyword] === 'string' ? english[keyword] : sv };
}

/** The types a value of the schema can have. */
export function typesOf(schema: Schema): string[] {
  return [schema.type ?? []].flat().map(String);
}

/** The code lists that a value of the schema can be from. */
export function vocabulariesOf(schema: Schema): string[] {
  return [schema['x-vocabulary'] ?? []].flat().map(String);
}
