/** The longest line the formatter leaves as it is (see `biome.json`). */
const LINE_WIDTH = 110;

/** Data as JSON text in the repository's own formatting: a list of plain values stands on one line if it fits. */
export function jsonText(data: unknown): string {
  return `${written(data, '', 0)}\n`;
}

/** `used` is how much of the line already stands before the value. */
function written(value: unknown, indent: string, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (used + line.length < LINE_WIDTH) return line;
    return `[\n${value.map((item) => inner + written(item, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + written(item, inner, start.length);
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}
