import { quoted } from '../../../model/issues/quoted.ts';
import type { Line } from '../positions.ts';
import { type Guess, type Guesser, valueOn } from './guess.ts';

const CLOSING: Record<string, string> = { '[': ']', '{': '}' };

/** Brackets that are not closed, or closed once too often. */
export const brackets: Guesser = ({ line, before }) =>
  [line, ...before.slice(0, 5)].flatMap((line) => [...unclosed(line), ...closedTwice(line)]);

function unclosed(line: Line): Guess[] {
  const value = valueOn(line);
  const closing = CLOSING[value?.value[0] ?? ''];
  if (!value || !closing) return [];
  const open = countOf(value.value, value.value[0] ?? '') - countOf(value.value, closing);
  if (open !== 1) return [];
  const [first, last] = [quoted(value.value[0] ?? ''), quoted(closing)];
  // `{ en: An API that # gives JSON }`: what was meant to be text is a comment, and the bracket stands in it.
  if (line.text.slice(value.valueEnd - line.start).includes(closing))
    return [inComment(line, value.valueEnd)];
  const trailing = /,\s*$/.exec(value.value)?.[0].length ?? 0;
  return [
    {
      code: 'yaml-syntax',
      start: value.valueStart,
      end: value.valueEnd,
      edit: { start: value.valueEnd - trailing, end: value.valueEnd, text: closing },
      message: {
        sv: `Här börjar något med ${first.sv} som inte avslutas med ${last.sv}.`,
        en: `Here something begins with ${first.en} that does not end with ${last.en}.`,
      },
      remedy: { sv: `Skriv ${last.sv} sist på raden.`, en: `Write ${last.en} at the end of the line.` },
    },
  ];
}

function inComment(line: Line, valueEnd: number): Guess {
  const start = line.start + Math.max(0, line.text.indexOf('#', valueEnd - line.start));
  return {
    code: 'yaml-syntax',
    start,
    end: start + 1,
    message: {
      sv: 'Efter # är resten av raden en kommentar, även klammern som skulle avsluta.',
      en: 'After # the rest of the line is a comment, the closing bracket as well.',
    },
    remedy: {
      sv: 'Sätt texten med # inom citattecken, eller flytta kommentaren till en egen rad.',
      en: 'Put the text with # in quotation marks, or move the comment to a line of its own.',
    },
  };
}

function closedTwice(line: Line): Guess[] {
  const value = valueOn(line);
  const closing = CLOSING[value?.value[0] ?? ''];
  if (!value || !closing || !value.value.endsWith(closing)) return [];
  if (countOf(value.value, closing) - countOf(value.value, value.value[0] ?? '') !== 1) return [];
  const shown = quoted(closing);
  return [
    {
      code: 'yaml-syntax',
      start: value.valueEnd - 1,
      end: value.valueEnd,
      edit: { start: value.valueEnd - 1, end: value.valueEnd, text: '' },
      message: { sv: `Här är ett ${shown.sv} för mycket.`, en: `Here is one ${shown.en} too many.` },
      remedy: { sv: 'Ta bort det.', en: 'Take it away.' },
    },
  ];
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}
