import { quoted } from '../../../model/issues/quoted.ts';
import { inQuotes } from '../scalar-text.ts';
import type { Guess, Guesser, Problem } from './guess.ts';
import { putInQuotes } from './put-in-quotes.ts';

/** Finds wrong separators between the values of `[…]` and `{…}`: a comma belongs there, and nothing else. */
export const flowSeparators: Guesser = (problem) => {
  const { error } = problem;
  const empty = emptyItem(problem);
  if (empty.length > 0) return empty;
  if (error.code === 'BLOCK_IN_FLOW')
    return [...semicolon(problem), ...commaAfterQuotes(problem), ...colon(problem)];
  return /MISSING_CHAR|UNEXPECTED_TOKEN/.test(error.code) ? comma(problem) : [];
};

function comma({ text, error, line }: Problem): Guess[] {
  const before = text.slice(0, error.pos[0]).trimEnd();
  const onLine = text.slice(line.start, Math.max(line.start, before.length));
  if (!/[[{][^\]}]*$/.test(onLine) || !/["'\]}\p{L}\p{N}]$/u.test(before)) return [];
  // `stati[stics]`: a bracket within a word parts nothing.
  const isWithinWord = before.length === error.pos[0] && /[\p{L}\p{N}]$/u.test(before);
  return isWithinWord ? [] : [commaAt(before.length, error.pos[0])];
}

/** `{sv: "Bad" en: "Bath"}`. */
function commaAfterQuotes({ text, error }: Problem): Guess[] {
  const [value, gap = ''] =
    /^(?:"[^"\n]*"|'[^'\n]*')(\s+)(?=\S)/.exec(text.slice(error.pos[0], error.pos[1])) ?? [];
  if (value === undefined) return [];
  const next = error.pos[0] + value.length;
  return [commaAt(next - gap.length, next)];
}

function commaAt(offset: number, next: number): Guess {
  return {
    code: 'yaml-syntax',
    start: next,
    end: next + 1,
    edit: { start: offset, end: offset, text: ',' },
    message: {
      sv: 'Det saknas ett komma före det här värdet.',
      en: 'There is no comma before this value.',
    },
    remedy: { sv: 'Skriv ett komma mellan värdena.', en: 'Write a comma between the values.' },
  };
}

function semicolon({ text, error }: Problem): Guess[] {
  const at = text.slice(error.pos[0], error.pos[1]).indexOf(';');
  if (at < 0) return [];
  const start = error.pos[0] + at;
  return [
    {
      code: 'yaml-syntax',
      start,
      end: start + 1,
      edit: { start, end: start + 1, text: ',' },
      message: {
        sv: 'Värden inom klamrar skiljs åt med komma, inte med semikolon.',
        en: 'Values within brackets are separated by commas, not by semicolons.',
      },
      remedy: { sv: 'Skriv ett komma i stället.', en: 'Write a comma instead.' },
    },
  ];
}

function colon({ text, error }: Problem): Guess[] {
  const value = text.slice(error.pos[0], error.pos[1]).trimEnd();
  if (value.includes('\n') || !value.includes(':')) return [];
  const shown = quoted(value);
  const start = error.pos[0] + value.indexOf(':');
  return [
    {
      code: 'yaml-syntax',
      start,
      end: start + 1,
      edit: { start: error.pos[0], end: error.pos[0] + value.length, text: inQuotes(value) },
      message: {
        sv: `Texten ${shown.sv} innehåller ett kolon. I YAML betyder det att en ny uppgift börjar.`,
        en: `The text ${shown.en} holds a colon. In YAML that means that a new entry begins.`,
      },
      remedy: putInQuotes(value),
    },
  ];
}

/** `[a,, b]`, `[, a]` and `[a, , b]`: between the commas there is nothing, so that one of them is taken away. */
function emptyItem({ text, error }: Problem): Guess[] {
  const at = error.pos[0];
  if (error.code !== 'UNEXPECTED_TOKEN' || text[at] !== ',') return [];
  const before = text.slice(0, at);
  const gap = /[ \t]*$/.exec(before)?.index ?? at;
  const isFirst = /[[{]$/.test(before.slice(0, gap));
  if (!isFirst && before[gap - 1] !== ',') return [];
  const rest = text.slice(at);
  const length = (isFirst ? /^(?:,[ \t]*)+/ : /^,(?:[ \t]*,)*/).exec(rest)?.[0].length ?? 1;
  return [
    {
      code: 'yaml-syntax',
      start: at,
      end: at + length,
      edit: { start: gap, end: at + length, text: '' },
      message: {
        sv: 'Det står ett komma för mycket i listan: det är inget värde före det.',
        en: 'There is a comma too many in the list: there is no value before it.',
      },
      remedy: { sv: 'Ta bort kommat.', en: 'Take the comma away.' },
    },
  ];
}
