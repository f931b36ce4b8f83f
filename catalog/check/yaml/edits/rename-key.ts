import { isScalar, type ParsedNode } from 'yaml';
import type { Edit } from '../../../model/issues/issue.ts';
import { inDoubleQuotes, inQuotes, inSingleQuotes } from '../scalar-text.ts';

/** Ways to write another key where `node` stands, quoted as it is. */
export function renamings(node: ParsedNode, key: string): Edit[] {
  const [start, end] = node.range;
  return formsOf(node, key).map((text) => ({ start, end, text }));
}

function formsOf(node: ParsedNode, key: string): string[] {
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'QUOTE_DOUBLE') return [inDoubleQuotes(key)];
  if (type === 'QUOTE_SINGLE') return [inSingleQuotes(key), inDoubleQuotes(key)];
  return /^\S(?:.*\S)?$/.test(key) ? [key, inQuotes(key)] : [inQuotes(key)];
}
