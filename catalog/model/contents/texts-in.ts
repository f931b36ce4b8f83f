import { type Pointer, pointer } from '../pointer.ts';
import { DEFAULT_LANGUAGE } from '../text.ts';

/** A text that people are to read, in one language. */
export interface TextPlace {
  /** To the text itself: `/title/sv`, or `/title` where no language is told; `/keyword/sv/0`. */
  pointer: Pointer;
  /** As told in the file; Swedish where it is not told. */
  language: string;
  text: string;
  /** The property it belongs to: `title`, `keyword`, `fn` … */
  key: string;
}

/** Properties that hold text or words, wherever in a file they stand. */
const TEXT_KEYS: ReadonlySet<string> = new Set(
  'title description name fn keyword versionNotes provenance attributionText copyrightNotice note reason audience decisions comment nextStep'.split(
    ' ',
  ),
);

/**
 * All texts and words of a file with their languages, in the order they are written. Never throws; what is
 * missing or of another type is left out.
 */
export function textsIn(entity: { data: object }): TextPlace[] {
  const found: TextPlace[] = [];
  walk(entity.data, '', found);
  return found;
}

function walk(value: unknown, at: Pointer, found: TextPlace[]): void {
  if (typeof value !== 'object' || value === null) return;
  const inList = Array.isArray(value);
  for (const [key, child] of Object.entries(value)) {
    const childAt = at + pointer(key);
    if (!inList && TEXT_KEYS.has(key)) collect(child, childAt, key, DEFAULT_LANGUAGE, found);
    else walk(child, childAt, found);
  }
}

/** A text, a list of them, or either by language. */
function collect(value: unknown, at: Pointer, key: string, language: string, found: TextPlace[]): void {
  if (typeof value === 'string') found.push({ pointer: at, language, text: value, key });
  if (typeof value !== 'object' || value === null) return;
  const inList = Array.isArray(value);
  for (const [name, child] of Object.entries(value)) {
    collect(child, at + pointer(name), key, inList ? language : name, found);
  }
}
