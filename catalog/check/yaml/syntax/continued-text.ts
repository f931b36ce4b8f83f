import { entryOn, type Guesser, indentOf } from './guess.ts';
import { isKnownKey } from './known-keys.ts';

/** A text goes on in the next line, but that line is not indented. */
export const continuedText: Guesser = ({ line, before }) => {
  const [above] = before;
  const entry = above && entryOn(above);
  if (!entry || entry.value === '' || entryOn(line) || isKnownKey(firstWord(line.text))) return [];
  if (/^\s*-/.test(line.text) || indentOf(line) > entry.column) return [];
  const indent = ' '.repeat(entry.column + 2);
  const start = line.start + indentOf(line);
  return [
    {
      code: 'yaml-syntax',
      start,
      end: line.end,
      edit: { start: line.start, end: start, text: indent },
      message: {
        sv: 'Raden fortsätter troligen texten ovanför, men är inte indragen.',
        en: 'The line probably continues the text above, but is not indented.',
      },
      remedy: {
        sv: 'Dra in raden två mellanslag. Är den en uppgift för sig, skriv nyckel och kolon först.',
        en: 'Indent the line by two spaces. If it is an entry of its own, begin it with key and colon.',
      },
    },
  ];
};

function firstWord(text: string): string {
  return /^[\s-]*([^\s:=]*)/.exec(text)?.[1] ?? '';
}
