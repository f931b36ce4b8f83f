import { Ajv2020 } from 'ajv/dist/2020.js';

/** A point in time in UTC, to the second: `2026-11-30T10:00:00Z`. The `format` of that name. */
const INSTANT = {
  type: 'string',
  validate: (text: string) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text)),
} as const;

/**
 * Makes a reader for JSON that comes over the net: it gives what a text holds where that fits the schema, and else
 * `undefined`. Keys that the schema leaves out (`additionalProperties: false`) are taken away. The reader never throws. The
 * schema is compiled when the first text is read.
 *
 * @param schema JSON Schema 2020-12; `format` may be `instant`.
 * @param most The length of the longest text that is read, in UTF-16 units.
 */
export function jsonReader<Value>(schema: object, most: number): (text: string) => Value | undefined {
  let fits: ((data: unknown) => boolean) | undefined;
  return (text) => {
    if (text.length > most) return undefined;
    const data = parsed(text);
    fits ??= compile(schema);
    return fits(data) ? (data as Value) : undefined;
  };
}

/** The schemas are constants of ours, which a test checks: to do so in every process takes five times as long as all else. */
function compile(schema: object): (data: unknown) => boolean {
  const options = { removeAdditional: true, validateSchema: false, formats: { instant: INSTANT } } as const;
  return new Ajv2020(options).compile(schema);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
