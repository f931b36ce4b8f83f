import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import { quoted } from '../../../model/issues/quoted.ts';
import type { Oddities, PlacedNode } from '../plain-data.ts';
import { placed, type SourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-comment-in-text',
  severity: 'warning',
  title: { sv: 'Text som tar slut vid #', en: 'Text that ends at #' },
  why: {
    sv: 'I YAML är allt efter ett mellanslag och # en kommentar, som inte hör till värdet. ”Lekplats #2” blir ”Lekplats”, och en adress tappar det som står efter, utan att något ser fel ut i filen.',
    en: 'In YAML all that follows a space and # is a comment, and no part of the value. “Playground #2” becomes “Playground”, and an address loses what follows, though nothing looks wrong in the file.',
  },
  sources: [yamlSection('66-comments', '6.6 Comments')],
};

/** Comments without a space after their `#`, after a text that is not in quotes: they may be a part of it. */
export function findCommentsInText(source: SourceText, { commented }: Oddities): Finding[] {
  return commented.flatMap((placedNode) => {
    const end = placedNode.node.range[1];
    const [whole, gap = '', comment = ''] =
      /^([ \t]+)(#[^\s#][^\n\r]*)/.exec(source.text.slice(end, end + 2000)) ?? [];
    return whole === undefined ? [] : [finding(source, placedNode, end + gap.length, comment.trimEnd())];
  });
}

/** Has no fix: whether it is a part of the text or a note about it cannot be told. */
function finding(source: SourceText, { node, pointer }: PlacedNode, start: number, comment: string): Finding {
  const text = quoted(source.text.slice(node.range[0], node.range[1]));
  const cut = quoted(comment);
  return {
    code: description.code,
    pointer,
    ...placed(source, start, start + comment.length),
    message: {
      sv: `Texten slutar efter ${text.sv}: det som följer, ${cut.sv}, läses som en kommentar och publiceras inte.`,
      en: `The text ends after ${text.en}: what follows, ${cut.en}, is read as a comment and is not published.`,
    },
    remedy: {
      sv: 'Hör det till texten, sätt citattecken runt alltihop. Är det en kommentar, skriv ett mellanslag efter #.',
      en: 'If it belongs to the text, put quotes around it all. If it is a comment, write a space after the #.',
    },
  };
}
