import { termsOf } from '../search/stems.ts';
import { qualityOf, type TypedWord } from '../search/terms.ts';
import { isStopWord, searchWords } from '../search/words.ts';

/** As many words as a search has. */
const MOST_WORDS = 12;

/** Of the guides in `box`, shows those that have each word of a search; hides the box where none does. */
export function showGuides(box: HTMLElement | null, typed: string): void {
  if (!box) return;
  const words = searchWords(typed, MOST_WORDS)
    .filter((word) => !isStopWord(word))
    .map((letters) => ({ letters, stems: termsOf(letters) }));
  const items = [...box.querySelectorAll<HTMLElement>('[data-terms]')];
  for (const item of items) {
    item.hidden = words.length === 0 || !words.every((word) => isAbout(item.dataset.terms ?? '', word));
  }
  box.hidden = items.every((item) => item.hidden);
}

function isAbout(terms: string, word: TypedWord): boolean {
  return terms.split(' ').some((term) => qualityOf(term, word) > 0);
}
