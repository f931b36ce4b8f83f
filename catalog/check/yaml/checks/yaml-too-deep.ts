import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import { OWN_README } from '../../../model/issues/standards.ts';
import type { Localised } from '../../../model/text.ts';
import { MAX_DEPTH, type Oddities } from '../plain-data.ts';
import { placed, type SourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';
import type { Guess, Problem } from '../syntax/guess.ts';

export const description: CodeDescription = {
  code: 'yaml-too-deep',
  severity: 'error',
  title: { sv: 'För många nivåer', en: 'Too many levels' },
  why: {
    sv: 'En beskrivning behöver som mest sju nivåer av listor och uppgifter i varandra. Fler än tjugo är ett misstag, eller ett försök att få program att krascha.',
    en: 'A description needs at most seven levels of lists and entries inside each other. More than twenty are a mistake, or an attempt to make programs crash.',
  },
  sources: [
    OWN_README,
    { title: 'CWE-674: Uncontrolled Recursion', url: 'https://cwe.mitre.org/data/definitions/674.html' },
    yamlSection('3211-nodes', '3.2.1.1 Nodes'),
  ],
};

/** Finds what a document holds below the depth that is read. */
export function findDeep(source: SourceText, { deep }: Oddities): Finding[] {
  return deep.map(({ node, pointer }) => finding(source, node.range[0], pointer));
}

/** Finds the place that was not even parsed, as it may go so deep that the parser would not come back. */
export function guessTooDeep({ text, error }: Problem): Guess[] {
  const [start] = error.pos;
  if (error.code !== 'RESOURCE_EXHAUSTION') return [];
  return [{ code: description.code, start, end: Math.min(start + 1, text.length), ...WORDS }];
}

function finding(source: SourceText, start: number, pointer: string): Finding {
  return {
    code: description.code,
    pointer,
    ...placed(source, start, Math.min(start + 1, source.text.length)),
    ...WORDS,
  };
}

const WORDS: { message: Localised; remedy: Localised } = {
  message: {
    sv: `Här är mer än ${MAX_DEPTH} nivåer i varandra.`,
    en: `Here are more than ${MAX_DEPTH} levels inside each other.`,
  },
  remedy: {
    sv: 'Ta bort nivåer. Jämför med en fil som redan finns i katalogen.',
    en: 'Take levels away. Compare with a file that is already in the catalog.',
  },
};
