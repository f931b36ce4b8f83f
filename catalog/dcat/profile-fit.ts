import { conceptByUri, type VocabularyName } from '../model/vocabularies.ts';
import type { Value } from './graph.ts';
import type { Row } from './profile-table.ts';

/** The reasons that a value does not fit a row of a profile; the later, the nearer it was. */
export const MISFITS = ['node', 'datatype', 'pattern', 'value'] as const;

export type Misfit = (typeof MISFITS)[number];

/** The reason that `value` does not fit `row`; `undefined` where it does. */
export function misfit(value: Value, row: Row): Misfit | undefined {
  if (!isNode(value, row)) return 'node';
  if (value.kind === 'literal') {
    if (row.datatypes && !(value.datatype && row.datatypes.has(value.datatype))) return 'datatype';
    return textMisfit(value.text, row);
  }
  return value.iri === undefined ? undefined : textMisfit(value.iri, row);
}

function isNode(value: Value, { source }: Row): boolean {
  switch (source.node) {
    case 'langLiteral':
      return value.kind === 'literal' && value.language !== undefined;
    case 'iri':
      return value.kind !== 'literal' && value.iri !== undefined;
    case 'resource':
      return value.kind !== 'literal';
    default:
      return value.kind === 'literal';
  }
}

function textMisfit(text: string, { source, pattern }: Row): Misfit | undefined {
  const { prefix, values } = source;
  if (prefix !== undefined && !text.startsWith(prefix)) return 'pattern';
  if (pattern && !pattern.test(prefix === undefined ? text : text.slice(prefix.length))) return 'pattern';
  if (values?.list && values.closed && !values.list.includes(text)) return 'value';
  if (values?.vocabulary && values.closed && !isIn(text, values.vocabulary)) return 'value';
  return undefined;
}

function isIn(uri: string, vocabulary: string): boolean {
  return conceptByUri(vocabulary as VocabularyName, uri)?.uri === uri;
}
