import { isMap, isScalar } from 'yaml';
import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import type { ParsedDocument } from '../parse.ts';
import { type PlainData, plainDataOf } from '../plain-data.ts';
import { YAML_SPECIFICATION, yamlSection } from '../sources.ts';
import { brackets } from '../syntax/brackets.ts';
import { codeFence } from '../syntax/code-fence.ts';
import { colonInText } from '../syntax/colon-in-text.ts';
import { commaInText } from '../syntax/comma-in-text.ts';
import { continuedText } from '../syntax/continued-text.ts';
import { flowSeparators } from '../syntax/flow-separators.ts';
import { type Guess, type Guesser, type Problem, problemAt, type Trouble } from '../syntax/guess.ts';
import { indentation } from '../syntax/indentation.ts';
import { missingColon } from '../syntax/missing-colon.ts';
import { missingSpace, missingSpaceIn, missingSpacesIn } from '../syntax/missing-space.ts';
import { mixedList } from '../syntax/mixed-list.ts';
import { quotationMarks } from '../syntax/quotation-marks.ts';
import { reservedStart } from '../syntax/reserved-start.ts';
import { guessOddSpace } from './yaml-odd-space.ts';

export const description: CodeDescription = {
  code: 'yaml-syntax',
  severity: 'error',
  title: { sv: 'Raden går inte att läsa', en: 'The line cannot be read' },
  why: {
    sv: 'Filerna är skrivna i YAML. Där har kolon, bindestreck, citattecken, klamrar och indragning en betydelse. Står ett av dem fel går det inte att veta vad som menas, och då publiceras ingenting.',
    en: 'The files are written in YAML. There colons, dashes, quotation marks, brackets and indentation have a meaning. If one of them is wrong, nobody can know what is meant, and nothing is published.',
  },
  sources: [YAML_SPECIFICATION, yamlSection('chapter-2-language-overview', '2. Language Overview')],
};

/** Every sort of mistake that is known, those first that are told from the line alone. */
const GUESSERS: readonly Guesser[] = [
  codeFence,
  missingSpace,
  brackets,
  flowSeparators,
  reservedStart,
  quotationMarks,
  colonInText,
  mixedList,
  indentation,
  continuedText,
  missingColon,
];

/** Ways to understand a problem, likeliest first. */
export function guessSyntax(problem: Problem): Guess[] {
  return GUESSERS.flatMap((guesser) => guesser(problem));
}

/**
 * Finds what the parser read in a way that nobody would mean; a guess is accepted only if fewer such places are left.
 */
export function guessMisread(text: string, { contents }: ParsedDocument, { oddities }: PlainData): Guess[] {
  const at = (offset: number): Problem =>
    problemAt(text, { code: 'UNEXPECTED_TOKEN', pos: [offset, offset + 1] });
  const [spaced] = oddities.spaced;
  if (spaced) return guessOddSpace(at(spaced.pair.key.range[0])).map(fewer('spaced', oddities.spaced.length));
  const [glued] = oddities.glued;
  if (glued) return missingSpaceIn(text, glued.pair.key.range).map(fewer('glued', oddities.glued.length));
  const [alone] = oddities.alone.flatMap(({ map, index }) => commaInText(text, map, index));
  if (alone) return [alone].map(fewer('alone', oddities.alone.length));
  const joined = oddities.joined.flatMap(({ node }) => missingSpacesIn(text, node.range));
  if (joined.length > 0) return joined.map(fewer('joined', oddities.joined.length));
  if (!isScalar(contents)) return [];
  const problem = at(contents.range[0]);
  const isDescription = (document: ParsedDocument): boolean => isMap(document.contents);
  return [...missingSpace(problem), ...missingColon(problem)].map((guess) => ({
    ...guess,
    accepts: isDescription,
  }));
}

function fewer(sort: 'spaced' | 'glued' | 'alone' | 'joined', than: number): (guess: Guess) => Guess {
  const accepts = ({ contents }: ParsedDocument): boolean =>
    plainDataOf(contents).oddities[sort].length < than;
  return (guess) => ({ ...guess, accepts });
}

/** Describes a problem that has no known fix. */
export function unknownSyntax({ error, line, text }: Problem): Guess {
  const start = Math.min(Math.max(error.pos[0], line.start), line.end);
  return {
    code: description.code,
    start,
    end: Math.min(Math.max(start + 1, Math.min(error.pos[1], line.end)), text.length),
    ...(PLAIN_WORDS[error.code] ?? OTHER),
  };
}

const OTHER: FindingText = {
  message: {
    sv: 'Här går filen inte att läsa.',
    en: 'The file cannot be read here.',
  },
  remedy: {
    sv: 'Jämför raden, och raden ovanför, med en fil som redan finns i katalogen. Text med särskilda tecken ska stå inom citattecken.',
    en: 'Compare the line, and the one above it, with a file that is already in the catalog. Text with special characters must be in quotation marks.',
  },
};

const INDENT: FindingText = {
  message: {
    sv: 'Raden är inte indragen som de andra raderna på samma nivå.',
    en: 'The line is not indented like the other lines on its level.',
  },
  remedy: {
    sv: 'Rader som hör ihop ska börja i samma kolumn, och det som hör till en nyckel ska vara två mellanslag längre in.',
    en: 'Lines that belong together must begin in the same column, and what belongs to a key two spaces further in.',
  },
};

const LINE_WITHOUT_KEY: FindingText = {
  message: {
    sv: 'Raden är varken en nyckel med kolon efter eller en fortsättning på raden ovanför.',
    en: 'The line is neither a key with a colon after it nor a continuation of the line above.',
  },
  remedy: {
    sv: 'Är det en ny uppgift, skriv nyckel, kolon och mellanslag före värdet. Är det en fortsättning på texten ovanför, dra in raden två mellanslag.',
    en: 'If it is a new entry, write key, colon and space before the value. If it continues the text above, indent the line by two spaces.',
  },
};

const PLAIN_WORDS: Partial<Record<Trouble['code'], FindingText>> = {
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      sv: 'Här står ett kolon till i ett värde, eller så är raden under indragen fel.',
      en: 'Here is another colon in a value, or the line below is indented wrongly.',
    },
    remedy: {
      sv: 'Sätt en text med kolon inom citattecken. Är raden under en uppgift för sig ska den börja i samma kolumn som den här.',
      en: 'Put a text with a colon in quotation marks. If the line below is an entry of its own, it must begin in the same column as this one.',
    },
  },
  MULTILINE_IMPLICIT_KEY: LINE_WITHOUT_KEY,
  MISSING_CHAR: LINE_WITHOUT_KEY,
  BAD_DQ_ESCAPE: {
    message: {
      sv: 'Ett omvänt snedstreck i en text inom dubbla citattecken har särskild betydelse.',
      en: 'A backslash in a text within double quotation marks has a special meaning.',
    },
    remedy: {
      sv: 'Skriv texten inom enkla citattecken i stället.',
      en: 'Put the text in single quotation marks instead.',
    },
  },
  KEY_OVER_1024_CHARS: {
    message: {
      sv: 'Texten före kolonet är för lång för att vara en nyckel.',
      en: 'The text before the colon is too long to be a key.',
    },
    remedy: {
      sv: 'Är det text, sätt den inom citattecken.',
      en: 'If it is text, put it in quotation marks.',
    },
  },
  RESOURCE_EXHAUSTION: OTHER,
};
