/**
 * Characters that a terminal would obey or not show: control characters (escape sequences), direction marks
 * that turn text around, invisible ones, line separators, halves of a pair.
 */
const UNSEEN = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]$/u;

/** The candidates: all but the letters, digits and signs that most texts consist of. This test is faster. */
const PERHAPS = /[^ -~\u00a0-\u00ac\u00ae-\u024f]/gu;
const PERHAPS_ON_LINES = /[^\n -~\u00a0-\u00ac\u00ae-\u024f]/gu;

const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}]/u;

/** `text` on one line, with everything in it to be seen: an escape character becomes `<U+001B>`. */
export function visible(text: string): string {
  return text.replaceAll(PERHAPS, (character) => (UNSEEN.test(character) ? codePoint(character) : character));
}

function codePoint(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** JSON in which such characters are written as escapes; it means the same, and can be shown in a terminal. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(PERHAPS_ON_LINES, (character) =>
    UNSEEN.test(character) ? jsonEscape(character) : character,
  );
}

function jsonEscape(character: string): string {
  return [...Array(character.length).keys()]
    .map((position) => `\\u${character.charCodeAt(position).toString(16).padStart(4, '0')}`)
    .join('');
}

/** A character as it is shown in a terminal, and how many columns it takes there. */
export interface Cell {
  shown: string;
  width: number;
}

/** The cell of one character (code point); a tab is an arrow, four columns wide. */
export function cellOf(character: string): Cell {
  if (character === '\t') return { shown: '→   ', width: 4 };
  const shown = visible(character);
  return { shown, width: shown === character ? widthOf(character) : shown.length };
}

function widthOf(character: string): number {
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** A line as it is shown in a terminal, tabs and all. */
export function visibleLine(line: string): string {
  return [...line].map((character) => cellOf(character).shown).join('');
}
