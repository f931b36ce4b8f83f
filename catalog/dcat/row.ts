import type { Profile, Property, Resource, Types, Value } from './graph.ts';
import { type Scope, within } from './scope.ts';
import type { Term } from './terms.ts';

/** A row: turns one key of a file, or one fact that follows from the catalog, into a property in the feeds. */
export interface Row<Thing> {
  /** The key it is made from; `undefined` where it follows from something else. */
  key: string | undefined;
  predicate: Term;
  /** The only profile it is written in, where it is not both. */
  profile: Profile | undefined;
  /** None where the thing has nothing to say of it. */
  values(thing: Thing, scope: Scope): Value[];
}

/**
 * A function that turns a value of a file into values in the feeds. `key` names what lies within, such as
 * `#temporal.1`.
 */
export type Kind<Written> = (written: Written, scope: Scope, key: string) => Value[];

/** Something with a file's data. */
export interface Written<Data> {
  data: Data;
}

/**
 * The properties of a thing, in the order of `rows`; those without a value are left out. Rows that give the same
 * property stand side by side, and give one.
 */
export function propertiesOf<Thing>(thing: Thing, rows: readonly Row<Thing>[], scope: Scope): Property[] {
  const properties: Property[] = [];
  for (const { key, predicate, profile, values: valuesOf } of rows) {
    const values = valuesOf(thing, scope);
    if (values.length === 0) continue;
    const last = properties.at(-1);
    if (last?.predicate === predicate && last.profile === profile) last.values = [...last.values, ...values];
    else properties.push({ predicate, values, profile, key });
  }
  return properties;
}

/** A thing of a file, with the address `scope` gives its parts. */
export function describe<Thing>(
  iri: string,
  types: Types,
  thing: Thing,
  rows: readonly Row<Thing>[],
  scope: Scope,
): Resource {
  const properties = propertiesOf(thing, rows, scope);
  return { kind: 'resource', iri, label: '', types, properties, origin: scope.origin };
}

/** A thing that lies within another, at `<uri>#<name>`. `pointer` leads to it from the other. */
export function describeWithin<Data extends object>(
  name: string,
  types: Types,
  data: Data,
  rows: readonly Row<Written<Data>>[],
  scope: Scope,
  pointer: string,
): Resource {
  const inner = within(scope, name, pointer);
  return describe(inner.iri, types, { data }, rows, inner);
}
