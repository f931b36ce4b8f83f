import type { CodeDescription } from '../model/issues/code.ts';
import { HARVESTING } from '../model/issues/standards.ts';
import { pointer, valueAt } from '../model/pointer.ts';
import type { Localised } from '../model/text.ts';
import { dataOf, type FeedFinding, type FilePlace, feedFinding } from './feed-finding.ts';
import type { Resource } from './graph.ts';
import type { Site } from './site.ts';

export const code: CodeDescription = {
  code: 'feed-iri-shared',
  severity: 'error',
  title: { sv: 'Samma adress för två saker', en: 'The same address for two things' },
  why: {
    sv: 'I flödena har varje sak en egen adress: datamängden, distributionen, kontakten, utgivaren. Får två saker samma adress slår portalerna ihop dem till en enda, och det går inte att skilja på vad som gäller vilken.',
    en: 'In the feeds each thing has an address of its own: the dataset, the distribution, the contact point, the publisher. If two things get the same address, portals merge them into one, and nobody can tell what holds for which.',
  },
  sources: [HARVESTING],
};

/** The kinds of resource that an address can identify. */
export type ThingKind = 'catalog' | 'dataset' | 'distribution' | 'service' | 'series' | 'agent' | 'contact';

interface Claim {
  kind: ThingKind;
  resource: Pick<Resource, 'origin'>;
}

/** The things that go by each address. */
export type Claims = Map<string, Claim[]>;

/** Notes that a thing goes by its address. */
export function claim(resource: Resource, kind: ThingKind, claims: Claims): void {
  const iri = resource.iri!;
  const before = claims.get(iri);
  if (!before) claims.set(iri, [{ kind, resource }]);
  else if (!before.some((claim) => isSameThing(claim, { kind, resource }))) before.push({ kind, resource });
}

/** An agent may be described in many files: one that publishes here and has produced something there. */
function isSameThing(a: Claim, b: Claim): boolean {
  return a.resource === b.resource || (a.kind === 'agent' && b.kind === 'agent');
}

/** A thing that goes by an address in a file that is not at hand. */
export interface ThingElsewhere {
  kind: ThingKind;
  path: string;
}

/**
 * Notes the things elsewhere that go by an address which a file at hand gives by its `uri`. They are named first, so that the
 * file at hand is the one to change.
 */
export function claimElsewhere(
  claims: Claims,
  site: Site,
  thingAt: (iri: string) => ThingElsewhere | undefined,
): void {
  for (const [iri, things] of claims) {
    if (!things.some(({ resource }) => isGiven(resource, site))) continue;
    const { kind, path } = thingAt(iri) ?? {};
    if (kind === undefined || path === undefined) continue;
    if (things.some(({ resource }) => resource.origin.path === path)) continue;
    const other: Claim = { kind, resource: { origin: { path, pointer: '', inherited: undefined } } };
    if (!things.every((thing) => isSameThing(other, thing))) things.unshift(other);
  }
}

function isGiven({ origin }: Pick<Resource, 'origin'>, site: Site): boolean {
  return valueAt(dataOf(origin.path, site), origin.pointer + pointer('uri')) !== undefined;
}

/** The addresses that more than one thing goes by. */
export function sharedIris(claims: Claims, site: Site): FeedFinding[] {
  return [...claims].flatMap(([iri, things]) => (things.length > 1 ? [shared(iri, things, site)] : []));
}

const NAMES: Record<ThingKind, Localised> = {
  catalog: { sv: 'en katalog', en: 'a catalog' },
  dataset: { sv: 'en datamängd', en: 'a dataset' },
  distribution: { sv: 'en distribution', en: 'a distribution' },
  service: { sv: 'en datatjänst', en: 'a data service' },
  series: { sv: 'en datamängdsserie', en: 'a dataset series' },
  agent: { sv: 'en aktör', en: 'an agent' },
  contact: { sv: 'en kontaktuppgift', en: 'a contact point' },
};

const REMEDY: Localised = {
  sv: 'Ändra det id eller den uri som ger adressen här, så att den inte är upptagen.',
  en: 'Change the id or the uri that gives the address here, so that it is not taken.',
};

function shared(iri: string, things: readonly Claim[], site: Site): FeedFinding {
  const written = things.map((thing) => ({ thing, place: writtenAt(thing.resource, site) }));
  const blamed = written.findLast(({ place }) => place !== undefined) ?? written.at(-1)!;
  const other = written.find((item) => item !== blamed)!.thing;
  const [here, there] = [NAMES[blamed.thing.kind], NAMES[other.kind]];
  const { path } = other.resource.origin;
  const message = {
    sv: `Här får ${here.sv} adressen ${iri}, som redan är ${there.sv} (${path}).`,
    en: `Here ${here.en} gets the address ${iri}, which already is ${there.en} (${path}).`,
  };
  const place = blamed.place ?? blamed.thing.resource.origin;
  return feedFinding(code.code, place, `shared ${iri}`, message, REMEDY);
}

/** The place in the file where the address of a resource is given. */
function writtenAt({ origin }: Pick<Resource, 'origin'>, site: Site): FilePlace | undefined {
  const data = dataOf(origin.path, site);
  const at = ['uri', 'id'].map((key) => origin.pointer + pointer(key));
  const place = at.find((text) => valueAt(data, text) !== undefined);
  return place === undefined ? undefined : { path: origin.path, pointer: place };
}
