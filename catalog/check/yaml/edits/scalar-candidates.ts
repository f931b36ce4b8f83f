import { isScalar, type ParsedNode, type Scalar } from 'yaml';
import type { Edit } from '../../../model/issues/issue.ts';
import { lineBreakOf } from '../edit-text.ts';
import { inDoubleQuotes, inQuotes, inSingleQuotes } from '../scalar-text.ts';
import { contentEnd } from './remove.ts';

/** A value that is neither a list nor a mapping. */
export type ScalarValue = string | number | boolean;

/** Ways to write `value` where `node` stands, those first that are most like how it is written now. */
export function replacements(text: string, node: ParsedNode, value: ScalarValue): Edit[] {
  const [start] = node.range;
  const end = contentEnd(text, node);
  const space = end === start && /\S/.test(text[start - 1] ?? '') ? ' ' : '';
  const inline = inlineForms(node, value).map((form) => ({ start, end, text: space + form }));
  return [...blockForms(text, node, value), ...inline];
}

function inlineForms(node: ParsedNode, value: ScalarValue): string[] {
  if (typeof value !== 'string') return [String(value)];
  const type = isScalar(node) ? node.type : 'PLAIN';
  if (type === 'QUOTE_DOUBLE') return [inDoubleQuotes(value)];
  if (type === 'QUOTE_SINGLE') return [inSingleQuotes(value), inDoubleQuotes(value)];
  const plain = type === 'PLAIN' && /^\S(?:.*\S)?$/.test(value) ? [value] : [];
  return [...plain, inQuotes(value), inDoubleQuotes(value)];
}

/** A text of several lines after `|` or `>`, with the same sign before it and the same indentation. */
function blockForms(text: string, node: ParsedNode, value: ScalarValue): Edit[] {
  if (typeof value !== 'string' || !isBlock(node)) return [];
  const [start, sourceEnd] = node.range;
  const feed = text.indexOf('\n', start);
  const end = contentEnd(text, node);
  if (feed < 0 || end <= feed || sourceEnd <= feed) return [];
  const indent = /^(?:[ \t]*\r?\n)*([ \t]*)/.exec(text.slice(feed + 1, end))?.[1] ?? '';
  const folded = node.type === 'BLOCK_FOLDED';
  const lines = value.replace(/\n+$/, '').replaceAll(/\n+/g, (breaks) => (folded ? `${breaks}\n` : breaks));
  const written = lines.split('\n').map((line) => (line === '' ? '' : indent + line));
  return [{ start: feed + 1, end, text: written.join(lineBreakOf(text)) }];
}

/** True when a scalar is written as a block (`|` or `>`). */
export function isBlock(node: ParsedNode): node is Scalar.Parsed {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** The characters a plain value is written with, in quotes. */
export function quoting(text: string, node: ParsedNode): Edit[] {
  const [start, end] = node.range;
  const source = text.slice(start, end);
  const plain = isScalar(node) && node.type === 'PLAIN' && source !== '' && !source.includes('\n');
  return plain ? [{ start, end, text: inQuotes(source) }] : [];
}
