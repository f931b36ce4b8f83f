import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import type { Edit } from '../../../model/issues/issue.ts';
import { lineBreakOf } from '../edit-text.ts';
import type { Oddities, PlacedNode } from '../plain-data.ts';
import { lineAround } from '../positions.ts';
import { placed, type SourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-list-in-text',
  severity: 'warning',
  title: { sv: 'Punktlista som flyter ihop', en: 'A list that runs together' },
  why: {
    sv: 'Rader som är indragna under en text läses som en fortsättning på den. En punktlista blir då en enda lång rad, och värden i en lista blir ett enda värde.',
    en: 'Lines that are indented below a text are read as its continuation. A bulleted list then becomes one long line, and the values of a list become a single value.',
  },
  sources: [yamlSection('733-plain-style', '7.3.3 Plain Style')],
};

/** Lines that begin with a dash, inside a text of several lines that is not in quotation marks. */
export function findListsInText(source: SourceText, { dashed }: Oddities): Finding[] {
  return dashed.flatMap((placedNode) => {
    const [start, end] = placedNode.node.range;
    const dash = /\n[ \t]*-(?=[ \t\p{L}])/u.exec(source.text.slice(start, end));
    return dash ? [finding(source, placedNode, start + dash.index + dash[0].length - 1)] : [];
  });
}

function finding(source: SourceText, { node, pointer }: PlacedNode, dash: number): Finding {
  const [start, end] = node.range;
  const { start: lineStart } = lineAround(source.text, start);
  const before = source.text.slice(lineStart, start);
  const inList = /^[ \t]*- +$/.test(before);
  const edit = inList ? asItems(source.text, start, end, before) : asLines(source.text, start, end);
  return {
    code: description.code,
    pointer,
    ...placed(source, dash, dash + 1, edit),
    message: {
      sv: 'Raden börjar med ett bindestreck, men läses som en fortsättning på raden ovanför.',
      en: 'The line begins with a dash, but is read as a continuation of the line above.',
    },
    remedy: inList
      ? {
          sv: 'Låt bindestrecken i listan stå under varandra, med ett mellanslag efter.',
          en: 'Let the dashes of the list stand below each other, with a space after them.',
        }
      : {
          sv: 'Skriv | efter kolonet och låt texten börja på nästa rad. Då behålls raderna som de är.',
          en: 'Write | after the colon and let the text begin on the next line. Then the lines stay as they are.',
        },
  };
}

/** Each line with a dash becomes an item of the list that the text is in. */
function asItems(text: string, start: number, end: number, before: string): Edit {
  const lines = text.slice(start, end).split('\n');
  const items = lines.map((line) => line.replace(/^[ \t]*-[ \t]*(?=\S)/, before));
  return { start, end, text: items.join('\n') };
}

/** A text whose line breaks count, from the line below its key. */
function asLines(text: string, start: number, end: number): Edit | undefined {
  const lines = text.slice(start, end).split('\n');
  const indent = /^[ \t]*/.exec(lines[1] ?? '')?.[0] ?? '';
  if (lines.some((line, index) => index > 0 && line.trim() !== '' && !line.startsWith(indent)))
    return undefined;
  return { start, end, text: `|-${lineBreakOf(text)}${indent}${lines.join('\n')}` };
}
