import { hasBlankNode, withNamedBlankNodes } from './blank-nodes.ts';
import { addStatement, type ReadGraph, type Statement, statementKey } from './graph.ts';

/** Reads statements into a graph, in which equal blank nodes of different files have equal names. */
export function graphOf(statements: Iterable<Statement>): ReadGraph {
  const graph: ReadGraph = new Map();
  const withBlankNodes: Statement[] = [];
  for (const statement of statements) {
    if (hasBlankNode(statement)) withBlankNodes.push(statement);
    else addStatement(graph, statement);
  }
  for (const statement of withNamedBlankNodes(withBlankNodes)) addStatement(graph, statement);
  return graph;
}

/** The difference between two syntaxes of one graph. */
export interface Difference {
  /** Statements of the first that the second lacks. */
  missing: Statement[];
  /** Statements of the second that the first lacks. */
  added: Statement[];
}

/** Compares a graph with the same in another syntax, which is held in memory only where it differs. */
export function compareSyntaxes(graph: ReadGraph, other: Iterable<Statement>): Difference {
  const met = new Set<Statement>();
  const added: Statement[] = [];
  const withBlankNodes: Statement[] = [];
  const compare = (statement: Statement): void => {
    const same = graph.get(statement.subject)?.get(statementKey(statement));
    if (same) met.add(same);
    else added.push(statement);
  };
  for (const statement of other) {
    if (hasBlankNode(statement)) withBlankNodes.push(statement);
    else compare(statement);
  }
  for (const statement of withNamedBlankNodes(withBlankNodes)) compare(statement);
  return { missing: unmet(graph, met), added };
}

function unmet(graph: ReadGraph, met: ReadonlySet<Statement>): Statement[] {
  const missing: Statement[] = [];
  for (const statements of graph.values())
    for (const statement of statements.values()) if (!met.has(statement)) missing.push(statement);
  return missing;
}
