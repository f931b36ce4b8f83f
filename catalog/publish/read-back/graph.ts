import { NAMESPACES, type Term, term } from '../../dcat/terms.ts';

/** An address, a blank node or a text, as a parser gives it. */
export interface ReadTerm {
  kind: 'iri' | 'blank' | 'literal';
  /** The address, the label of the blank node, or the text. */
  value: string;
  /** Of a text with a language; else empty. */
  language: string;
  /** The address of the datatype of a text without language; else empty. */
  datatype: string;
}

/** One statement of a feed: a triple. */
export interface Statement {
  /** An address, or `_:` and a label. */
  subject: string;
  predicate: string;
  object: ReadTerm;
}

/** The statements about one resource, each under its predicate and object, so that none is held twice. */
export type Statements = Map<string, Statement>;

/** A feed as it was read: statements by subject. */
export type ReadGraph = Map<string, Statements>;

export const RDF_TYPE = `${NAMESPACES.rdf}type`;

/** A term as N-Triples would write it, without escapes: equal terms have equal texts. */
export function termText({ kind, value, language, datatype }: ReadTerm): string {
  if (kind === 'iri') return `<${value}>`;
  if (kind === 'blank') return `_:${value}`;
  return language === '' ? `"${value}"^^<${datatype}>` : `"${value}"@${language}`;
}

/** The key of a statement within its subject; equal for equal statements. */
export function statementKey({ predicate, object }: Statement): string {
  return `${predicate} ${termText(object)}`;
}

export function addStatement(graph: ReadGraph, statement: Statement): void {
  const before = graph.get(statement.subject);
  if (before) before.set(statementKey(statement), statement);
  else graph.set(statement.subject, new Map([[statementKey(statement), statement]]));
}

/** The values of a property of a resource. */
export function valuesOf(graph: ReadGraph, subject: string, predicate: string): ReadTerm[] {
  const values: ReadTerm[] = [];
  for (const statement of graph.get(subject)?.values() ?? [])
    if (statement.predicate === predicate) values.push(statement.object);
  return values;
}

/** The addresses of a resource's classes. */
export function typesOf(graph: ReadGraph, subject: string): string[] {
  return valuesOf(graph, subject, RDF_TYPE).map(({ value }) => value);
}

/** The subject that a term would be, if it is one. */
export function subjectOf({ kind, value }: ReadTerm): string | undefined {
  if (kind === 'literal') return undefined;
  return kind === 'iri' ? value : `_:${value}`;
}

export function isBlank(subject: string): boolean {
  return subject.startsWith('_:');
}

const PREFIXES = Object.entries(NAMESPACES).sort(([, a], [, b]) => b.length - a.length);

/** The term with an address; `undefined` for one outside the namespaces of the feeds. */
export function termOf(iri: string): Term | undefined {
  const [prefix, namespace] = PREFIXES.find(([, start]) => iri.startsWith(start)) ?? [];
  return namespace === undefined ? undefined : term(`${prefix}:${iri.slice(namespace.length)}`);
}

/** `dcterms:title` where the feeds have a prefix for it, else the whole address. */
export function shortName(iri: string): string {
  return termOf(iri)?.name ?? iri;
}
