import type { Localised } from '../../../model/text.ts';
import type { Line } from '../positions.ts';
import { inDoubleQuotes, inQuotes, inSingleQuotes } from '../scalar-text.ts';
import { type EntryLine, type Guess, type Guesser, type Problem, valueOn } from './guess.ts';

type Value = Pick<EntryLine, 'value' | 'valueStart' | 'valueEnd'>;

/** Quotation marks that are not closed, that stand within others, or that end before the text does. */
export const quotationMarks: Guesser = (problem) => [
  ...backslashes(problem),
  ...[problem.line, ...problem.before].flatMap((line) => unclosed(problem, line)).slice(0, 8),
  ...within(problem.line),
];

function quotedOn(line: Line): Value | undefined {
  const written = valueOn(line);
  if (!written || !/^["']/.test(written.value)) return undefined;
  const value = line.text.slice(written.valueStart - line.start).trimEnd();
  return { value, valueStart: written.valueStart, valueEnd: written.valueStart + value.length };
}

function unclosed({ error }: Problem, line: Line): Guess[] {
  const quoted = quotedOn(line);
  if (!quoted || !/MISSING_CHAR|UNEXPECTED_TOKEN|IMPLICIT_KEY|BAD_INDENT/.test(error.code)) return [];
  const [mark = ''] = quoted.value;
  if (quoted.value.includes(mark, 1)) return [];
  return [
    {
      code: 'yaml-syntax',
      start: quoted.valueStart,
      end: quoted.valueEnd,
      edit: { start: quoted.valueEnd, end: quoted.valueEnd, text: mark },
      message: {
        sv: 'Citattecknet som inleder texten har inget som avslutar den.',
        en: 'The quotation mark that begins the text has none that ends it.',
      },
      remedy: {
        sv: 'Skriv ett citattecken även sist i texten.',
        en: 'Write a quotation mark at the end of the text, too.',
      },
    },
  ];
}

/** `"Bad "Sol" Vik"`, `'Uppsala's data'` and `"Badplatser" i kommunen`. */
function within(line: Line): Guess[] {
  const quoted = quotedOn(line);
  if (!quoted || quoted.value.length < 3) return [];
  const { value, valueStart, valueEnd } = quoted;
  const [mark = ''] = value;
  const closing = value.indexOf(mark, 1);
  if (closing < 0 || closing === value.length - 1) return [];
  const text = value.endsWith(mark) ? value.slice(1, -1) : value;
  return [
    {
      code: 'yaml-syntax',
      start: valueStart + closing,
      end: valueStart + closing + 1,
      edit: { start: valueStart, end: valueEnd, text: requoted(text) },
      message: {
        sv: 'Texten tar slut vid citattecknet här, men det står mer på raden.',
        en: 'The text ends at the quotation mark here, but there is more on the line.',
      },
      remedy: remedyFor(mark, value.endsWith(mark)),
    },
  ];
}

function requoted(text: string): string {
  return text.includes('"') ? inSingleQuotes(text) : inDoubleQuotes(text);
}

function remedyFor(mark: string, isClosed: boolean): Localised {
  if (!isClosed) {
    return {
      sv: 'Sätt citattecken runt hela texten, eller ta bort dem.',
      en: 'Put quotation marks around the whole text, or take them away.',
    };
  }
  return mark === '"'
    ? {
        sv: "Har texten egna citattecken, sätt den inom enkla citattecken (').",
        en: "If the text has quotation marks of its own, put it in single ones (').",
      }
    : {
        sv: 'Har texten en apostrof, sätt den inom dubbla citattecken (").',
        en: 'If the text has an apostrophe, put it in double quotation marks (").',
      };
}

/** `"C:\data"`: in double quotation marks a backslash begins an escape. */
function backslashes({ text, error, line }: Problem): Guess[] {
  const quoted = quotedOn(line);
  if (error.code !== 'BAD_DQ_ESCAPE' || !quoted?.value.startsWith('"') || !/.["]$/.test(quoted.value))
    return [];
  const start = error.pos[0];
  return [
    {
      code: 'yaml-syntax',
      start,
      end: Math.min(start + 2, text.length),
      edit: { start: quoted.valueStart, end: quoted.valueEnd, text: inQuotes(quoted.value.slice(1, -1)) },
      message: {
        sv: 'Ett omvänt snedstreck (\\) i en text inom dubbla citattecken har särskild betydelse.',
        en: 'A backslash (\\) in a text within double quotation marks has a special meaning.',
      },
      remedy: {
        sv: "Sätt texten inom enkla citattecken (') i stället.",
        en: "Put the text in single quotation marks (') instead.",
      },
    },
  ];
}
