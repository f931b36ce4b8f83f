import { publisherAgent } from '../../dcat/agent.ts';
import { wholeCatalog } from '../../dcat/catalog.ts';
import { publisherContactPoints } from '../../dcat/contact-point.ts';
import {
  type Description,
  describeDataset,
  describeSeries,
  describeService,
} from '../../dcat/descriptions.ts';
import type { Resource } from '../../dcat/graph.ts';
import { legalIri } from '../../dcat/iri.ts';
import { N_TRIPLES } from '../../dcat/n-triples.ts';
import { type Site, siteOf } from '../../dcat/site.ts';
import { dcat } from '../../dcat/terms.ts';
import type { Catalog, Dataset, Publisher, Series, Service } from '../../model/catalog.ts';
import { referencesIn } from '../../model/contents/references-in.ts';
import { type AnyEntity, type EntityKind, referredId } from '../../model/entity.ts';
import { partOf } from '../../model/part-of.ts';
import type { TripleChange } from './change.ts';
import type { Pair } from './pairs.ts';

type DescribedEntity = Dataset | Service | Series | Publisher;

/** The catalog on one side of a change, with its things by kind and id. */
interface Side {
  site: Site;
  things: ReadonlyMap<string, DescribedEntity>;
  /** True when there is more of the catalog, of which nothing is known. */
  isPart: boolean;
  /** Those on the other side. */
  otherThings: ReadonlyMap<string, DescribedEntity>;
}

function sidesOf(before: Catalog, after: Catalog): Sides {
  const [was, is] = [thingsOf(before), thingsOf(after)];
  return { before: sideOf(before, was, is), after: sideOf(after, is, was) };
}

function thingsOf({ publishers, services, series, datasets }: Catalog): Side['things'] {
  const things: DescribedEntity[] = [...publishers, ...services, ...series, ...datasets];
  return new Map(things.map((thing) => [keyOf(thing), thing]));
}

function sideOf(catalog: Catalog, things: Side['things'], otherThings: Side['things']): Side {
  return { site: siteOf(catalog), things, isPart: catalog.elsewhere !== undefined, otherThings };
}

function keyOf({ kind, id }: { kind: EntityKind; id: string }): string {
  return `${kind} ${id}`;
}

const CATALOG = 'catalog catalog';

/**
 * Computes the triples that the European feed of the catalog gains and loses with each change, each line counted
 * once: on the publisher where it comes from the publisher's defaults or address, else on the entity that states it.
 * Only what changes and what follows from it is described. What a changed entity refers to (places, licences) is
 * looked for in the other entities as well, which may still state it: in no more than {@link MOST_OTHERS} of them.
 *
 * Of a part of a catalog (`Catalog.elsewhere`) the other things are not known, so less is told, but nothing that may
 * not be so: what is said of the thing itself and its parts, and what others in the part say of it. That a publisher
 * which stays has something that refers to it and inherits its contact points is taken for granted.
 *
 * @returns one for each pair; `undefined` where a thing cannot be described, as what it refers to is not in the catalog.
 */
export function tripleChanges(
  pairs: readonly Pair[],
  before: Catalog,
  after: Catalog,
): ReadonlyMap<Pair, TripleChange | undefined> {
  const sides = sidesOf(before, after);
  const shares = sharesOf(pairs, sides);
  const described = shares.map((share) => ({
    share,
    was: linesOfShare(share.pair.before, share.before, sides.before),
    is: linesOfShare(share.pair.after, share.after, sides.after),
  }));
  const context = {
    before: union(described.map(({ was }) => was)),
    after: union(described.map(({ is }) => is)),
  };
  const keys = new Set(shares.flatMap((share) => [...share.before, ...share.after]));
  const gained = newLines(context.after, context.before, keys, sides.before);
  const lost = newLines(context.before, context.after, keys, sides.after);
  return new Map(
    described.map(({ share, was, is }) => [
      share.pair,
      was && is ? { gained: taken(is, gained), lost: taken(was, lost) } : undefined,
    ]),
  );
}

interface Sides {
  before: Side;
  after: Side;
}

