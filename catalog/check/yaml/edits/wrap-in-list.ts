import { isScalar, type ParsedNode } from 'yaml';
import type { Edit } from '../../../model/issues/issue.ts';
import { lineBreakOf } from '../edit-text.ts';
import { lineAround } from '../positions.ts';
import { inQuotes } from '../scalar-text.ts';
import { contentEnd, isBlockCollection } from './remove.ts';
import { isBlock } from './scalar-candidates.ts';

/**
 * Ways to make a value the only item of a list: in brackets on its line, or with a dash before its first line. With
 * `items`, these in brackets take the place of a value on one line.
 */
export function wrappings(text: string, node: ParsedNode, items?: readonly string[]): Edit[] {
  const [start] = node.range;
  const end = contentEnd(text, node);
  if (end <= start) return [];
  if (items) return isScalar(node) && !isBlock(node) ? inBrackets(start, end, items) : [];
  if (isBlock(node)) return [withDash(text, start, end, onNextLine(text, start))].map(withoutSpace(text));
  if (isBlockCollection(node)) return [withDash(text, start, end, '')];
  const source = text.slice(start, end);
  const forms = isScalar(node) && typeof node.value === 'string' ? [source, inQuotes(node.value)] : [source];
  return forms.map((form) => ({ start, end, text: `[${form}]` }));
}

/** The items as they are, or in quotes where YAML would read them as something else. */
function inBrackets(start: number, end: number, items: readonly string[]): Edit[] {
  return [items, items.map(inQuotes)].map((forms) => ({ start, end, text: `[${forms.join(', ')}]` }));
}

/** Without the space after the colon, which would be left at the end of its line. */
function withoutSpace(source: string): (edit: Edit) => Edit {
  return ({ start, end, text }) => {
    const before = source.slice(0, start).trimEnd().length;
    return { start: before, end, text };
  };
}

/** A block of lines, two columns further in, with a dash before the first of them. */
function withDash(text: string, start: number, end: number, before: string): Edit {
  const [first = '', ...rest] = text.slice(start, end).split('\n');
  const lines = rest.map((line) => (line.trim() === '' ? line : `  ${line}`));
  return { start, end, text: [`${before}- ${first}`, ...lines].join('\n') };
}

/** The text before the dash of a text after `|`: it goes to the line below, two columns further in than its key. */
function onNextLine(text: string, start: number): string {
  const lead = /^[ \t]*(?:- +)*/.exec(lineAround(text, start).text)?.[0].length ?? 0;
  return lineBreakOf(text) + ' '.repeat(lead + 2);
}
