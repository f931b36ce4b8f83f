import { isPlainObject } from '../../model/plain-object.ts';
import type { Localised } from '../../model/text.ts';
import { FIELD_TYPES, type Field, type FieldsMatch, type TableSchema } from './table-schema.ts';

/** More columns than this are no table anybody has made by hand. */
const MOST_FIELDS = 2000;
const LONGEST_NAME = 500;

/**
 * The trust in the source of a schema: trusted when the user has chosen it. Patterns of untrusted schemas are left out:
 * a regular expression can be made to run forever.
 */
export type Trust = 'trusted' | 'untrusted';

/** A Table Schema that was read, and what of it is not checked; or why it is none. */
export type ReadSchema =
  | { schema: TableSchema; notes: Localised[]; fault?: undefined }
  | { schema?: undefined; notes?: undefined; fault: Localised };

/**
 * Reads a Table Schema (Data Package 1 or 2); a data package with one resource, or several of which the first has a
 * schema, stands for that schema. Never throws.
 *
 * @see https://datapackage.org/standard/table-schema/
 */
export function readTableSchema(text: string, trust: Trust): ReadSchema {
  const data = jsonOf(text);
  if (!isPlainObject(data)) return { fault: { sv: 'det är inte JSON', en: 'it is not JSON' } };
  const schema = schemaIn(data);
  if (!Array.isArray(schema?.fields) || schema.fields.length === 0)
    return { fault: { sv: 'listan fields saknas eller är tom', en: 'the list fields is missing or empty' } };
  if (schema.fields.length > MOST_FIELDS)
    return {
      fault: { sv: `den har fler än ${MOST_FIELDS} kolumner`, en: `it has more than ${MOST_FIELDS} columns` },
    };
  const notes: Localised[] = [];
  const fields: Field[] = [];
  for (const [i, item] of schema.fields.entries()) {
    const read = fieldOf(item, trust, notes);
    if (typeof read === 'string') return { fault: faultOf(i + 1, read) };
    fields.push(read);
  }
  return { schema: { ...wholeOf(schema), fields }, notes };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

type Json = Record<string, unknown>;

function schemaIn(data: Json): Json | undefined {
  if (Array.isArray(data.fields)) return data;
  if (isPlainObject(data.schema)) return data.schema;
  const resources = Array.isArray(data.resources) ? data.resources.slice(0, 100) : [];
  return resources
    .filter(isPlainObject)
    .map(({ schema }) => schema)
    .find(isPlainObject);
}

function wholeOf({ fieldsMatch, primaryKey, missingValues }: Json): Omit<TableSchema, 'fields'> {
  const match = Array.isArray(fieldsMatch) ? fieldsMatch[0] : fieldsMatch;
  const keys = typeof primaryKey === 'string' ? [primaryKey] : texts(primaryKey);
  const missing = texts(missingValues);
  return {
    ...(['exact', 'equal', 'subset', 'superset', 'partial'].includes(match as string)
      ? { fieldsMatch: match as FieldsMatch }
      : {}),
    ...(keys ? { primaryKey: keys } : {}),
    ...(missing ? { missingValues: missing } : {}),
  };
}

/** A list of texts; objects with a value (Data Package 2: labelled missing values) stand for it. */
function texts(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const plain = value.slice(0, 1000).map((item) => (isPlainObject(item) ? item.value : item));
  return plain.filter((item) => typeof item === 'string');
}

function faultOf(number: number, reason: string): Localised {
  const reasons: Record<string, Localised> = {
    name: { sv: 'namnet (name) saknas eller är för långt', en: 'its name is missing or too long' },
    type: { sv: 'typen (type) finns inte i Table Schema', en: 'its type is not one of Table Schema' },
    pattern: {
      sv: 'mönstret (pattern) är inget reguljärt uttryck',
      en: 'its pattern is no regular expression',
    },
  };
  const { sv, en } = reasons[reason]!;
  return { sv: `kolumn ${number}: ${sv}`, en: `column ${number}: ${en}` };
}

/** A field with what of it is understood; the name of a fault where it cannot be. */
function fieldOf(value: unknown, trust: Trust, notes: Localised[]): Field | string {
  if (
    !isPlainObject(value) ||
    typeof value.name !== 'string' ||
    value.name === '' ||
    value.name.length > LONGEST_NAME
  )
    return 'name';
  const type = value.type ?? 'string';
  if (!FIELD_TYPES.includes(type as never)) return 'type';
  const constraints = constraintsOf(value.constraints, trust, notes, value.name);
  if (constraints === 'pattern') return 'pattern';
  const kept: Json = { name: value.name, type };
  for (const key of ['format', 'title', 'description', 'decimalChar', 'groupChar'])
    if (typeof value[key] === 'string') kept[key] = value[key].slice(0, 5000);
  for (const key of ['missingValues', 'trueValues', 'falseValues', 'x-aliases']) {
    const list = texts(value[key]);
    if (list) kept[key] = list;
  }
  if (typeof value['x-value'] === 'string') kept['x-value'] = value['x-value'];
  return { ...(kept as unknown as Field), ...(constraints ? { constraints } : {}) };
}

function constraintsOf(value: unknown, trust: Trust, notes: Localised[], name: string) {
  if (!isPlainObject(value)) return undefined;
  const kept: Json = {};
  for (const key of ['required', 'unique']) if (value[key] === true) kept[key] = true;
  for (const key of ['minLength', 'maxLength']) if (typeof value[key] === 'number') kept[key] = value[key];
  for (const key of ['minimum', 'maximum'])
    if (typeof value[key] === 'number' || typeof value[key] === 'string') kept[key] = value[key];
  if (Array.isArray(value.enum))
    kept.enum = value.enum
      .filter((item) => ['string', 'number', 'boolean'].includes(typeof item))
      .slice(0, 10_000);
  if (typeof value.pattern === 'string') {
    if (!isPattern(value.pattern)) return 'pattern';
    if (trust === 'trusted') kept.pattern = value.pattern;
    else
      notes.push({
        sv: `Mönstret för ${name.slice(0, 60)} är inte kontrollerat: schemat är hämtat från en annan webbplats.`,
        en: `The pattern of ${name.slice(0, 60)} was not checked: the schema was fetched from another site.`,
      });
  }
  return kept;
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(`^(?:${pattern})$`, 'u');
    return pattern.length <= 1000;
  } catch {
    return false;
  }
}
