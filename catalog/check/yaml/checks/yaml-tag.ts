import { isScalar } from 'yaml';
import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import type { Edit } from '../../../model/issues/issue.ts';
import { quoted } from '../../../model/issues/quoted.ts';
import type { Oddities, PlacedNode } from '../plain-data.ts';
import { type PropertyToken, propertyTokens } from '../property-tokens.ts';
import { inQuotes } from '../scalar-text.ts';
import { placed, type SourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-tag',
  severity: 'error',
  title: { sv: 'YAML-tagg', en: 'YAML tag' },
  why: {
    sv: 'Ett ord som börjar med utropstecken är i YAML en tagg: en order till programmet om hur värdet ska läsas. Sådana order kan vara skadliga och behövs inte här. Ofta är det bara en text som råkar börja med ett utropstecken.',
    en: 'A word that begins with an exclamation mark is a tag in YAML: an order to the program on how to read the value. Such orders can be harmful and are not needed here. Often it is just a text that happens to begin with an exclamation mark.',
  },
  sources: [yamlSection('691-node-tags', '6.9.1 Node Tags')],
};

/** Every tag in the text. */
export function findTags(source: SourceText, { tagged }: Oddities): Finding[] {
  if (tagged.length === 0) return [];
  const tokens = propertyTokens(source.text).filter(({ kind }) => kind === 'tag');
  let next = 0;
  return tokens.map((token) => {
    while ((tagged[next]?.node.range[0] ?? token.offset) < token.offset) next += 1;
    return finding(source, token, tagged[next]);
  });
}

function finding(source: SourceText, token: PropertyToken, placedNode: PlacedNode | undefined): Finding {
  const { offset, source: tag } = token;
  const shown = quoted(tag);
  return {
    code: description.code,
    pointer: placedNode?.pointer ?? '',
    ...placed(source, offset, offset + tag.length, placedNode && editFor(source.text, token, placedNode)),
    message: {
      sv: `${shown.sv} är en YAML-tagg. Sådana får inte användas här.`,
      en: `${shown.en} is a YAML tag. Tags must not be used here.`,
    },
    remedy: tag.startsWith('!!')
      ? {
          sv: 'Ta bort taggen. Text skrivs inom citattecken.',
          en: 'Take the tag away. Text is put in quotation marks.',
        }
      : {
          sv: 'Är det en text som ska börja med utropstecken, sätt hela texten inom citattecken. Ta annars bort taggen.',
          en: 'If it is a text that should begin with an exclamation mark, put the whole text in quotation marks. Otherwise take the tag away.',
        },
  };
}

/** A tag of YAML's own is taken away, and what it made text is put in quotes; another one is read as text. */
function editFor(text: string, { offset, source }: PropertyToken, { node }: PlacedNode): Edit | undefined {
  const [start, end] = node.range;
  const value = text.slice(start, end);
  const plain = isScalar(node) && node.type === 'PLAIN' && !value.includes('\n');
  if (plain && !source.startsWith('!!')) {
    return { start: offset, end, text: inQuotes(text.slice(offset, end).trim()) };
  }
  if (plain && source === '!!str') return { start: offset, end, text: inQuotes(value) };
  const gap = /^[ \t]*/.exec(text.slice(offset + source.length))?.[0].length ?? 0;
  return { start: offset, end: offset + source.length + gap, text: '' };
}
