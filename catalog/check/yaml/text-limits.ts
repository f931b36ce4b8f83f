import { lexemesIn } from './lexemes.ts';

/** The counts on which the time and memory for reading a text depend. */
export interface TextCounts {
  /** Keys, values and the characters that divide them: colons, dashes, commas, brackets. */
  parts: number;
  /** Lines, those of texts and comments and empty ones included. */
  lines: number;
  /** Anchors, aliases and tags. */
  references: number;
}

/** One of the things that are counted. */
export type Measure = keyof TextCounts;

/**
 * The limits of one file. They count what is in the file and not time, so that a file gets the same verdict on every
 * machine. The largest description in this catalog has 310 parts and 92 lines; a dataset with five hundred
 * distributions has some 15,000 and 5,000.
 */
export const FILE_LIMITS: Readonly<TextCounts> = { parts: 20_000, lines: 10_000, references: 400 };

/** The place where a text goes beyond a limit: the first character that is too much. */
export interface Excess {
  measure: Measure;
  offset: number;
}

/** The counts of a text, as far as the first limit that it goes beyond. */
export interface TextSize {
  counts: TextCounts;
  excess: Excess | undefined;
}

/**
 * Counts what a text holds, before anything is parsed, and stops at the first limit. Takes time in proportion to the
 * length of the text, at most.
 */
export function measureText(text: string, limits: Readonly<TextCounts> = FILE_LIMITS): TextSize {
  const lines = countLines(text, limits.lines);
  const counts = { parts: 0, lines: lines.count, references: 0 };
  const end = lines.excess ?? text.length;
  for (const { kind, offset } of lexemesIn(text)) {
    if (offset >= end) break;
    const measure = kind === 'part' ? 'parts' : kind === 'reference' ? 'references' : undefined;
    if (!measure) continue;
    counts[measure] += 1;
    if (counts[measure] > limits[measure]) return { counts, excess: { measure, offset } };
  }
  return {
    counts,
    excess: lines.excess === undefined ? undefined : { measure: 'lines', offset: lines.excess },
  };
}

/** True when a text is within all limits of a file. */
export function isWithinLimits(text: string): boolean {
  return isSurelyWithin(text) || measureText(text).excess === undefined;
}

/** True when a text is so short that it cannot go beyond a limit; only then nothing need be counted. */
export function isSurelyWithin(text: string, limits: Readonly<TextCounts> = FILE_LIMITS): boolean {
  if (text.length > Math.min(limits.parts, limits.lines)) return false;
  return (text.match(/[&*!]/g)?.length ?? 0) <= limits.references;
}

/** Counts the lines, and finds where the first one begins that is too many. A line break at the end begins none. */
function countLines(text: string, most: number): { count: number; excess: number | undefined } {
  let count = 0;
  for (let start = 0; start < text.length; ) {
    if (count === most) return { count, excess: start };
    count += 1;
    const feed = text.indexOf('\n', start);
    start = feed < 0 ? text.length : feed + 1;
  }
  return { count, excess: undefined };
}
