import { withoutPersonalData } from './without-personal-data.ts';

/** GitHub takes no longer body of an issue; a text that is longer yet did not come from there. */
const LONGEST_READ = 65_536;

/** Invisible characters: controls, direction marks, characters without width, lone surrogates, private ones. */
const UNSEEN = /[^\P{C}\n]/gu;
const SPACES = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
const ROWS_OF_SPACES = / {2,}/g;
/** Marks on top of each other in a heap: a letter in writing has a few at the most. */
const HEAPED = /(\p{M}{4})\p{M}+/gu;

/**
 * Converts a text that somebody wrote into a form that may be published: plain text (markup stays as it is written,
 * and is nothing but text), without invisible characters, without personal data (see {@link withoutPersonalData}),
 * and `most` characters long at most. Lines are kept, with one empty line at most between them.
 */
export function publicText(text: string, most: number): string {
  const seen = text
    .slice(0, LONGEST_READ)
    .normalize('NFC')
    .replaceAll(LINE_BREAKS, '\n')
    .replaceAll(SPACES, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(HEAPED, '$1')
    .replaceAll(ROWS_OF_SPACES, ' ');
  const tidy = withoutPersonalData(seen)
    .replaceAll(/ \n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return shortened(tidy, most);
}

/** The same on one line, for a title. */
export function publicLine(text: string, most: number): string {
  return publicText(text.replaceAll(/\s+/g, ' '), most);
}

/** Cut between two words where there are any near, with an ellipsis that is counted in. */
function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 2);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return `${cut
    .slice(0, space > most / 2 ? space : cut.length)
    .join('')
    .trimEnd()} …`;
}
