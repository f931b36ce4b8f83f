import type { AnyFile } from '../file-kinds.ts';
import { type IntendableCode, isIntended } from '../values/intended.ts';
import { type BodyLine, bodyLinesOf } from './body-lines.ts';
import { stringsIn } from './strings-in.ts';

/** The place of a text: a value of the data, or a line of the body, for which the pointer is empty. */
interface Place {
  pointer: string;
  range?: ReturnType<typeof wholeLine>;
}

/**
 * Applies `find` to each text of a file: to all strings of its data and, in a guide, to each line of its text; at most
 * one result for each. Empty where the file states that such content is intended.
 */
export function foundInTexts<Found extends object>(
  file: AnyFile,
  code: IntendableCode,
  find: (text: string) => Found | undefined,
): (Found & Place)[] {
  if (isIntended(file.data, code)) return [];
  const inData = stringsIn(file.data, ['intended']).flatMap(({ pointer, text }) => {
    const match = find(text);
    return match ? [{ pointer, ...match }] : [];
  });
  const inBody = bodyLinesOf(file).flatMap((line) => {
    const match = find(line.text);
    return match ? [{ pointer: '', ...match, range: wholeLine(line) }] : [];
  });
  return [...inData, ...inBody];
}

function wholeLine({ text, line, offset }: BodyLine) {
  const { length } = text.trimEnd();
  return {
    start: { offset, line, column: 1 },
    end: { offset: offset + length, line, column: length + 1 },
  };
}
