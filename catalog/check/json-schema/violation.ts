import type { Pointer } from '../../model/pointer.ts';
import type { Field } from './field.ts';
import type { SchemaKind } from './schema-kind.ts';

/** One thing in a file that does not fit its schema, with what is needed to explain it. */
export interface Violation {
  kind: SchemaKind;
  /** The whole file. */
  data: unknown;
  /** The keyword of the schema that is not met, and its value. */
  keyword: string;
  limit: unknown;
  /** The value; where a key is missing, the mapping that lacks it; where a key is wrong, its entry. */
  pointer: Pointer;
  value: unknown;
  /** The schema information about the value; where a key is missing, about the missing value. */
  field: Field;
  /** The mapping or list that the value stands in; where a key is missing, the mapping that lacks it. */
  parent: unknown;
  /** The key that is missing or wrong. */
  name: string;
}
