import type { PropertyKind } from '../catalog/model/properties.ts';
import { displayOrder } from './display-order.ts';
import { jsonText } from './json-text.ts';
import type { Owner } from './owner.ts';
import {
  allSchemas,
  cooperationSchemas,
  entitySchemas,
  type Schema,
  schemaId,
  settingsSchema,
} from './sources.ts';

/**
 * `catalog/model/property-table.json`: what the schemas say of each property, for all that reads properties. What follows
 * from JSON Schema and from references is derived; the rest stands in annotations (see `ANNOTATIONS`).
 *
 * @throws Error where the schemas leave out what is needed: a name in both languages, or what a reference leads to.
 */
export function generateProperties(): string {
  const owners = new Map<string, Owner>();
  const files = { ...entitySchemas, ...cooperationSchemas, settings: settingsSchema };
  for (const [kind, schema] of Object.entries(files))
    addOwner(kind, { schema, document: schemaId(kind) }, owners);
  const parts = [...owners.keys()].filter((name) => !(name in files)).sort();
  const tables = [...Object.keys(files), ...parts].map((name) => [name, tableOf(owners.get(name)!)]);
  return jsonText(Object.fromEntries(tables));
}

function tableOf(owner: Owner): Schema {
  return {
    ...given('class', owner.schema['x-rdf-class']),
    ...displayOrder(owner),
    properties: Object.fromEntries(owner.rows),
  };
}

/** A schema, and the document that its references are relative to. */
interface Placed {
  schema: Schema;
  document: string;
}

function addOwner(name: string, { schema, document }: Placed, owners: Map<string, Owner>): void {
  if (owners.has(name)) return;
  const written = (schema.properties ?? {}) as Record<string, Schema>;
  const owner: Owner = { name, schema, written, rows: new Map() };
  owners.set(name, owner);
  for (const [key, property] of Object.entries(written))
    owner.rows.set(key, rowOf(`${name}.${key}`, { schema: property, document }, owners));
}

function rowOf(at: string, placed: Placed, owners: Map<string, Owner>): Schema {
  const own = placed.schema;
  const whole = resolved(placed);
  const isList = hasType(whole.schema, 'array') && whole.schema['x-kind'] !== 'words';
  const value = isList ? resolved({ schema: whole.schema.items as Schema, document: whole.document }) : whole;
  const kind = kindOf(own, value.schema);
  return {
    kind,
    ...(isList ? { list: true } : {}),
    label: own['x-label'] ?? nameOf(own, at),
    ...given('rdf', own['x-rdf']),
    ...given('class', own['x-rdf-class']),
    ...given('datatype', own['x-rdf-datatype']),
    ...given('vocabularies', value.schema['x-vocabulary'] && [value.schema['x-vocabulary']].flat()),
    ...given('target', kind === 'reference' ? targetOf(own, value.schema, at) : undefined),
    ...given('part', partOf(at, value, owners)),
    ...given('schemes', own['x-schemes'] ?? value.schema['x-schemes']),
    ...given('unit', own['x-unit']),
    ...given('isInteger', (kind === 'number' && hasType(value.schema, 'integer')) || undefined),
    ...given('isExact', (kind === 'plain' && String(value.schema.pattern).startsWith('^')) || undefined),
  };
}

function given(name: string, value: unknown): Schema {
  return value === undefined ? {} : { [name]: value };
}

function nameOf(schema: Schema, at: string): Schema {
  const english = schema['x-en'] as Schema | undefined;
  if (!schema.title || !english?.title) throw new Error(`${at} lacks a title in Swedish or English`);
  return { sv: schema.title, en: english.title };
}

function targetOf(own: Schema, value: Schema, at: string): unknown {
  const target = own['x-target'] ?? value['x-target'];
  if (target === undefined) throw new Error(`${at} lacks x-target, the kind of file that it refers to`);
  return target;
}

const FORMATS: Readonly<Record<string, PropertyKind>> = {
  'dcat-date': 'date',
  'dcat-duration': 'duration',
  'local-time': 'time',
  email: 'email',
};

/** The kind that is annotated, else the one that follows from the format, the code list or the type. */
function kindOf(own: Schema, value: Schema): PropertyKind {
  const annotated = own['x-kind'] ?? value['x-kind'];
  if (annotated !== undefined) return annotated as PropertyKind;
  const format = FORMATS[String(value.format)];
  if (format) return format;
  if (value['x-vocabulary']) return 'code';
  if (hasType(value, 'string')) return 'plain';
  if (hasType(value, 'object')) return 'part';
  return hasType(value, 'boolean') ? 'flag' : 'number';
}

function hasType({ type }: Schema, name: string): boolean {
  return [type].flat().includes(name);
}

/** The owner of the properties that lie within a value, where it can be written as a mapping. */
function partOf(at: string, { definition, ...value }: Resolved, owners: Map<string, Owner>) {
  if (!value.schema.properties) return undefined;
  const name = definition?.name ?? at;
  addOwner(name, { schema: definition?.schema ?? value.schema, document: value.document }, owners);
  return name;
}

interface Resolved extends Placed {
  definition?: { name: string; schema: Schema };
}

const DOCUMENTS = new Map(allSchemas.map((schema) => [String(schema.$id), schema]));

/** A schema with what its `$ref` leads to; its own keywords go first. */
function resolved({ schema, document }: Placed): Resolved {
  const { $ref, ...own } = schema;
  if (typeof $ref !== 'string') return { schema, document };
  const [file = '', name = ''] = $ref.split('#/$defs/');
  const target = file === '' ? document : new URL(file, document).href;
  const definition = (DOCUMENTS.get(target)?.$defs as Record<string, Schema> | undefined)?.[name];
  if (!definition) throw new Error(`${$ref} in ${document} leads nowhere`);
  return { schema: { ...definition, ...own }, document: target, definition: { name, schema: definition } };
}
