import { quoted } from '../../../model/issues/quoted.ts';
import { lineBreakOf } from '../edit-text.ts';
import { inQuotes } from '../scalar-text.ts';
import { type EntryLine, entryOn, type Guess, type Guesser, valueOn } from './guess.ts';
import { putInQuotes } from './put-in-quotes.ts';

/** Characters that mean something of their own when a value begins with them. */
const RESERVED = /^[@`%,?|>*&![{\]}-]/;

/** `title: @kommunen` or `title: [Badplatser] i kommunen`: the first character is read as an order. */
export const reservedStart: Guesser = ({ text, line }) => {
  const value = valueOn(line);
  if (!value || !RESERVED.test(value.value)) return [];
  const entry = entryOn(line);
  const onOwnLine = entry && /^- +\S/.test(value.value) ? [itemOnKeyLine(entry, lineBreakOf(text))] : [];
  return isFlow(value.value) ? onOwnLine : [...onOwnLine, inQuotationMarks(value)];
};

/**
 * A list or mapping in brackets, whether they are closed (`[bad,, sol]`) or not yet (`[bad, sol`): in quotation marks it
 * would be a text.
 */
function isFlow(value: string): boolean {
  return /^\[(?:[^\]]*|.*\])$/s.test(value) || /^\{(?:[^}]*|.*\})$/s.test(value);
}

function inQuotationMarks({
  value,
  valueStart,
  valueEnd,
}: Pick<EntryLine, 'value' | 'valueStart' | 'valueEnd'>): Guess {
  const [first = ''] = value;
  const shown = quoted(first);
  return {
    code: 'yaml-syntax',
    start: valueStart,
    end: valueStart + 1,
    edit: { start: valueStart, end: valueEnd, text: inQuotes(value) },
    message: {
      sv: `En text får inte börja med ${shown.sv} utan citattecken, eftersom tecknet betyder något annat i YAML.`,
      en: `A text must not begin with ${shown.en} without quotation marks, as the character means something else in YAML.`,
    },
    remedy: putInQuotes(value),
  };
}

/** `theme: - ENVI`: the first item of a list stands on the line of its key. */
function itemOnKeyLine({ column, afterColon, valueStart }: EntryLine, lineBreak: string): Guess {
  return {
    code: 'yaml-syntax',
    start: valueStart,
    end: valueStart + 1,
    edit: { start: afterColon, end: valueStart, text: `${lineBreak}${' '.repeat(column + 2)}` },
    message: {
      sv: 'En lista med bindestreck kan inte börja på samma rad som nyckeln.',
      en: 'A list with dashes cannot begin on the line of its key.',
    },
    remedy: {
      sv: 'Låt varje värde stå på en egen rad under nyckeln, eller skriv listan med klamrar: [ENVI, TRAN].',
      en: 'Let each value stand on a line of its own below the key, or write the list in brackets: [ENVI, TRAN].',
    },
  };
}
