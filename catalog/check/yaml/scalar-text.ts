/** A text in quotation marks, on one line: in double ones, or in single ones where it holds double ones. */
export function inQuotes(text: string): string {
  const singleLine = !/[\n\r\t\p{C}]/u.test(text);
  return singleLine && /["\\]/.test(text) ? inSingleQuotes(text) : inDoubleQuotes(text);
}

export function inSingleQuotes(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Characters that are not seen are written by their number, all others as they are (YAML 1.2.2, 5.7). */
export function inDoubleQuotes(text: string): string {
  const escaped = text.replaceAll(
    /["\\\p{C}\u2028\u2029]/gu,
    (character) => NAMED[character] ?? numbered(character),
  );
  return `"${escaped}"`;
}

const NAMED: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function numbered(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
