/** A text with YAML before it, as bytes of the same file. */
export interface FrontMatter {
  /** From the start of the file, the opening `---` included, so that places in it are places in the file. */
  yaml: Uint8Array;
  /** All after the closing `---`. */
  body: Uint8Array;
}

const LINE_FEED = 0x0a;

/**
 * Divides a Markdown file into its YAML and its text: the YAML stands first, between two lines of `---`. `undefined`
 * where it does not. Never throws, whatever the bytes.
 */
export function frontMatterOf(bytes: Uint8Array): FrontMatter | undefined {
  const first = lineEnd(bytes, 0);
  if (!isFence(bytes, startOf(bytes), first)) return undefined;
  for (let start = first; start < bytes.length; ) {
    const end = lineEnd(bytes, start);
    if (isFence(bytes, start, end)) return { yaml: bytes.subarray(0, start), body: bytes.subarray(end) };
    start = end;
  }
  return undefined;
}

/** After a byte order mark, which is told of later. */
function startOf(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** Finds the start of the line after the line at `start`. */
function lineEnd(bytes: Uint8Array, start: number): number {
  const position = bytes.indexOf(LINE_FEED, start);
  return position < 0 ? bytes.length : position + 1;
}

function isFence(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 20) return false;
  return /^---\s*$/.test(String.fromCharCode(...bytes.subarray(start, end)));
}
