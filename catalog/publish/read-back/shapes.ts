import { DataFactory, type Quad_Object, type Quad_Subject, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { NAMESPACES } from '../../dcat/terms.ts';
import type { Localised } from '../../model/text.ts';
import type { Defect } from './checks/index.ts';
import { schemeOf } from './code-lists.ts';
import {
  isBlank,
  RDF_TYPE,
  type ReadGraph,
  type ReadTerm,
  type Statement,
  shortName,
  subjectOf,
} from './graph.ts';
import { parseStatements } from './parse-feed.ts';

/** Validates graphs against SHACL shapes. */
export interface Shapes {
  /** The violations; what the shapes only warn of is advice to those who could choose another code list. */
  validate(graph: ReadGraph): Promise<Defect[]>;
}

/** A result of the validator, as far as it is used here. */
interface ShapeResult {
  focusNode: { value: string } | null;
  path: { value: string } | null;
  value: { value: string } | null;
  severity: { value: string } | null;
  sourceConstraintComponent: { value: string } | null;
}

/** Resources that are validated at once, so that memory does not grow with the feed. */
const BATCH = 500;
/** The distance that the shapes look from a resource: at a value, and at what that leads to. */
const STEPS = 2;

const { dcat, dcterms, foaf, skos } = NAMESPACES;
const SHACL = 'http://www.w3.org/ns/shacl#';

/** Without a limit (the default is 50), after which the validator would pass a value over; its types lack the option. */
const OPTIONS: object = { maxNodeChecks: 0 };

/** Compiles shapes from Turtle. */
export function compileShapes(turtle: readonly string[]): Shapes {
  const validators = turtle.map((text) => new ShaclValidator(storeOf(text), OPTIONS));
  return {
    async validate(graph) {
      const defects: Defect[] = [];
      const inSeries = membersOf(graph);
      for (const subjects of batches([...graph.keys()])) {
        const store = batchStore(graph, subjects, inSeries);
        for (const validator of validators) defects.push(...(await violations(validator, store, subjects)));
      }
      return defects;
    },
  };
}

function storeOf(turtle: string): Store {
  const store = new Store();
  for (const { subject, predicate, object } of parseStatements(turtle, 'text/turtle'))
    store.addQuad(nodeOf(subject), DataFactory.namedNode(predicate), objectOf(object));
  return store;
}

function* batches(subjects: readonly string[]): Generator<Set<string>> {
  for (let start = 0; start < subjects.length; start += BATCH)
    yield new Set(subjects.slice(start, start + BATCH));
}

/** The datasets of each series: one shape looks from a series to them. */
function membersOf(graph: ReadGraph): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const [subject, statements] of graph)
    for (const { predicate, object } of statements.values())
      if (predicate === `${dcat}inSeries`) {
        const before = members.get(object.value);
        if (before) before.push(subject);
        else members.set(object.value, [subject]);
      }
  return members;
}

/** The resources of a batch, and of those that they lead to what the shapes look at. */
function batchStore(graph: ReadGraph, subjects: ReadonlySet<string>, members: Map<string, string[]>): Store {
  const store = new Store();
  let next = new Set<string>();
  for (const subject of subjects) {
    addStatements(store, graph, subject, next);
    for (const member of members.get(subject) ?? [])
      store.addQuad(nodeOf(member), DataFactory.namedNode(`${dcat}inSeries`), nodeOf(subject));
  }
  for (let step = 0; step < STEPS; step += 1) {
    const reached = new Set<string>();
    for (const subject of next) {
      addScheme(store, subject);
      if (!subjects.has(subject)) addStatements(store, graph, subject, reached, isLookedAt);
    }
    next = reached;
  }
  return store;
}

/**
 * True when the shapes use the statement about a value: its class, its list, and the type of a publisher. The classes
 * of DCAT and FOAF would have the value itself validated, which is done in its own batch.
 */
function isLookedAt({ predicate, object }: Statement): boolean {
  if (predicate !== RDF_TYPE) return predicate === `${dcterms}type` || predicate === `${skos}inScheme`;
  return !object.value.startsWith(dcat) && !object.value.startsWith(foaf);
}

function addStatements(
  store: Store,
  graph: ReadGraph,
  subject: string,
  reached: Set<string>,
  isWanted: (statement: Statement) => boolean = () => true,
): void {
  for (const statement of graph.get(subject)?.values() ?? []) {
    if (!isWanted(statement)) continue;
    const { predicate, object } = statement;
    store.addQuad(nodeOf(subject), DataFactory.namedNode(predicate), objectOf(object));
    const target = subjectOf(object);
    if (target !== undefined && predicate !== RDF_TYPE) reached.add(target);
  }
}

/** Adds the list that a code belongs to, which a validator that fetches nothing cannot know. */
function addScheme(store: Store, subject: string): void {
  const scheme = schemeOf(subject);
  if (scheme === undefined) return;
  const node = DataFactory.namedNode(scheme);
  store.addQuad(DataFactory.namedNode(subject), DataFactory.namedNode(`${skos}inScheme`), node);
  store.addQuad(node, DataFactory.namedNode(RDF_TYPE), DataFactory.namedNode(`${skos}ConceptScheme`));
}

function nodeOf(subject: string): Quad_Subject {
  return isBlank(subject) ? DataFactory.blankNode(subject.slice(2)) : DataFactory.namedNode(subject);
}

function objectOf({ kind, value, language, datatype }: ReadTerm): Quad_Object {
  if (kind === 'literal') return DataFactory.literal(value, language || DataFactory.namedNode(datatype));
  return kind === 'iri' ? DataFactory.namedNode(value) : DataFactory.blankNode(value);
}

async function violations(
  validator: { validate(store: Store): Promise<{ results: ShapeResult[] }> },
  store: Store,
  subjects: ReadonlySet<string>,
): Promise<Defect[]> {
  const { results } = await validator.validate(store);
  return results
    .filter(({ severity, focusNode }) => severity?.value === `${SHACL}Violation` && isOf(focusNode, subjects))
    .map((result) => ({ check: 'shape', subject: result.focusNode!.value, message: messageOf(result) }));
}

/**
 * True when a node is in the batch. Resources around the batch are only looked at, and are validated in their own
 * batch.
 */
function isOf(node: { value: string } | null, subjects: ReadonlySet<string>): boolean {
  return node !== null && (subjects.has(node.value) || subjects.has(`_:${node.value}`));
}

function messageOf({ path, value, sourceConstraintComponent }: ShapeResult): Localised {
  const name = path ? shortName(path.value) : '';
  const constraint =
    sourceConstraintComponent?.value.replace(SHACL, 'sh:').replace('ConstraintComponent', '') ?? '';
  const shown = value ? ` (${value.value.slice(0, 200)})` : '';
  return {
    sv: `${name}${shown} bryter mot SEMIC:s shapes för DCAT-AP (${constraint}).`,
    en: `${name}${shown} violates SEMIC’s shapes of DCAT-AP (${constraint}).`,
  };
}
