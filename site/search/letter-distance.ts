/** Compares words with one word, letter by letter. */
export interface LetterDistance {
  /**
   * Takes the next letter (its code) of a word that is compared, which then has so many. Those before it have been taken.
   *
   * @returns Whether the word can still be near, however it goes on.
   */
  add(letter: number, length: number): boolean;
  /**
   * The distance of a word of the given length, all of whose letters have been taken: at most `most`, or a greater
   * number.
   */
  away(length: number): number;
}

/**
 * Counts the letters that must be added, taken away, changed or swapped with the next to make other words of a word
 * (Levenshtein, with swaps: optimal string alignment), as long as they are at most `most`. For words that are gone
 * through in order: the rows of a beginning serve all words that begin so, where a library compares one whole word
 * after another. Of two words, only letters are compared whose places differ by `most` or less: others are further
 * off.
 */
export function distanceFrom(word: string, most: number): LetterDistance {
  const letters = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  const tooFar = most + 1;
  /** By the length of what is compared: how far it is from the beginnings of `word`, by their length. */
  const rows = [Uint8Array.from({ length: letters.length + 2 }, (_, length) => Math.min(length, tooFar))];
  /** The letters that have been taken, of the word that is compared. */
  const taken: number[] = [];
  return {
    add: (letter, length) => {
      taken[length - 1] = letter;
      rows[length] ??= new Uint8Array(letters.length + 2);
      const [before, row] = [rows[length - 1]!, rows[length]];
      const first = Math.max(1, length - most);
      const last = Math.min(letters.length, length + most);
      let least = Math.min(first === 1 ? length : tooFar, tooFar);
      row[first - 1] = least;
      for (let place = first; place <= last; place += 1) {
        const changed = before[place - 1]! + (letters[place - 1] === letter ? 0 : 1);
        const longer = Math.min(before[place]!, row[place - 1]!) + 1;
        row[place] = Math.min(changed, longer, tooFar);
        if (isSwap(letters, place, taken, length))
          row[place] = Math.min(row[place]!, rows[length - 2]![place - 2]! + 1);
        if (row[place]! < least) least = row[place]!;
      }
      row[last + 1] = tooFar;
      return least <= most;
    },
    away: (length) => (Math.abs(length - letters.length) > most ? tooFar : rows[length]![letters.length]!),
  };
}

/** True when the last two letters of two beginnings, of the given lengths, are the same in reverse order. */
function isSwap(
  uint16Array: Uint16Array,
  length: number,
  other: readonly number[],
  otherLength: number,
): boolean {
  if (length < 2 || otherLength < 2) return false;
  return (
    uint16Array[length - 1] === other[otherLength - 2] && uint16Array[length - 2] === other[otherLength - 1]
  );
}
