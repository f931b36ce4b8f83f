/**
 * The text on one line, with single spaces between its words. A form in which a line is a property (iCalendar, BibTeX,
 * RIS) has no room for a line break or a control character in a value: what stands after it would be read as another
 * property.
 */
export function oneLine(text: string): string {
  return UNEVEN.test(text) ? text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim() : text;
}

/** Matches control characters, line separators, and all white space other than single spaces between words. */
const UNEVEN = /[\p{Cc}\p{Zl}\p{Zp}]|[^\S ]| {2}|^ | $/u;
