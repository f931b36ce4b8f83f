import type { Line } from '../positions.ts';
import { type Guess, type Guesser, linesAfter } from './guess.ts';

/** `title:Badplatser` and `-TRAN`: YAML wants a space after the colon and the dash. */
export const missingSpace: Guesser = ({ text, line, before }) =>
  [line, ...linesAfter(text, line.end).slice(0, 1), ...before.slice(0, 1)].flatMap((one) => [
    ...afterColon(one),
    ...afterDash(one),
  ]);

/** `{sv:Bad}`: the key that swallowed its value, from and to these offsets. */
export function missingSpaceIn(text: string, [start, end]: readonly [number, number, ...number[]]): Guess[] {
  const colon = text.slice(start, end).indexOf(':');
  return colon < 0 ? [] : [guessAfterColon(start + colon + 1)];
}

function afterColon(line: Line): Guess[] {
  const lead = /^[ \t]*(?:- +)*[\p{L}_][\w-]*:(?=[^\s/])/u.exec(line.text)?.[0];
  return lead === undefined ? [] : [guessAfterColon(line.start + lead.length)];
}

function guessAfterColon(at: number): Guess {
  return {
    code: 'yaml-syntax',
    start: at - 1,
    end: at,
    edit: { start: at, end: at, text: ' ' },
    message: {
      sv: 'Det saknas ett mellanslag efter kolonet.',
      en: 'There is no space after the colon.',
    },
    remedy: { sv: 'Skriv ett mellanslag efter kolonet.', en: 'Write a space after the colon.' },
  };
}

function afterDash(line: Line): Guess[] {
  const lead = /^[ \t]*-(?=[^\s-])/.exec(line.text)?.[0];
  if (lead === undefined) return [];
  const at = line.start + lead.length;
  return [
    {
      code: 'yaml-syntax',
      start: at - 1,
      end: at,
      edit: { start: at, end: at, text: ' ' },
      message: {
        sv: 'Det saknas ett mellanslag efter bindestrecket.',
        en: 'There is no space after the dash.',
      },
      remedy: { sv: 'Skriv ett mellanslag efter bindestrecket.', en: 'Write a space after the dash.' },
    },
  ];
}
