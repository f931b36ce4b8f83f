import type { Catalog } from '../../model/catalog.ts';
import type { AnyEntity } from '../../model/entity.ts';
import type { Localised } from '../../model/text.ts';
import { inWords } from '../../model/words/value-words.ts';
import { type Change, type FieldChange, MOST_FIELDS, type Sensitive, type TripleChange } from './change.ts';
import { comparable, ownData, publishedData } from './effective-data.ts';
import { fieldChanges } from './field-changes.ts';
import { type Pair, pairEntities } from './pairs.ts';
import { ORDER, sensitiveChanges } from './sensitive.ts';
import { tripleChanges } from './triples.ts';

/** The known facts about the catalog before or after a change. */
export interface Version {
  /** The files that may have changed; what is the same on both sides is not told. No other need be here. */
  entities: readonly AnyEntity[];
  /**
   * The catalog as it is published, where its files are valid: whole, or only of the publishers that the files are of and what
   * they refer to.
   */
  catalog: Catalog | undefined;
  /** Paths of files that are there but cannot be read, so that nothing is known of what they hold. */
  unread?: ReadonlySet<string>;
}

/**
 * Compares two versions of the catalog, entity by entity in the order of ids. The cost follows from the number of
 * entities that are given, not of what else is in the catalog. Never throws on what files hold.
 */
export function compareVersions(before: Version, after: Version): Change[] {
  const pairs = pairEntities(before.entities, after.entities);
  const triples =
    before.catalog && after.catalog ? tripleChanges(pairs, before.catalog, after.catalog) : undefined;
  return pairs
    .map((pair) => changeOf(pair, before, after, triples?.get(pair)))
    .sort((a, b) => compare(a.id, b.id) || compare(a.kind, b.kind));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function changeOf(pair: Pair, before: Version, after: Version, triples: TripleChange | undefined): Change {
  const shown = (pair.after ?? pair.before)!;
  const outcome = whatOf(pair);
  const { fields, sensitive } = pair.before && pair.after ? compared(pair, before, after) : NOT_COMPARED;
  return {
    kind: pair.kind,
    id: shown.id,
    what: outcome,
    path: shown.path,
    movedFrom: outcome === 'moved' ? pair.before?.id : undefined,
    title: titleOf(shown),
    fields: fields.slice(0, MOST_FIELDS),
    ...(fields.length > MOST_FIELDS ? { fieldsLeftOut: fields.length - MOST_FIELDS } : {}),
    triples,
    sensitive: outcome === 'moved' ? inOrder([...sensitive, 'identity']) : sensitive,
  };
}

interface Compared {
  fields: readonly FieldChange[];
  sensitive: readonly Sensitive[];
}

const NOT_COMPARED: Compared = { fields: [], sensitive: ['existence'] };

/** Of a file that cannot be read, it must be taken that all of it may change. */
const UNKNOWN: Compared = { fields: [], sensitive: ['licence', 'access-rights', 'identity'] };

function whatOf({ before, after }: Pair): Change['what'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  return before.id === after.id ? 'changed' : 'moved';
}

function compared({ kind, before: old, after: now }: Pair, before: Version, after: Version): Compared {
  if (!old || !now || before.unread?.has(old.path) || after.unread?.has(now.path)) return UNKNOWN;
  const [was, is] =
    before.catalog && after.catalog
      ? [publishedData(old, before.catalog), publishedData(now, after.catalog)]
      : [ownData(old), ownData(now)];
  const [data, newData] = comparable(was, is);
  const sensitive = [...sensitiveChanges(kind, data, newData), ...addressChange(old, now, before, after)];
  return { fields: fieldChanges(kind, data, newData), sensitive: inOrder(sensitive) };
}

/**
 * Reports a change of identity where an address under which the entity or one of its distributions is published
 * disappears.
 */
function addressChange(old: AnyEntity, now: AnyEntity, before: Version, after: Version): Sensitive[] {
  const was = addressesOf(old, before.catalog);
  const is = new Set(addressesOf(now, after.catalog));
  return before.catalog && after.catalog && was.some((address) => !is.has(address)) ? ['identity'] : [];
}

function addressesOf({ kind, id }: AnyEntity, catalog: Catalog | undefined): string[] {
  if (!catalog) return [];
  if (kind === 'dataset') {
    const dataset = catalog.datasets.find((dataset) => dataset.id === id);
    return dataset ? [dataset.uri, dataset.identifier, ...dataset.distributions.map(({ uri }) => uri)] : [];
  }
  const things = {
    catalog: [],
    publisher: catalog.publishers,
    service: catalog.services,
    series: catalog.series,
  };
  return things[kind].filter((item) => item.id === id).map(({ uri }) => uri);
}

function inOrder(matters: readonly Sensitive[]): Sensitive[] {
  return ORDER.filter((matter) => matters.includes(matter));
}

function titleOf(entity: AnyEntity): Localised {
  const { kind, data, id } = entity;
  const words = inWords(kind, 'title', 'name' in data ? data.name : 'title' in data ? data.title : undefined);
  return { sv: words.sv || id, en: words.en || id };
}
