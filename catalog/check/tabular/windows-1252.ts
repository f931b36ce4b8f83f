/**
 * The characters of the bytes 80 to 9F (WHATWG Encoding Standard, index windows-1252). Written out, as some releases
 * of Node read these bytes as control characters, whatever the standard says (nodejs/node#56542).
 */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const BYTES = new Map([...HIGH].map((character, i) => [character, 0x80 + i]));

const DECODER = new TextDecoder('windows-1252');

/** Bytes as text in Windows-1252, in which every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return DECODER.decode(bytes).replaceAll(/[\u0080-\u009f]/g, (text) => HIGH[text.charCodeAt(0) - 0x80]!);
}

/** The byte of a character; `undefined` where Windows-1252 does not have it. */
export function windows1252Byte(character: string): number | undefined {
  const code = character.codePointAt(0)!;
  return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : BYTES.get(character);
}
