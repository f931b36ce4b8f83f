import type { Publisher } from '../model/catalog.ts';
import type { PublisherFile } from '../model/files/publisher.ts';
import type { Agent } from '../model/files/shared.ts';
import type { Property } from '../model/properties.ts';
import { type Link, link, plainText, type Types } from './graph.ts';
import { legalIri } from './iri.ts';
import { type ItemsKind, rowsOf } from './property-rows.ts';
import { describe, type Row, type Written } from './row.ts';
import { type Scope, scopeOf, within } from './scope.ts';
import type { Described, Site } from './site.ts';
import { dcterms, foaf } from './terms.ts';

/** The data of an agent that is written. */
type AgentData = Pick<PublisherFile, 'kind'>;

/** A publisher's number is written without its hyphen. */
const PUBLISHER_ROWS = rowsOf<Written<PublisherFile>>('publisher', {
  values: {
    organisationsnummer: ({ data: { organisationsnummer: written } }) =>
      written === undefined ? [] : [plainText(written.replaceAll(/\D/g, ''))],
  },
});

const AGENT_ROWS = rowsOf<Written<Exclude<Agent, string>>>('agent');

/** The European profile asks for foaf:Agent, of which the others are kinds; the Swedish takes any of the three. */
const TYPES: Record<NonNullable<PublisherFile['kind']>, Types> = {
  Agent: { se: [foaf.Agent], eu: [foaf.Agent] },
  Organization: { se: [foaf.Organization], eu: [foaf.Organization, foaf.Agent] },
  Person: { se: [foaf.Person], eu: [foaf.Person, foaf.Agent] },
};

/** A publisher as an agent, with its homepages beside it; the same objects each time. */
export function publisherAgent(publisher: Publisher, site: Site): Described {
  const before = site.agents.get(publisher.id);
  if (before) return before;
  const scope = scopeOf(publisher, site);
  const resource = describe(scope.iri, typesOf(publisher.data), publisher, PUBLISHER_ROWS, scope);
  const made = { resource, beside: scope.beside };
  site.agents.set(publisher.id, made);
  return made;
}

function typesOf({ kind = 'Organization' }: AgentData): Types {
  return TYPES[kind];
}

/** A link to a publisher, which is described beside. */
export function publisherLink(publisher: Publisher, scope: Scope): Link {
  const { resource, beside } = publisherAgent(publisher, scope.site);
  scope.beside.push(resource, ...beside);
  return link(publisher.uri);
}

/** The row for the publisher of a thing, which the folder of its file says. */
export function publisherRow<Thing>(publisherOf: (thing: Thing) => Publisher): Row<Thing> {
  return {
    key: undefined,
    predicate: dcterms.publisher,
    profile: undefined,
    values: (thing, scope) => [publisherLink(publisherOf(thing), scope)],
  };
}

/**
 * Agents: publishers by their id, or such as are described in place, which have an address of their own or `#<key>`.
 * Where only a part of the catalog is known, publishers that it lacks are left out.
 *
 * @throws Error when the whole catalog has no such publisher, which validation would have refused.
 */
export function agents({ key, list }: Property): ItemsKind {
  return (items: readonly Agent[], scope) =>
    items.flatMap((item, i) => {
      const [name, pointer] = list ? [`${key}.${i + 1}`, `/${key}/${i}`] : [key, `/${key}`];
      return typeof item === 'string'
        ? referredPublisher(item, scope)
        : [describedAgent(item, within(scope, name, pointer), scope)];
    });
}

function referredPublisher(id: string, scope: Scope): Link[] {
  const publisher = scope.site.publishers.get(id);
  if (!publisher && scope.site.catalog.elsewhere) return [];
  if (!publisher) throw new Error(`the catalog has no publisher ${id}`);
  return [publisherLink(publisher, scope)];
}

function describedAgent(data: Exclude<Agent, string>, inner: Scope, scope: Scope): Link {
  const iri = data.uri === undefined ? inner.iri : legalIri(data.uri);
  scope.beside.push(describe(iri, typesOf(data), { data }, AGENT_ROWS, { ...inner, iri }));
  return link(iri);
}
