import type { Publisher } from '../model/catalog.ts';
import type { PublisherFile } from '../model/files/publisher.ts';
import type { Agent } from '../model/files/shared.ts';
import { type Link, link, plainText, type Resource, type Types } from './graph.ts';
import { legalIri } from './iri.ts';
import { addresses, code, mailboxes } from './links.ts';
import { plains, text } from './literals.ts';
import { pages } from './references.ts';
import { describe, type Kind, rowsFor } from './row.ts';
import { type Scope, scopeOf, within } from './scope.ts';
import type { Described, Site } from './site.ts';
import { dcterms, foaf, org, owl } from './terms.ts';

/** What is written of a publisher; of other agents it is less. */
type AgentData = Partial<PublisherFile>;

const row = rowsFor<AgentData>();

export const AGENT_ROWS = [
  row.of('name', foaf.name, text),
  row.of('description', dcterms.description, text),
  row.of('type', dcterms.type, code('publisher-type')),
  row.of('homepage', foaf.homepage, pages),
  row.of('mbox', foaf.mbox, mailboxes),
  row.of('classification', org.classification, code('classification')),
  row.of('organisationsnummer', dcterms.identifier, (written) => [plainText(written.replaceAll(/\D/g, ''))]),
  row.of('identifier', dcterms.identifier, plains),
  row.of('sameAs', owl.sameAs, addresses),
];

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
  const made = { resource: agentAt(scope, publisher.data), beside: scope.beside };
  site.agents.set(publisher.id, made);
  return made;
}

function agentAt(scope: Scope, data: AgentData): Resource {
  return describe(scope.iri, TYPES[data.kind ?? 'Organization'], { data }, AGENT_ROWS, scope);
}

/** A link to a publisher, which is described beside. */
export function publisherLink(publisher: Publisher, scope: Scope): Link {
  const { resource, beside } = publisherAgent(publisher, scope.site);
  scope.beside.push(resource, ...beside);
  return link(publisher.uri);
}

/** An agent: a publisher by its id, or one described in place, which has an address of its own or `#<key>`. */
export const agent: Kind<Agent> = (written, scope, key) => [agentLink(written, scope, key)];

function agentLink(written: Agent, scope: Scope, key: string): Link {
  if (typeof written === 'string') return publisherLink(scope.site.publishers.get(written)!, scope);
  const { uri, ...data } = written;
  const inner = within(scope, key, `/${key}`);
  const iri = uri === undefined ? inner.iri : legalIri(uri);
  const resource = agentAt({ ...inner, iri }, data);
  scope.beside.push(resource);
  return link(iri);
}
