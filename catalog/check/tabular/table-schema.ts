import type { Localised } from '../../model/text.ts';

/** The meaning of a column, beyond the types of Table Schema; our own keyword `x-value`. */
export type SwedishValue =
  | 'kommunkod'
  | 'organisationsnummer'
  | 'kommunkod-or-organisationsnummer'
  | 'personnummer'
  | 'latitude'
  | 'longitude'
  | 'northing'
  | 'easting'
  | 'iso-8601';

/** The types of Table Schema that are checked; values of another are taken as they are. */
export const FIELD_TYPES = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'time',
  'datetime',
  'year',
  'yearmonth',
  'duration',
  'list',
  'object',
  'array',
  'geopoint',
  'geojson',
  'any',
] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

/** Limits of what may stand in a column. */
export interface Constraints {
  required?: boolean;
  unique?: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number | string;
  maximum?: number | string;
  /** A regular expression that the whole value matches. */
  pattern?: string;
  enum?: (string | number | boolean)[];
}

/** A column, as Table Schema describes it. */
export interface Field {
  name: string;
  type?: FieldType;
  /** Of a string: `default`, `email`, `uri`, `uuid`; of a date: `default`, `any` or a pattern such as `%d/%m/%Y`. */
  format?: string;
  title?: string;
  description?: string;
  constraints?: Constraints;
  missingValues?: string[];
  trueValues?: string[];
  falseValues?: string[];
  /** Of a number: what stands before the decimals; a full stop when not given. */
  decimalChar?: string;
  groupChar?: string;

  /** Title and description in English, as in the other schemas of this repository. */
  'x-en'?: { title?: string; description?: string };
  'x-value'?: SwedishValue;
  /** The meaning of the pattern in the constraints, to follow "is not allowed:". */
  'x-pattern'?: Localised;
  /** Other names of the column that are met. */
  'x-aliases'?: string[];
  /** Not required, but asked for. */
  'x-recommended'?: boolean;
}

/**
 * The required match between the columns of a table and the fields of its schema: columns may be missing, others
 * present, or neither.
 */
export type FieldsMatch = 'exact' | 'equal' | 'subset' | 'superset' | 'partial';

/**
 * The columns of a table.
 *
 * @see https://datapackage.org/standard/table-schema/ (Data Package 2.0; the older Table Schema 1 is read, too)
 */
export interface TableSchema {
  name?: string;
  title?: string;
  description?: string;
  'x-en'?: { title?: string; description?: string };
  'x-date'?: string;
  sources?: { title: string; path: string }[];
  fields: Field[];
  fieldsMatch?: FieldsMatch;
  primaryKey?: string[];
  missingValues?: string[];
  /** Columns of which all have a value on a row, or none of them. */
  'x-together'?: string[][];
}

/** A text of a schema, title or description, in both languages; the same where it has one alone. */
export function schemaText(
  owner: Pick<Field, 'title' | 'description' | 'x-en'>,
  key: 'title' | 'description',
): Localised | undefined {
  const sv = owner[key];
  return sv === undefined ? undefined : { sv, en: owner['x-en']?.[key] ?? sv };
}
