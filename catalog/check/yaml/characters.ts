/**
 * Characters that XML 1.0 has no place for, so that they cannot be written in a feed, and those that make a text
 * read otherwise than it is written (U+202A–202E, U+2066–2069 turn its direction). Lone halves of surrogate
 * pairs count; tab and line breaks do not. U+007F–009F may stand in XML 1.0 but mean nothing in a text.
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Characters that are not seen but keep words from being found: they come with text from PDF, Word and the web. */
const INVISIBLE = /[\u00ad\u0085\u200b\u2028\u2029\u2060\ufeff]/;

/** True when a text holds a character that no feed can carry or no reader can see through. */
export function holdsForbidden(text: string): boolean {
  return FORBIDDEN.test(text);
}

/** True when a text holds an invisible character. */
export function holdsInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** A character and where it stands. */
export interface PlacedCharacter {
  offset: number;
  character: string;
}

/** All characters that {@link holdsForbidden} asks for. */
export function forbiddenIn(text: string): PlacedCharacter[] {
  return allOf(FORBIDDEN, text);
}

/** All characters that {@link holdsInvisible} asks for; a byte order mark first in the text is none of them. */
export function invisibleIn(text: string): PlacedCharacter[] {
  return allOf(INVISIBLE, text).filter(({ offset, character }) => offset > 0 || character !== '\ufeff');
}

function allOf(pattern: RegExp, text: string): PlacedCharacter[] {
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: character }) => ({
    offset: index,
    character,
  }));
}

/** `U+200B`, the way a character is looked up. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
