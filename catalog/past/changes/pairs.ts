import type { AnyEntity, EntityKind } from '../../model/entity.ts';
import { isSame } from './is-same.ts';

/** One thing before and after; without `before` it was added, without `after` it is gone. */
export interface Pair {
  kind: EntityKind;
  before: AnyEntity | undefined;
  after: AnyEntity | undefined;
}

/**
 * The things before and after as pairs, without those that are the same on both sides. What is gone from one address and has
 * come at another is one thing that has moved, where it has the same `uri`, `identifier` or organisation number, or says
 * nearly the same.
 */
export function pairEntities(before: readonly AnyEntity[], after: readonly AnyEntity[]): Pair[] {
  const was = new Map(before.map((entity) => [keyOf(entity), entity]));
  const is = new Map(after.map((entity) => [keyOf(entity), entity]));
  const kept = [...is].flatMap(([key, entity]): Pair[] => {
    const old = was.get(key);
    return old && !isSame(old.data, entity.data) ? [{ kind: entity.kind, before: old, after: entity }] : [];
  });
  const gone = [...was].filter(([key]) => !is.has(key)).map(([, entity]) => entity);
  const came = [...is].filter(([key]) => !was.has(key)).map(([, entity]) => entity);
  return [...kept, ...moved(gone, came)];
}

function keyOf({ kind, id }: AnyEntity): string {
  return `${kind} ${id}`;
}

/** Pairs the removed and the added entities that are the same; the others have no partner. */
function moved(gone: readonly AnyEntity[], came: readonly AnyEntity[]): Pair[] {
  const partner = new Map<AnyEntity, AnyEntity>();
  for (const key of SAMENESS) pairBy(key, gone, came, partner);
  pairByLikeness(gone, came, partner);
  const taken = new Set(partner.values());
  return [
    ...came.map((after): Pair => ({ kind: after.kind, before: partner.get(after), after })),
    ...gone
      .filter((entity) => !taken.has(entity))
      .map((before): Pair => ({ kind: before.kind, before, after: undefined })),
  ];
}

/** The keys by which entities are matched, the most reliable first. */
const SAMENESS: readonly ((entity: AnyEntity) => unknown)[] = [
  ({ data }) => ownText(data, 'uri'),
  ({ data }) => ownText(data, 'identifier')?.toLowerCase(),
  ({ data }) => ownText(data, 'organisationsnummer')?.replaceAll(/\D/g, ''),
  ({ data }) => JSON.stringify(data),
];

function ownText(data: object, key: string): string | undefined {
  const value = Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pairBy(
  key: (entity: AnyEntity) => unknown,
  gone: readonly AnyEntity[],
  came: readonly AnyEntity[],
  partner: Map<AnyEntity, AnyEntity>,
): void {
  const taken = new Set(partner.values());
  const free = new Map<string, AnyEntity>();
  for (const entity of gone) {
    const name = key(entity);
    if (!taken.has(entity) && name !== undefined) free.set(`${entity.kind} ${name}`, entity);
  }
  for (const entity of came) {
    const name = `${entity.kind} ${key(entity)}`;
    const anyEntity = partner.has(entity) ? undefined : free.get(name);
    if (!anyEntity || isEmpty(entity)) continue;
    free.delete(name);
    partner.set(entity, anyEntity);
  }
}

function isEmpty({ data }: AnyEntity): boolean {
  return Object.keys(data).length === 0;
}

/** The share of what either says that both must say. */
const LIKE_ENOUGH = 0.7;

/** Each is held against each, so no more than these: what has moved in greater numbers has an address or is quite unchanged. */
const MOST_COMPARED = 60;

function pairByLikeness(
  gone: readonly AnyEntity[],
  came: readonly AnyEntity[],
  partner: Map<AnyEntity, AnyEntity>,
): void {
  const taken = new Set(partner.values());
  const left = gone
    .filter((anyEntity) => !taken.has(anyEntity))
    .slice(0, MOST_COMPARED)
    .map(withStatements);
  const right = came
    .filter((anyEntity) => !partner.has(anyEntity))
    .slice(0, MOST_COMPARED)
    .map(withStatements);
  const likely = right.flatMap((to) =>
    left
      .filter((from) => from.entity.kind === to.entity.kind)
      .map((from) => ({
        from: from.entity,
        to: to.entity,
        likeness: likeness(from.statements, to.statements),
      })),
  );
  likely.sort((a, b) => b.likeness - a.likeness);
  for (const { from, to, likeness } of likely) {
    if (likeness < LIKE_ENOUGH || taken.has(from) || partner.has(to)) continue;
    partner.set(to, from);
    taken.add(from);
  }
}

/** The entity with its statements, one for each value in its file. */
function withStatements(entity: AnyEntity): { entity: AnyEntity; statements: Set<string> } {
  const statements = new Set<string>();
  gather(entity.data, '', statements, 0);
  return { entity, statements };
}

const MOST_STATEMENTS = 500;

function gather(value: unknown, at: string, into: Set<string>, depth: number): void {
  if (into.size >= MOST_STATEMENTS || depth > 12) return;
  if (typeof value !== 'object' || value === null) into.add(`${at} ${String(value).slice(0, 500)}`);
  else for (const [key, item] of Object.entries(value)) gather(item, `${at}/${key}`, into, depth + 1);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((statement) => b.has(statement)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
