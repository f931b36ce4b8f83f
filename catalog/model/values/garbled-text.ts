/** A byte from 0x80 to 0xBF, as Windows-1252 or Latin-1 shows it. */
const CONTINUED = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/** UTF-8 that was read as Windows-1252: `Ã¥` for å, `Â§` for §, `â€“` for a dash. Nothing else is written so. */
const ENCODED_TWICE = new RegExp(`Ã${CONTINUED}|Â[\\u0080-\\u00bf]|â[€‚\\u0080\\u0082]${CONTINUED}`, 'g');

/** Text is seldom saved wrongly more often than this. */
const MOST_TIMES = 4;

/** The text as it was before it was encoded twice, or more often; `undefined` where it was not. */
export function decodedOnce(text: string): string | undefined {
  let decoded = text;
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const next = decoded.replaceAll(ENCODED_TWICE, (text) => asUtf8(text) ?? text);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded === text ? undefined : decoded;
}

/** Characters of Windows-1252 as the bytes of UTF-8 that they are; `undefined` where these are none. */
function asUtf8(text: string): string | undefined {
  const bytes = Uint8Array.from(text, (character) => BYTES.get(character) ?? character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The characters that Windows-1252 has in place of the control characters of Latin-1, with their bytes. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (character, index) => [
    character,
    0x80 + index,
  ]),
);

/**
 * True when a text contains the replacement character for bytes that a program could not decode: the original is lost.
 */
export function hasLostCharacters(text: string): boolean {
  return text.includes('\ufffd');
}
