/** A JSON pointer (RFC 6901) to a value in a file: `/distribution/0/format`; the whole file is ``. */
export type Pointer = string;

/** The pointer to a value from the keys and indices that lead there. */
export function pointer(...path: (string | number)[]): Pointer {
  let at = '';
  for (const part of path) at += `/${typeof part === 'number' ? part : escaped(part)}`;
  return at;
}

/** Looked at before it is rewritten: hardly any key needs it, and pointers are made by the thousand. */
function escaped(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The keys and indices that a pointer leads through; indices are left as text. */
export function pointerPath(at: Pointer): string[] {
  if (at === '') return [];
  return at
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value that `at` points to in `data`, or `undefined` where there is none. Own properties only. */
export function valueAt(data: unknown, at: Pointer): unknown {
  let value = data;
  for (const key of pointerPath(at)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
