import { hasFormat, isOfVocabulary } from './keywords.ts';

/** A keyword of a schema that a value does not satisfy. */
export interface SchemaError {
  /** The value, or for a key that is missing or wrong the object. */
  pointer: string;
  keyword: string;
  /** The value of the keyword in the schema, for keywords that say how a value is to be. */
  limit: unknown;
  /** The key that is missing or wrong. */
  name: string | undefined;
}

/** Checks a value, and leaves what is wrong with it in `errors`. */
export interface Validator {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}

export type Validators = Readonly<Record<string, Validator>>;

/** The functions that the code of {@link validatorsSource} calls. The lists of errors are `null` where there is none, as in ajv. */
export const RUNTIME = { hasFormat, isOfVocabulary, lengthOf, add, join };

/** The number of characters of a text, of which those beyond the basic plane are one each, as JSON Schema counts them. */
function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    if (isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))) {
      length -= 1;
      index += 1;
    }
  }
  return length;
}

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

function add(
  errors: SchemaError[] | null,
  pointer: string,
  keyword: string,
  limit?: unknown,
  name?: string,
): SchemaError[] {
  const error = { pointer, keyword, limit, name };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

/**
 * Appends the errors of a part to those before. Ajv makes a new list each time, which takes seconds for ten thousand parts
 * that are wrong.
 */
function join(errors: SchemaError[] | null, more: SchemaError[]): SchemaError[] {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
