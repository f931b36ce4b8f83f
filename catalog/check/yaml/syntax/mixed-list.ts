import type { Edit } from '../../../model/issues/issue.ts';
import type { Localised } from '../../../model/text.ts';
import type { Line } from '../positions.ts';
import { entryOn, type Guess, type Guesser, indentOf } from './guess.ts';

/** Lines with a dash and lines of key and value, side by side: a list is one or the other. */
export const mixedList: Guesser = ({ text, line, before }) => {
  const indent = indentOf(line);
  const end = before.findIndex((line) => indentOf(line) < indent);
  const siblings = (end < 0 ? before : before.slice(0, end)).toReversed();
  const beside = siblings.filter((sibling) => indentOf(sibling) === indent);
  if (beside.length === 0 || beside.some((item) => isItem(item) === isItem(line))) return [];
  if (!isItem(line) || indent === 0) return [{ ...placeOf(line), ...MIXED }];
  return [firstWithoutDash(text, siblings), { ...placeOf(line), ...MIXED }];
};

function isItem(line: Line): boolean {
  return /^[ \t]*-(?:[ \t]|$)/.test(line.text);
}

function placeOf(line: Line): Pick<Guess, 'code' | 'start' | 'end'> {
  const start = line.start + indentOf(line);
  const key = entryOn(line)?.key.length ?? 1;
  return { code: 'yaml-syntax', start, end: isItem(line) ? start + 1 : start + key };
}

const MIXED: { message: Localised; remedy: Localised } = {
  message: {
    sv: 'Här blandas rader med bindestreck och rader med nyckel på samma nivå.',
    en: 'Lines with a dash and lines with a key are mixed here on one level.',
  },
  remedy: {
    sv: 'Ska det vara en lista, låt varje del börja med ett bindestreck. Hör listan till nyckeln ovanför, dra in den två mellanslag.',
    en: 'If it is a list, let each part begin with a dash. If the list belongs to the key above, indent it by two spaces.',
  },
};

/** The first part of the list has no dash: it gets one, and its lines are moved two columns in. */
function firstWithoutDash(text: string, lines: Line[]): Guess {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  let done = first.start;
  const parts = lines.map((line, index) => {
    const between = text.slice(done, line.start);
    done = line.end;
    const indent = indentOf(line);
    return `${between}${line.text.slice(0, indent)}${index === 0 ? '- ' : '  '}${line.text.slice(indent)}`;
  });
  const edit: Edit = { start: first.start, end: last.end, text: parts.join('') };
  const start = first.start + indentOf(first);
  return {
    ...placeOf(first),
    start,
    edit,
    message: {
      sv: 'Det första i listan saknar bindestreck.',
      en: 'The first part of the list has no dash.',
    },
    remedy: {
      sv: 'Skriv ett bindestreck före den första raden och dra in de följande två mellanslag.',
      en: 'Write a dash before the first line and indent those that follow by two spaces.',
    },
  };
}
