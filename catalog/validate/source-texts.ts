import { decode } from '../yaml/decode.ts';
import type { SourceFile } from './validate.ts';

/** The text of each file, decoded when it is first asked for, as the positions of issues count it. */
export function textsOf(files: readonly SourceFile[]): (path: string) => string | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (path) => {
    const file = byPath.get(path);
    return file && decode(file.bytes).text;
  };
}
