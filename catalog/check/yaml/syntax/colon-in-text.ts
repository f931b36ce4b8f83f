import { quoted } from '../../../model/issues/quoted.ts';
import type { Line } from '../positions.ts';
import { inQuotes } from '../scalar-text.ts';
import { entryOn, type Guess, type Guesser, indentOf, linesAfter, valueOn } from './guess.ts';
import { isKnownKey } from './known-keys.ts';
import { putInQuotes } from './put-in-quotes.ts';

/** `title: Badplatser: kommunens`: a text with a colon and a space in it must be in quotation marks. */
export const colonInText: Guesser = ({ text, line }) => [...onOneLine(line), ...onSeveralLines(text, line)];

/** A colon that YAML takes for the end of a key. */
const COLON = /:(?=\s|$)/;

function onOneLine(line: Line): Guess[] {
  const entry = valueOn(line);
  const colon = entry ? entry.value.search(COLON) : -1;
  if (!entry || colon < 0 || /^["'[{|>]/.test(entry.value)) return [];
  return [
    {
      code: 'yaml-syntax',
      start: entry.valueStart + colon,
      end: entry.valueStart + colon + 1,
      edit: { start: entry.valueStart, end: entry.valueEnd, text: inQuotes(entry.value) },
      ...wordsFor(entry.value),
    },
  ];
}

/** The colon stands on one of the lines that continue the text. */
function onSeveralLines(text: string, line: Line): Guess[] {
  const entry = entryOn(line);
  if (!entry || entry.value === '' || /^["'[{|>]/.test(entry.value)) return [];
  const after = linesAfter(text, line.end);
  const end = after.findIndex((line) => indentOf(line) <= entry.column);
  const more = end < 0 ? after : after.slice(0, end);
  const last = more.at(-1);
  const withColon = more.find((line) => COLON.test(line.text));
  if (!last || !withColon || isKnownKey(entryOn(withColon)?.key ?? '')) return [];
  const colon = withColon.start + withColon.text.search(COLON);
  const value = text.slice(entry.valueStart, last.end).trimEnd();
  return [
    {
      code: 'yaml-syntax',
      start: colon,
      end: colon + 1,
      edit: {
        start: entry.valueStart,
        end: entry.valueStart + value.length,
        text: `'${value.replaceAll("'", "''")}'`,
      },
      ...wordsFor(withColon.text.trim()),
    },
  ];
}

function wordsFor(value: string): Pick<Guess, 'message' | 'remedy'> {
  const shown = quoted(value);
  const typographic = /^[”“„»’‘]/.test(value);
  return {
    message: {
      sv: `Texten ${shown.sv} innehåller ett kolon. I YAML betyder det att en ny uppgift börjar.`,
      en: `The text ${shown.en} holds a colon. In YAML that means that a new entry begins.`,
    },
    remedy: typographic
      ? {
          sv: 'Sätt texten inom raka citattecken ("). De böjda (”) räknas inte i YAML.',
          en: 'Put the text in straight quotation marks ("). The curly ones (”) do not count in YAML.',
        }
      : putInQuotes(value),
  };
}
