import type { AnyFile } from '../file-kinds.ts';
import { type Pointer, pointer } from '../pointer.ts';
import { DEFAULT_LANGUAGE } from '../text.ts';
import { valuesIn } from './values-in.ts';

/** A text that people are to read, in one language. */
export interface TextPlace {
  /** To the text itself: `/title/sv`, or `/title` where no language is told; `/keyword/sv/0`. */
  pointer: Pointer;
  /** The language given in the file; Swedish where none is given. */
  language: string;
  text: string;
  /** The property it belongs to: `title`, `keyword`, `fn` … */
  key: string;
}

/**
 * All texts and words of a file with their languages, in the order they are written. Never throws; what is
 * missing or of another type is left out.
 */
export function textsIn(file: Pick<AnyFile, 'kind' | 'data'>): TextPlace[] {
  const textPlaces: TextPlace[] = [];
  for (const { property, value, pointer: at } of valuesIn(file)) {
    if (property.kind === 'text' || property.kind === 'words')
      collect(value, at, property.key, DEFAULT_LANGUAGE, textPlaces);
  }
  return textPlaces;
}

/** The texts or words under one key at the top of a file, as {@link textsIn} gives them. */
export function textsOf<Data extends object>(data: Data, key: keyof Data & string): TextPlace[] {
  const textPlaces: TextPlace[] = [];
  collect(data[key], pointer(key), key, DEFAULT_LANGUAGE, textPlaces);
  return textPlaces;
}

/** A text, a list of them, or either by language. */
function collect(value: unknown, at: Pointer, key: string, language: string, textPlaces: TextPlace[]): void {
  if (typeof value === 'string') textPlaces.push({ pointer: at, language, text: value, key });
  if (typeof value !== 'object' || value === null) return;
  const inList = Array.isArray(value);
  for (const [name, child] of Object.entries(value)) {
    collect(child, at + pointer(name), key, inList ? language : name, textPlaces);
  }
}
