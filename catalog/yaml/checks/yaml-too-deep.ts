import type { CodeDescription } from '../../issues/code.ts';
import type { Finding } from '../../issues/finding.ts';
import { OWN_README } from '../../issues/standards.ts';
import { MAX_DEPTH, type Oddities } from '../plain-data.ts';
import { placed, type SourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

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

/** What a document holds below the depth that is read. */
export function findDeep(source: SourceText, { deep }: Oddities): Finding[] {
  return deep.map(({ node, pointer }) => finding(source, node.range[0], pointer));
}

/** More than this of one sort unclosed, and the parser might not come back. */
const FAR_TOO_DEEP = 500;

/**
 * Nesting so deep that the text is not to be parsed at all. Counts brackets wherever they stand, and marks of
 * lists and keys on one line, without knowing what is text; so it speaks only where no text would look like it.
 */
export function findHopeless(source: SourceText): Finding[] {
  const { text } = source;
  let open = 0;
  let inRow = 0;
  let first = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) {
      if (open === 0) first = at;
      open += 1;
    } else if ((code === 93 || code === 125) && open > 0) open -= 1;
    if (isMark(code) && isSpace(text.charCodeAt(at + 1))) inRow += 1;
    else if (!isSpace(code)) inRow = 0;
    if (inRow > FAR_TOO_DEEP) return [finding(source, at, '')];
    if (open > FAR_TOO_DEEP) return [finding(source, first, '')];
  }
  return [];
}

/** `-`, `?` or `:`. */
function isMark(code: number): boolean {
  return code === 45 || code === 63 || code === 58;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function finding(source: SourceText, start: number, pointer: string): Finding {
  return {
    code: description.code,
    pointer,
    ...placed(source, start, Math.min(start + 1, source.text.length)),
    message: {
      sv: `Här är mer än ${MAX_DEPTH} nivåer i varandra.`,
      en: `Here are more than ${MAX_DEPTH} levels inside each other.`,
    },
    remedy: {
      sv: 'Ta bort nivåer. Jämför med en fil som redan finns i katalogen.',
      en: 'Take levels away. Compare with a file that is already in the catalog.',
    },
  };
}
