const PLAIN: Record<string, string> = { å: 'a', ä: 'a', ö: 'o' };

/** `word`, in lower case, as it is typed where there is no å, ä or ö: `örebro` -> `orebro`. As long as before. */
export function plainLetters(word: string): string {
  return word.replaceAll(/[åäö]/g, (letter) => PLAIN[letter]!);
}

const PLAIN_CODES = new Map(
  Object.entries(PLAIN).map(([letter, plain]) => [letter.charCodeAt(0), plain.charCodeAt(0)]),
);

/** One letter as {@link plainLetters} has it, by their codes. */
export function plainCode(letter: number): number {
  return letter < 128 ? letter : (PLAIN_CODES.get(letter) ?? letter);
}

/**
 * True when `word` begins as `typed`. A plain letter stands for the letter with a ring or dots too, but not the other
 * way around: a user who types `bår` does not mean `bar`.
 */
export function beginsAs(word: string, typed: string): boolean {
  if (word.length < typed.length) return false;
  for (let place = 0; place < typed.length; place += 1) {
    const [letter, wanted] = [word[place]!, typed[place]!];
    if (letter !== wanted && PLAIN[letter] !== wanted) return false;
  }
  return true;
}
