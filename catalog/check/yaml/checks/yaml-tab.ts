import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Edit } from '../../../model/issues/issue.ts';
import type { Line } from '../positions.ts';
import { yamlSection } from '../sources.ts';
import { type Guess, type Guesser, linesAfter, type Problem } from '../syntax/guess.ts';

export const description: CodeDescription = {
  code: 'yaml-tab',
  severity: 'error',
  title: { sv: 'Tabb i stället för mellanslag', en: 'Tab instead of spaces' },
  why: {
    sv: 'I YAML visar indragningen vad som hör till vad. En tabb är olika bred i olika program, så den får inte användas till det.',
    en: 'In YAML the indentation shows what belongs to what. A tab has a different width in different programs, so it must not be used for that.',
  },
  sources: [yamlSection('61-indentation-spaces', '6.1 Indentation Spaces')],
};

/** The number of spaces that a tab may stand for, the most likely first. */
const WIDTHS = [2, 4, 8, 1];

/** Tabs before a line, and after its dash. */
export const guessTab: Guesser = (problem) => {
  const lines = tabbedLines(problem);
  const [first] = lines;
  if (!first) return [];
  return WIDTHS.map((width) => guess(first, replaced(problem.text, lines, width)));
};

const TABBED = /^[ ]*(?:- *)*\t/;

/** The first line with such a tab, from a little above the problem, and those that follow it without a gap. */
function tabbedLines({ text, line, before }: Problem): Line[] {
  const near = [...before.slice(0, 3).reverse(), line, ...linesAfter(text, line.end)];
  const from = near.findIndex((line) => TABBED.test(line.text));
  if (from < 0 || (near[from]?.start ?? 0) > line.start) return [];
  const rest = near.slice(from);
  const end = rest.findIndex((line) => !TABBED.test(line.text));
  return end < 0 ? rest : rest.slice(0, end);
}

function replaced(text: string, lines: Line[], width: number): Edit {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  let done = first.start;
  const parts = lines.map((line) => {
    const lead = /^[\s-]*/.exec(line.text)?.[0] ?? '';
    const between = text.slice(done, line.start);
    done = line.start + lead.length;
    return between + spaced(lead, width);
  });
  const lastLead = /^[\s-]*/.exec(last.text)?.[0].length ?? 0;
  return { start: first.start, end: last.start + lastLead, text: parts.join('') };
}

/** One space after a dash, `width` for a tab elsewhere. */
function spaced(lead: string, width: number): string {
  return lead.replaceAll(/-[ \t]*\t[ \t]*/g, '- ').replaceAll('\t', ' '.repeat(width));
}

function guess(line: Line, edit: Edit): Guess {
  const at = line.start + line.text.indexOf('\t');
  return {
    code: description.code,
    start: at,
    end: at + 1,
    edit,
    message: {
      sv: 'Raden är indragen med tabb.',
      en: 'The line is indented with a tab.',
    },
    remedy: {
      sv: 'Byt ut tabbar mot mellanslag: två för varje nivå.',
      en: 'Replace tabs with spaces: two for each level.',
    },
  };
}
