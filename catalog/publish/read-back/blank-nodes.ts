import {
  addStatement,
  isBlank,
  type ReadGraph,
  type ReadTerm,
  type Statement,
  subjectOf,
  termText,
} from './graph.ts';

/** Blank nodes within blank nodes are followed this far; the feeds have them in one level. */
const DEEPEST = 5;

/** True when a statement is about a blank node, or leads to one. */
export function hasBlankNode({ subject, object }: Statement): boolean {
  return object.kind === 'blank' || isBlank(subject);
}

/**
 * The statements with each blank node named by its content, as the labels differ from file to file. Two blank
 * nodes with the same content become one, which states no less.
 */
export function withNamedBlankNodes(statements: readonly Statement[]): Statement[] {
  const graph: ReadGraph = new Map();
  for (const statement of statements) addStatement(graph, statement);
  const names = new Map<string, string>();
  const nameOf = (subject: string): string => {
    const known = names.get(subject) ?? contentOf(subject, graph, 0);
    names.set(subject, known);
    return known;
  };
  return statements.map(({ subject, predicate, object }) => ({
    subject: isBlank(subject) ? `_:${nameOf(subject)}` : subject,
    predicate,
    object: object.kind === 'blank' ? { ...object, value: nameOf(`_:${object.value}`) } : object,
  }));
}

function contentOf(subject: string, graph: ReadGraph, depth: number): string {
  if (depth > DEEPEST) return '[…]';
  const textOf = (object: ReadTerm): string =>
    object.kind === 'blank' ? contentOf(subjectOf(object)!, graph, depth + 1) : termText(object);
  const statements = [...(graph.get(subject)?.values() ?? [])].map(
    ({ predicate, object }) => `<${predicate}> ${textOf(object)}`,
  );
  return `[${statements.sort().join('; ')}]`;
}
