/** The longest beginning that is told by one figure of base 36. */
const MOST = 35;

/**
 * Sorted words as text: of each, a figure (base 36) for how many letters it begins with of the one before, and the
 * rest. The words hold no spaces.
 */
export function writeSortedWords(words: readonly string[]): string {
  let before = '';
  const written = words.map((word) => {
    const shared = sharedBeginning(before, word);
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  return written.join(' ');
}

/** The words that {@link writeSortedWords} has written. */
export function readSortedWords(text: string): string[] {
  if (text === '') return [];
  let before = '';
  return text.split(' ').map((written) => {
    before = before.slice(0, Number.parseInt(written[0]!, 36)) + written.slice(1);
    return before;
  });
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < MOST && length < a.length && a[length] === b[length]) length += 1;
  return length;
}
