import type { CodeDescription } from '../../../model/issues/code.ts';
import { codePointName } from '../characters.ts';
import { lineAround } from '../positions.ts';
import { yamlSection } from '../sources.ts';
import type { Guess, Guesser } from '../syntax/guess.ts';

export const description: CodeDescription = {
  code: 'yaml-odd-space',
  severity: 'error',
  title: { sv: 'Mellanslag av fel sort', en: 'A space of the wrong kind' },
  why: {
    sv: 'Text som kopieras från Word eller en webbsida kan ha fasta mellanslag. De ser ut som vanliga mellanslag, men YAML räknar dem som bokstäver, så indragningen och mellanslaget efter kolonet finns inte.',
    en: 'Text copied from Word or a web page can hold non-breaking spaces. They look like ordinary spaces, but YAML counts them as letters, so the indentation and the space after the colon are not there.',
  },
  sources: [yamlSection('63-line-prefixes', '6.2 Separation Spaces, 6.3 Line Prefixes')],
};

/** Spaces of other kinds where the structure of the file needs ordinary ones: before a line, after `-` and `:`. */
const ODD =
  /^([ \t]*(?:- *)*)([\u00a0\u2000-\u200a\u202f\u3000][ \u00a0\u2000-\u200a\u202f\u3000]*)|^([^:"'\n]*:)([\u00a0\u2000-\u200a\u202f\u3000]+ *)/gm;

/** Such spaces anywhere in the text: one guess that replaces all of them, at the first. */
export const guessOddSpace: Guesser = ({ text }) => {
  const spans = [...text.matchAll(ODD)].map((match) => {
    const [, lead = match[3] ?? '', spaces = match[4] ?? ''] = match;
    return { start: match.index + lead.length, spaces, afterColon: match[4] !== undefined };
  });
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return [];
  let done = first.start;
  const parts = spans.map(({ start, spaces, afterColon }) => {
    const between = text.slice(done, start);
    done = start + spaces.length;
    return between + ' '.repeat(afterColon ? 1 : spaces.length);
  });
  const line = lineAround(text, first.start);
  return [
    guess(first.start, Math.min(first.start + first.spaces.length, line.end), codePointName(first.spaces), {
      start: first.start,
      end: last.start + last.spaces.length,
      text: parts.join(''),
    }),
  ];
};

function guess(start: number, end: number, name: string, edit: Guess['edit'] & object): Guess {
  return {
    code: description.code,
    start,
    end,
    edit,
    message: {
      sv: `Här står ett fast mellanslag (${name}), som YAML inte räknar som mellanslag.`,
      en: `Here is a non-breaking space (${name}), which YAML does not count as a space.`,
    },
    remedy: {
      sv: 'Skriv vanliga mellanslag i stället.',
      en: 'Write ordinary spaces instead.',
    },
  };
}
