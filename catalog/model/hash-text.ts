/** The offset basis of FNV-1a of 32 bits. */
const BASIS = 0x811c9dc5;

/**
 * A number of 32 bits for a text: FNV-1a of its UTF-16 code units, the last mixed so that its low bits depend on all of
 * the text. It spreads and compares; whoever chooses the text can choose the number, so it proves nothing.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashText(text: string, seed = BASIS): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