/** A pair with the keys of what is described for it: itself, and what changes because of it. */
interface Share {
  pair: Pair;
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

/** The order of kinds: an entity from which many others inherit comes first, so that a shared line is counted there. */
const FIRST: readonly EntityKind[] = ['catalog', 'publisher', 'service', 'series', 'dataset'];

function sharesOf(pairs: readonly Pair[], sides: Sides): Share[] {
  const sorted = [...pairs].sort((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind));
  const own = new Set(
    pairs.flatMap(({ before, after }) =>
      [before, after].flatMap((anyEntity) => (anyEntity ? keyOf(anyEntity) : [])),
    ),
  );
  const given = new Set<string>();
  return sorted.map((pair) => {
    const following = followers(pair, sides).filter((key) => !own.has(key) && !given.has(key));
    // Of a part only the lines that name the thing are told, which are others for each.
    if (!sides.before.isPart) for (const key of following) given.add(key);
    const keysOf = (entity: AnyEntity | undefined) =>
      new Set(entity ? [keyOf(entity), ...following] : following);
    return { pair, before: keysOf(pair.before), after: keysOf(pair.after) };
  });
}

/**
 * The keys of the entities that are described differently because of a change, although their own files are the same.
 */
function followers({ kind, before, after }: Pair, sides: Sides): string[] {
  const was = before && sides.before.things.get(keyOf(before));
  const is = after && sides.after.things.get(keyOf(after));
  if (kind === 'catalog' && sides.before.site.catalog.base !== sides.after.site.catalog.base)
    return everything(sides);
  if (was?.uri !== is?.uri && was && is) return everything(sides);
  if (kind === 'publisher') return [...ofPublisher(was), ...ofPublisher(is)];
  return kind === 'dataset' ? [...servicesOf(was, sides.before), ...servicesOf(is, sides.after)] : [];
}

function everything({ before, after }: Sides): string[] {
  return [...new Set([CATALOG, ...before.things.keys(), ...after.things.keys()])];
}

function ofPublisher(thing: DescribedEntity | undefined): string[] {
  if (thing?.kind !== 'publisher') return [];
  return [...thing.datasets, ...thing.services, ...thing.series].map(keyOf);
}

/** A service tells which datasets it serves, and which law that makes it fall under. */
function servicesOf(thing: DescribedEntity | undefined, { site }: Side): string[] {
  if (thing?.kind !== 'dataset') return [];
  return site.catalog.services.filter(({ datasets }) => datasets.includes(thing)).map(keyOf);
}

/** Lines, and whether other things may say them as well. */
type Lines = ReadonlyMap<string, boolean>;

/** `undefined` where the catalog lacks `entity`, or something that a thing refers to. */
function linesOfShare(
  entity: AnyEntity | undefined,
  keys: ReadonlySet<string>,
  side: Side,
): Lines | undefined {
  const isKnown = !entity || entity.kind === 'catalog' || side.things.has(keyOf(entity));
  return isKnown ? linesOfAll(keys, entity, side) : undefined;
}

function linesOfAll(keys: ReadonlySet<string>, entity: AnyEntity | undefined, side: Side): Lines | undefined {
  const lines = new Map<string, boolean>();
  try {
    for (const key of keys) {
      if (side.isPart) addKnownLines(key, entity, side, lines);
      else addLines(key, side, lines);
    }
    return lines;
  } catch {
    return undefined;
  }
}

/** Adds the lines of the feed about an entity and about what it refers to. */
function addLines(key: string, side: Side, lines: Map<string, boolean>): void {
  const { own, beside } = describedAs(key, side);
  for (const line of [...linesOf(own), ...listing(key, side)]) lines.set(line, lines.get(line) ?? false);
  for (const line of linesOf(beside)) lines.set(line, true);
}

/** Of a part of a catalog: what the feed says of `entity` with its parts, and of others that name it. */
function addKnownLines(
  key: string,
  entity: AnyEntity | undefined,
  side: Side,
  lines: Map<string, boolean>,
): void {
  const uri = entity && uriOf(keyOf(entity), side);
  const { own, beside } = describedAs(key, side);
  const isItself = entity !== undefined && key === keyOf(entity);
  const parts = isItself ? beside.filter((resource) => isOwn(resource, uri)) : [];
  const ownLines = [...linesOf([...own, ...parts]), ...listing(key, side)];
  if (!isItself && entity && saysUnseen(key, entity, side)) return;
  for (const line of isItself ? ownLines : ownLines.filter((line) => names(line, uri)))
    lines.set(line, false);
}

/**
 * True when an entity that is known only in this side's part may state about `entity` on the other side what it
 * states here. Its file is the same there, and it is not looked at because nothing of that part refers to it.
 */
function saysUnseen(key: string, entity: AnyEntity, { things, otherThings }: Side): boolean {
  const [thing, itself] = [things.get(key), things.get(keyOf(entity))];
  if (!thing || !itself || otherThings.has(key)) return false;
  const stays = otherThings.get(keyOf(itself))?.uri === itself.uri;
  return stays && (refersTo(thing, itself) || !refersTo(itself, thing));
}

function refersTo(describedEntity: DescribedEntity, other: DescribedEntity): boolean {
  return referencesIn(describedEntity).some(
    ({ reference, kind }) => referredId(reference, kind, describedEntity.publisherId) === other.id,
  );
}

function uriOf(key: string, { site, things }: Side): string | undefined {
  return key === CATALOG ? site.catalog.uri : things.get(key)?.uri;
}

/** True when no other entity describes the resource: it is a blank node, or a part of the entity. */
function isOwn({ iri }: Resource, uri: string | undefined): boolean {
  return iri === undefined || (uri !== undefined && iri.startsWith(legalIri(partOf(uri, ''))));
}

/** True when a line of another entity refers to `uri`. */
function names(line: string, uri: string | undefined): boolean {
  return uri !== undefined && line.endsWith(` <${legalIri(uri)}> .`);
}

/**
 * The lines of the European feed about an entity and its parts, and in a whole catalog about what it refers to:
 * sorted, each line once. In a part of a catalog, entities outside it may state the same of a licence or a place.
 */
export function linesAbout(thing: Dataset | Service | Series, site: Site, isPart: boolean): string[] {
  const { resources, beside } = descriptionOf(thing, site);
  const related = isPart ? beside.filter((resource) => isOwn(resource, thing.uri)) : beside;
  return [...new Set(linesOf([...resources, ...related]))].sort();
}

function linesOf(resources: readonly Resource[]): string[] {
  return resources.flatMap((resource) => split(N_TRIPLES.write(resource, 'eu')));
}

function split(text: string): string[] {
  return text === '' ? [] : text.slice(0, -1).split('\n');
}

/** A thing, and what it refers to and others may refer to as well: agents, places, licences, documents. */
interface DescribedAs {
  own: readonly Resource[];
  beside: readonly Resource[];
}

const UNDESCRIBED: DescribedAs = { own: [], beside: [] };

function describedAs(key: string, side: Side): DescribedAs {
  const { site, things } = side;
  if (key === CATALOG) {
    const { resource, beside } = wholeCatalog(site);
    return { own: [resource], beside };
  }
  const thing = things.get(key);
  if (!thing) return UNDESCRIBED;
  if (thing.kind === 'publisher') return agentOf(thing, side);
  const { resources, beside } = descriptionOf(thing, site);
  return { own: resources, beside };
}

function descriptionOf(thing: Dataset | Service | Series, site: Site): Description {
  if (thing.kind === 'dataset') return describeDataset(thing, site);
  return thing.kind === 'service'
    ? describeService(thing, thing.datasets, site)
    : describeSeries(thing, site);
}

/** A publisher is in the feed where something refers to it. */
function agentOf(publisher: Publisher, side: Side): DescribedAs {
  if (side.isPart) return { own: knownOf(publisher, side), beside: [] };
  const isReferredTo = ofPublisher(publisher).length > 0 || side.site.catalog.publisher === publisher;
  if (!isReferredTo) return UNDESCRIBED;
  const { resource, beside } = publisherAgent(publisher, side.site);
  return { own: [], beside: [resource, ...beside] };
}

/** A publisher and what its things inherit of whom to ask, of a part of a catalog. */
function knownOf(publisher: Publisher, { site, otherThings }: Side): Resource[] {
  const stays = otherThings.has(keyOf(publisher));
  const { datasets, services, series } = publisher;
  const things = [...datasets, ...services, ...series];
  const inherits = things.some(({ inherited }) => inherited.includes('contactPoint'));
  const contacts = stays || inherits ? publisherContactPoints(publisher, site) : [];
  const isReferredTo = stays || things.length > 0 || site.catalog.publisher === publisher;
  const agents = isReferredTo ? [publisherAgent(publisher, site)] : [];
  return [...agents, ...contacts].map(({ resource }) => resource);
}

/** The line by which the catalog lists the entity. */
function listing(key: string, { site, things }: Side): string[] {
  const thing = things.get(key);
  if (thing?.kind !== 'dataset' && thing?.kind !== 'service') return [];
  const { iri } = thing.kind === 'dataset' ? dcat.dataset : dcat.service;
  return [`<${legalIri(site.catalog.uri)}> <${iri}> <${legalIri(thing.uri)}> .`];
}

function union(all: readonly (Lines | undefined)[]): Lines {
  const lines = new Map<string, boolean>();
  for (const some of all) {
    for (const [line, isShared] of some ?? []) lines.set(line, isShared || lines.get(line) === true);
  }
  return lines;
}

const MOST_OTHERS = 300;

/** The lines of `told` that are not said on the `other` side: neither by what changes nor by what stays. */
function newLines(lines: Lines, other: Lines, described: ReadonlySet<string>, side: Side): Set<string> {
  const left = [...lines].filter(([line]) => !other.has(line));
  const shared = new Set(left.filter(([, isShared]) => isShared).map(([line]) => line));
  const stillSaid = statedByOthers(shared, described, side);
  return new Set(left.map(([line]) => line).filter((line) => !stillSaid.has(line)));
}

/** Those of `lines` that are said beside some thing that is not `described`. */
function statedByOthers(
  lines: ReadonlySet<string>,
  described: ReadonlySet<string>,
  side: Side,
): ReadonlySet<string> {
  const seen = new Set<string>();
  let looked = 0;
  for (const key of [CATALOG, ...side.things.keys()]) {
    if (seen.size === lines.size || looked === MOST_OTHERS) break;
    if (described.has(key)) continue;
    looked += 1;
    for (const line of linesBeside(key, side)) if (lines.has(line)) seen.add(line);
  }
  return seen;
}

function linesBeside(key: string, side: Side): string[] {
  try {
    return linesOf(describedAs(key, side).beside);
  } catch {
    return [];
  }
}

/** Those of `lines` that are still to be told; they are told with that. */
function taken(lines: Lines, untold: Set<string>): string[] {
  const mine = [...lines.keys()].filter((line) => untold.delete(line));
  return mine.sort();
}
