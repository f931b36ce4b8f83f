import type { Identity } from '../model/entity.ts';
import { partOf } from '../model/part-of.ts';
import type { Origin, Resource } from './graph.ts';
import { legalIri } from './iri.ts';
import type { Site } from './site.ts';

/** The context in which an entity is described. */
export interface Scope {
  site: Site;
  /** The folder that references without a `/` are looked up in. */
  publisherId: string;
  /** The address that parts are named on. */
  uri: string;
  /** The prefix of the names of parts: empty for a dataset, `csv.` within the distribution `csv`. */
  prefix: string;
  /** The address of what is described. */
  iri: string;
  /** Names blank nodes; unique to the thing. */
  label: string;
  origin: Origin;
  /**
   * The resources that are referred to and described in the same document: agents, contact points, documents, places.
   */
  beside: Resource[];
}

/** The entity that is described, from the catalog. */
interface Described extends Pick<Identity, 'id' | 'path' | 'publisherId'> {
  uri: string;
  inherited?: readonly string[];
  publisher?: { path: string };
}

/** The scope of something that has a file of its own. */
export function scopeOf(thing: Described, site: Site): Scope {
  const keys = thing.inherited ?? [];
  const inherited = thing.publisher && keys.length > 0 ? { keys, path: thing.publisher.path } : undefined;
  return {
    site,
    publisherId: thing.publisherId ?? '',
    uri: thing.uri,
    prefix: '',
    iri: legalIri(thing.uri),
    label: thing.id.replaceAll('/', '_'),
    origin: { path: thing.path, pointer: '', inherited },
    beside: [],
  };
}

/** The scope of what lies within: named `name`, and found by `pointer` from what it lies within. */
export function within(scope: Scope, name: string, pointer: string): Scope {
  const { path } = scope.origin;
  return {
    ...scope,
    prefix: `${scope.prefix}${name}.`,
    iri: legalIri(partOf(scope.uri, scope.prefix + name)),
    origin: { path, pointer: scope.origin.pointer + pointer, inherited: undefined },
  };
}
