import type { Edit, Range } from '../../model/issues/issue.ts';
import { type Places, placesOf } from './positions.ts';

/** The text of a file, with its places. What a check of the text is given. */
export interface SourceText {
  text: string;
  places: Places;
}

export function sourceText(text: string): SourceText {
  return { text, places: placesOf(text) };
}

/** The part of a finding that tells where it is and how it is fixed, from offsets in the text. */
export function placed(
  { places }: SourceText,
  start: number,
  end: number,
  edit?: Edit,
): { range: Range; fix?: { kind: 'text'; edit: Edit } } {
  const range = places.range(start, end);
  return edit ? { range, fix: { kind: 'text', edit } } : { range };
}
