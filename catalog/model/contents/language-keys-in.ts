import type { AnyFile } from '../file-kinds.ts';
import { isPlainObject } from '../plain-object.ts';
import { type Pointer, pointer } from '../pointer.ts';
import { valuesIn } from './values-in.ts';

/** A language code before a text or words. */
export interface LanguageKeyPlace {
  /** To the text that it stands before: `/title/sv`. */
  pointer: Pointer;
  key: string;
  /** The texts in all languages. */
  holder: object;
}

/** All language codes of a file, in the order they are written. Never throws. */
export function languageKeysIn(file: Pick<AnyFile, 'kind' | 'data'>): LanguageKeyPlace[] {
  return valuesIn(file).flatMap(({ property, value, pointer: at }) => {
    if (property.kind !== 'text' && property.kind !== 'words') return [];
    if (!isPlainObject(value)) return [];
    return Object.keys(value).map((key) => ({ pointer: at + pointer(key), key, holder: value }));
  });
}
