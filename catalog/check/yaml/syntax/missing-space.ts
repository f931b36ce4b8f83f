import type { Localised } from '../../../model/text.ts';
import type { Line } from '../positions.ts';
import { type Guess, type Guesser, linesAfter } from './guess.ts';

/** `title:Badplatser` and `-TRAN`: YAML wants a space after the colon and the dash. */
export const missingSpace: Guesser = ({ text, line, before }) =>
  [line, ...linesAfter(text, line.end).slice(0, 1), ...before.slice(0, 1)].flatMap((line) => [
    ...afterColon(line),
    ...afterDash(line),
  ]);

/** `{sv:Bad}`: the key that swallowed its value, from and to these offsets. */
export function missingSpaceIn(text: string, [start, end]: readonly [number, number, ...number[]]): Guess[] {
  const colon = text.slice(start, end).indexOf(':');
  return colon < 0 ? [] : [guessAfterColon(start + colon + 1)];
}

/** A text of several lines, each of which is to begin with a key or with a dash, where a space is missing. */
export function missingSpacesIn(text: string, [start, end]: readonly [number, number, ...number[]]): Guess[] {
  const lines = text.slice(start, end).split('\n');
  const dashes = lines.every((line) => /^\s*-/.test(line));
  if (lines.length < 2 || !(dashes || lines.every((line) => /^\s*[A-Za-z][\w-]*:[^\s/]/.test(line))))
    return [];
  const spaced = lines.map((line) => line.replace(dashes ? /^\s*-(?=[^\s-])/ : /^\s*[\w-]+:/, '$& '));
  const sign = dashes ? 1 : (lines[0] ?? '').indexOf(':') + 1;
  const guess = dashes ? guessAfterDash(start + sign) : guessAfterColon(start + sign);
  return [{ ...guess, edit: { start, end, text: spaced.join('\n') } }];
}

function afterColon(line: Line): Guess[] {
  const lead = /^[ \t]*(?:- +)*[\p{L}_][\w-]*:(?=[^\s/])/u.exec(line.text)?.[0];
  return lead === undefined ? [] : [guessAfterColon(line.start + lead.length)];
}

function guessAfterColon(at: number): Guess {
  return guessAfter(at, { sv: 'kolonet', en: 'the colon' });
}

function afterDash(line: Line): Guess[] {
  const lead = /^[ \t]*-(?=[^\s-])/.exec(line.text)?.[0];
  return lead === undefined ? [] : [guessAfterDash(line.start + lead.length)];
}

function guessAfterDash(at: number): Guess {
  return guessAfter(at, { sv: 'bindestrecket', en: 'the dash' });
}

/** A space is missing at an offset, after a sign. */
function guessAfter(at: number, sign: Localised): Guess {
  return {
    code: 'yaml-syntax',
    start: at - 1,
    end: at,
    edit: { start: at, end: at, text: ' ' },
    message: {
      sv: `Det saknas ett mellanslag efter ${sign.sv}.`,
      en: `There is no space after ${sign.en}.`,
    },
    remedy: { sv: `Skriv ett mellanslag efter ${sign.sv}.`, en: `Write a space after ${sign.en}.` },
  };
}
