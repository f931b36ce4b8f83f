import type { Edit } from '../../../model/issues/issue.ts';
import type { Localised } from '../../../model/text.ts';
import type { Line } from '../positions.ts';
import { entryOn, type Guess, type Guesser, indentOf, linesAfter, type Problem } from './guess.ts';

/** A line, or a block of lines, that begins in another column than those it belongs to. */
export const indentation: Guesser = (problem) => {
  const { text, line, before } = problem;
  const below = linesAfter(text, line.end).slice(0, 1);
  return [...firstLines(text, line, before), ...[line, ...below].flatMap((line) => moved(problem, line))];
};

/** Columns that lines above begin in, after their dashes, too; the nearest first. */
function columnsAbove(problem: Problem, { start, text: _ }: Line): number[] {
  const above = [problem.line, ...problem.before].filter((line) => line.start < start);
  const columns = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (const line of above) {
    const indent = indentOf(line);
    if (indent > least) continue;
    least = indent;
    columns.add(indent);
    const entry = entryOn(line);
    if (entry) columns.add(entry.column);
  }
  return [...columns];
}

function moved(problem: Problem, line: Line): Guess[] {
  const indent = indentOf(line);
  const columns = columnsAbove(problem, line).filter((column) => column !== indent);
  const nearest = columns.sort((a, b) => Math.abs(a - indent) - Math.abs(b - indent)).slice(0, 3);
  return nearest.flatMap((column) => [
    guess(line, column, shifted(problem.text, block(problem.text, line), column - indent)),
    guess(line, column, shifted(problem.text, [line], column - indent)),
  ]);
}

/** The line and those after it that are indented as far or further. */
function block(text: string, line: Line): Line[] {
  const after = linesAfter(text, line.end);
  const end = after.findIndex((item) => indentOf(item) < indentOf(line));
  return [line, ...(end < 0 ? after : after.slice(0, end))];
}

/** Lines from the first to the last of `lines`, with `by` spaces more or fewer before each. */
function shifted(text: string, lines: Line[], by: number): Edit {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  let done = first.start;
  const parts = lines.map((line) => {
    const between = text.slice(done, line.start);
    done = line.end;
    return between + ' '.repeat(Math.max(0, indentOf(line) + by)) + line.text.slice(indentOf(line));
  });
  return { start: first.start, end: last.end, text: parts.join('') };
}

function guess(line: Line, column: number, edit: Edit): Guess {
  const indent = indentOf(line);
  const start = line.start + (indent > column ? column : 0);
  return {
    code: 'yaml-syntax',
    start,
    end: Math.max(line.start + indent, start + 1),
    edit,
    message: {
      sv: `Raden har ${spaces(indent).sv} före sig, men de rader som den verkar höra ihop med har ${spaces(column).sv}.`,
      en: `The line has ${spaces(indent).en} before it, but those it seems to belong with have ${spaces(column).en}.`,
    },
    remedy: {
      sv: `Ändra så att raden har ${spaces(column).sv} före sig.`,
      en: `Change it so that the line has ${spaces(column).en} before it.`,
    },
  };
}

function spaces(count: number): Localised {
  if (count === 0) return { sv: 'inget mellanslag', en: 'no space' };
  return { sv: `${count} mellanslag`, en: count === 1 ? '1 space' : `${count} spaces` };
}

/** Everything above begins with a space, and this line does not. */
function firstLines(text: string, line: Line, before: Line[]): Guess[] {
  const lines = before.toReversed().filter((line) => !/^---/.test(line.text));
  const [first] = lines;
  if (!first || indentOf(line) > 0 || lines.some((line) => indentOf(line) < indentOf(first))) return [];
  const by = indentOf(first);
  return by === 0 ? [] : [guess(first, 0, shifted(text, lines, -by))];
}
