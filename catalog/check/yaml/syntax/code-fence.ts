import { lineAround } from '../positions.ts';
import type { Guesser } from './guess.ts';

/** A line of three backticks, which shows where code begins in a chat or on a web page, came along. */
export const codeFence: Guesser = ({ text, line, before }) => {
  const fence = [line, ...before].find((line) => /^\s*```/.test(line.text));
  if (!fence) return [];
  const next = text.indexOf('\n', fence.end);
  const end = next < 0 ? text.length : lineAround(text, next + 1).start;
  return [
    {
      code: 'yaml-syntax',
      start: fence.start,
      end: fence.end,
      edit: { start: fence.start, end, text: '' },
      message: {
        sv: 'Raden med ``` hör inte till beskrivningen. Den har följt med när texten kopierades.',
        en: 'The line with ``` is no part of the description. It came along when the text was copied.',
      },
      remedy: { sv: 'Ta bort raden.', en: 'Take the line away.' },
    },
  ];
};
