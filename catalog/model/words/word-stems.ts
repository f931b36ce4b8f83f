/**
 * Words of a text in lower case, in the order they stand. Numbers keep the signs within them (`2.5`,
 * `2024-01`), so that figures stay apart; accents fall (`idé` is `ide`) but å, ä and ö are letters of their
 * own. Linear in the length of the text.
 */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{ASCII}åäö]/gu, withoutAccent);
  return [...folded.matchAll(/\p{N}+(?:[.,:/-]\p{N}+)*|[\p{L}\p{N}]+/gu)].map(([word]) => word);
}

function withoutAccent(letter: string): string {
  return letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/**
 * Endings of number, definiteness and the genitive, longest first. Taken off alike in all words, so it does
 * no harm that what is left is not always a word: `skolor`, `skolorna` and `skola` all become `skol`. A bare
 * `s` or `n` stays: too many words end so (`plats`, `vatten`).
 */
const ENDINGS = ['ernas', 'arnas', 'ornas', 'erna', 'arna', 'orna', 'ers', 'ars', 'ens', 'ets']
  .concat(['er', 'ar', 'or', 'en', 'et', 'an', 'na', 'um'])
  .concat(['a', 'e']);

/** The shortest stem: shorter ones run together (`bad` and `bar` would both be `ba`). */
const SHORTEST_STEM = 3;

/** A Swedish word without its ending, to compare with others; a word with a figure in it stays as it is. */
export function stem(word: string): string {
  if (/\p{N}/u.test(word)) return word;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending ? word.slice(0, -ending.length) : word;
}
