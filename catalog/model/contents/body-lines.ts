import type { AnyFile } from '../file-kinds.ts';

/** A line of the text of a guide. */
export interface BodyLine {
  text: string;
  /** Counted from 1 in the whole file. */
  line: number;
  /** The offset of the line in the text of the whole file, in UTF-16 code units. */
  offset: number;
}

/** The lines of what a file holds beside its data: of a guide its text, of others nothing. */
export function bodyLinesOf(file: AnyFile): BodyLine[] {
  if (file.kind !== 'guide' || !file.body) return [];
  let { line, offset } = file.body;
  return file.body.text.split('\n').map((text) => {
    const context = { text, line, offset };
    line += 1;
    offset += text.length + 1;
    return context;
  });
}
