import type { Field } from './field.ts';

/** Identifiers, which can be the number of a person: of one who is a firm, or by mistake. */
const IDENTIFIERS = ['organisationsnummer', 'identifier', 'otherIdentifier'];

/**
 * True when values of a field are not repeated in messages: messages are public, and the values could be about a
 * person.
 */
export function isDiscreet({ key, schema }: Pick<Field, 'key' | 'schema'>): boolean {
  const { format, 'x-kind': kind } = (schema.items ?? schema) as Record<string, unknown>;
  return format === 'email' || kind === 'telephone' || IDENTIFIERS.includes(key);
}
