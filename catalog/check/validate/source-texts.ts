import { decode } from '../yaml/decode.ts';
import type { SourceFile } from './validate.ts';

/**
 * The text of each file, as the positions of issues count it. The last one is remembered: issues stand file by file.
 */
export function textsOf(files: readonly SourceFile[]): (path: string) => string | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  let last: { path: string; text: string | undefined } | undefined;
  return (path) => {
    const file = byPath.get(path);
    if (last?.path !== path) last = { path, text: file && decode(file.bytes).text };
    return last.text;
  };
}
