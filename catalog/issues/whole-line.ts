import type { BodyLine } from '../model/contents/body-lines.ts';
import type { Range } from './issue.ts';

/** The place of a whole line. */
export function wholeLine({ text, line, offset }: BodyLine): Range {
  const { length } = text.trimEnd();
  return {
    start: { offset, line, column: 1 },
    end: { offset: offset + length, line, column: length + 1 },
  };
}
