/**
 * The number of hexadecimal digits in a checksum, by the code of its algorithm. MD6 is left out: its length is chosen.
 */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['ADLER32', 8],
  ['MD2', 32],
  ['MD4', 32],
  ['MD5', 32],
  ['SHA-1', 40],
  ['SHA-224', 56],
  ['SHA-256', 64],
  ['SHA3-256', 64],
  ['BLAKE2b-256', 64],
  ['BLAKE3', 64],
  ['SHA-384', 96],
  ['SHA3-384', 96],
  ['BLAKE2b-384', 96],
  ['SHA-512', 128],
  ['SHA3-512', 128],
  ['BLAKE2b-512', 128],
]);

/** The number of hexadecimal digits in a checksum of an algorithm; `undefined` where any number is allowed. */
export function digitsOfChecksum(algorithm: string): number | undefined {
  return DIGITS.get(algorithm);
}

/** The most usual algorithm that gives so many hexadecimal digits. */
export function usualAlgorithm(digits: number): string | undefined {
  const fitting = [...DIGITS].filter(([, count]) => count === digits).map(([code]) => code);
  return fitting.find((code) => /^(?:SHA-|MD5)/.test(code)) ?? fitting[0];
}
