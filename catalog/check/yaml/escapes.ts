/** An escape in double-quoted text, and the character it stands for. */
export interface Escape {
  /** The offset of its backslash. */
  offset: number;
  length: number;
  stands: string;
}

const NAMED: Record<string, string> = { '0': '\0', a: '\x07', b: '\b', e: '\x1b', v: '\v', f: '\f' };

/**
 * Escapes in the source of a double-quoted text that stand for one character by its number or for a control
 * character by name (YAML 1.2.2, 5.7). Two that are the halves of one character are one.
 */
export function escapesIn(source: string): Escape[] {
  const escapes = source.matchAll(
    /\\(?:x[\da-f]{2}|u(?:d[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|[\da-f]{4})|U[\da-f]{8}|[\s\S])/gi,
  );
  return [...escapes].flatMap(({ index, 0: written }) => {
    const stands = characterOf(written);
    return stands === undefined ? [] : [{ offset: index, length: written.length, stands }];
  });
}

function characterOf(written: string): string | undefined {
  if (written.length === 2) return NAMED[written.slice(1)];
  if (written.length <= 6) return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  const codes = written
    .split(/\\[uU]/)
    .slice(1)
    .map((digits) => Number.parseInt(digits, 16));
  return codes.every((code) => code <= 0x10ffff) ? String.fromCodePoint(...codes) : undefined;
}
