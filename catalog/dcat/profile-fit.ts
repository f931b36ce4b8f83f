import type { Localised } from '../model/text.ts';
import { conceptByUri, type VocabularyName } from '../model/vocabularies.ts';
import type { Value } from './graph.ts';
import type { ProfileRow, Row } from './profile-table.ts';

/** The reasons that a value does not fit a row of a profile; the later, the nearer it was. */
const MISFITS = ['node', 'datatype', 'pattern', 'value'] as const;

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

/** The row that the value came nearest to fitting. */
export function nearestRow(value: Value, rows: readonly Row[]): { row: Row; reason: Misfit } {
  const tried = rows.map((row) => ({ row, reason: misfit(value, row)! }));
  return tried.reduce((best, item) =>
    MISFITS.indexOf(item.reason) > MISFITS.indexOf(best.reason) ? item : best,
  );
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

/** Describes what a row expects, by the reason that a value does not fit it: "en adress (URI)". */
export function describeExpected(reason: Misfit, { source }: Row): Localised {
  return EXPECTED[reason](source);
}

const EXPECTED: Record<Misfit, (row: ProfileRow) => Localised> = {
  node: ({ node }) => NODES[node],
  datatype: ({ datatypes = [] }) => {
    const names = datatypes.join(', ');
    return { sv: `ett värde av typen ${names}`, en: `a value of type ${names}` };
  },
  pattern: ({ prefix = '', pattern = '' }) => beginning(prefix, pattern),
  value: ({ values }) => ({
    sv: `ett värde ur ${values?.vocabulary ? `vokabulären ${values.vocabulary}` : 'en fast lista'}`,
    en: `a value from ${values?.vocabulary ? `the vocabulary ${values.vocabulary}` : 'a fixed list'}`,
  }),
};

const ADDRESS = { sv: 'en adress (URI)', en: 'an address (URI)' };
const TEXT = { sv: 'text', en: 'text' };

const NODES: Record<ProfileRow['node'], Localised> = {
  langLiteral: { sv: 'text med språk', en: 'text with a language' },
  literal: TEXT,
  typedLiteral: TEXT,
  iri: ADDRESS,
  resource: ADDRESS,
};

/** A pattern that says how a value begins in words; another as it is. */
function beginning(prefix: string, pattern: string): Localised {
  const start = /^(https?:[\w./-]+)\.\*$/.exec(pattern)?.[1];
  const form = start ?? `${prefix}${pattern}`;
  return start === undefined
    ? { sv: `formen ${form}`, en: `the form ${form}` }
    : { sv: `något som börjar med ${form}`, en: `something that begins with ${form}` };
}
