// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNSAFE = /["\\\u0000-\u001f\u007f]|\p{Surrogate}/u;
const ALL_UNSAFE = new RegExp(UNSAFE.source, 'gu');
const SHORT: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** `text` in quotes, as Turtle and N-Triples write it. Half a surrogate pair, which is no text, becomes U+FFFD. */
export function quoted(text: string): string {
  return UNSAFE.test(text) ? `"${text.replace(ALL_UNSAFE, escaped)}"` : `"${text}"`;
}

function escaped(text: string): string {
  const code = text.charCodeAt(0);
  if (code >= 0xd800) return '\ufffd';
  return SHORT[text] ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
