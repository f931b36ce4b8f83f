import { quoted } from '../../../model/issues/quoted.ts';
import type { Guesser } from './guess.ts';
import { isKnownKey } from './known-keys.ts';

/** `title Badplatser` and `title = Badplatser`: a key without its colon. */
export const missingColon: Guesser = ({ line }) => {
  const [whole, lead = '', key = '', sign = ''] =
    /^([ \t]*(?:- +)*)([A-Za-z][\w-]*)[ \t]*([=：]?)[ \t]*(?=\S)/.exec(line.text) ?? [];
  if (whole === undefined || (sign === '' && !isKnownKey(key)) || whole.length === lead.length + key.length)
    return [];
  const keyEnd = line.start + lead.length + key.length;
  const shown = quoted(key);
  return [
    {
      code: 'yaml-syntax',
      start: keyEnd - key.length,
      end: keyEnd,
      edit: { start: keyEnd, end: line.start + whole.length, text: ': ' },
      message: {
        sv: `Det saknas ett kolon efter nyckeln ${shown.sv}.`,
        en: `There is no colon after the key ${shown.en}.`,
      },
      remedy: {
        sv: 'Skriv ett kolon och ett mellanslag mellan nyckeln och värdet.',
        en: 'Write a colon and a space between key and value.',
      },
    },
  ];
};
