import { PROFILES, type Profile } from '../../dcat/graph.ts';
import { PROFILE_NAMES } from '../../dcat/profile-table.ts';
import { NAMESPACES } from '../../dcat/terms.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Localised } from '../../model/text.ts';
import { GRAPH_CHECKS } from './checks/index.ts';
import { compareSyntaxes, graphOf } from './compare-syntaxes.ts';
import type { FeedDocument } from './documents.ts';
import { FeedFault } from './feed-fault.ts';
import type { CheckName, ReadBackFinding } from './finding.ts';
import { type ReadGraph, type Statement, shortName, termText, valuesOf } from './graph.ts';
import { readStatements, type WrittenFeed } from './parse-feed.ts';
import { type ResourceKind, resourcesOf } from './resource-classes.ts';
import type { Shapes } from './shapes.ts';

/** The result of reading a document. */
export interface DocumentReading {
  findings: ReadBackFinding[];
  /** The datasets that its catalog lists, by address. */
  datasets: string[];
}

/** Statements that are named where two syntaxes differ; the others are counted. */
const NAMED = 5;
const DISTRIBUTION = `${NAMESPACES.dcat}distribution`;
const DATASET = `${NAMESPACES.dcat}dataset`;
/** Compared between the profiles. */
const COMPARED: readonly ResourceKind[] = ['catalog', 'dataset', 'distribution', 'service'];

/**
 * Reads all feeds of a document: each must be readable to its end, those of one profile must hold the same graph, and that
 * graph must conform to its profile.
 *
 * @param find the feed at a path; `undefined` where it was not written.
 */
export async function readDocument(
  { addresses }: FeedDocument,
  find: (path: string) => WrittenFeed | undefined,
  shapes: Shapes,
): Promise<DocumentReading> {
  const findings: ReadBackFinding[] = [];
  const resources = new Map<Profile, ProfileResources>();
  for (const profile of PROFILES) {
    const paths = addresses.filter((address) => address.profile === profile).map(({ path }) => path);
    const read = readProfile(paths, find, findings);
    if (!read) continue;
    findings.push(...(await graphFindings(read, profile, shapes)));
    resources.set(profile, resourcesIn(read));
  }
  findings.push(...profileDifferences(resources));
  return { findings, datasets: (resources.get('se') ?? resources.get('eu'))?.datasets ?? [] };
}

interface ReadFeed {
  path: string;
  graph: ReadGraph;
}

/** The syntaxes in the order in which one is taken to be compared with the others: plain ones first. */
const PLAIN_FIRST = ['ttl', 'rdf', 'jsonld'];

/** Reads the feeds of one profile; what they have in common is the first that can be read. */
function readProfile(
  paths: readonly string[],
  find: (path: string) => WrittenFeed | undefined,
  findings: ReadBackFinding[],
): ReadFeed | undefined {
  const feeds = paths.flatMap((path) => {
    const feed = find(path);
    if (!feed) findings.push({ check: 'feed-missing', path, message: NOT_WRITTEN });
    return feed ?? [];
  });
  const order = (feed: WrittenFeed): number => PLAIN_FIRST.indexOf(feed.extension);
  let first: ReadFeed | undefined;
  for (const feed of feeds.sort((a, b) => order(a) - order(b))) {
    try {
      if (first) findings.push(...differences(first, feed));
      else first = readFirst(feed, findings);
    } catch (error) {
      findings.push(faultFinding(feed.path, error));
    }
  }
  return first;
}

function readFirst(feed: WrittenFeed, findings: ReadBackFinding[]): ReadFeed | undefined {
  const graph = graphOf(readStatements(feed));
  if (graph.size > 0) return { path: feed.path, graph };
  findings.push({ check: 'feed-empty', path: feed.path, message: EMPTY });
  return undefined;
}

const NOT_WRITTEN: Localised = {
  sv: 'Flödet saknas. De andra i samma mapp finns.',
  en: 'The feed is missing. Others in the same folder are there.',
};

const EMPTY: Localised = {
  sv: 'Flödet går att läsa men säger ingenting.',
  en: 'The feed can be read but says nothing.',
};

/** @throws the error itself where it is not about the feed. */
function faultFinding(path: string, error: unknown): ReadBackFinding {
  if (!(error instanceof FeedFault)) throw error;
  const { check, text, line, excerpt } = error;
  return { check, path, line, subject: excerpt, message: text };
}

function differences({ path: firstPath, graph }: ReadFeed, feed: WrittenFeed): ReadBackFinding[] {
  const { missing, added } = compareSyntaxes(graph, readStatements(feed));
  const { path } = feed;
  if (missing.length > 0 && added.length === 0 && missing.length === countOf(graph))
    return [{ check: 'feed-empty', path, message: EMPTY }];
  return [
    ...differing(missing, path, (shown) => ({
      sv: `Här saknas ${shown}, som står i ${firstPath}.`,
      en: `${shown} is missing here but is in ${firstPath}.`,
    })),
    ...differing(added, path, (shown) => ({
      sv: `Här står ${shown}, som inte står i ${firstPath}.`,
      en: `${shown} is here but not in ${firstPath}.`,
    })),
  ];
}

function countOf(graph: ReadGraph): number {
  let count = 0;
  for (const statements of graph.values()) count += statements.size;
  return count;
}

function differing(
  statements: readonly Statement[],
  path: string,
  message: (shown: string) => Localised,
): ReadBackFinding[] {
  const named = statements
    .slice(0, NAMED)
    .map((statement) => finding(statement, message(describeStatement(statement))));
  const others = statements.length - NAMED;
  if (others <= 0) return named;
  return [
    ...named,
    finding(undefined, {
      sv: `Syntaxerna skiljer sig i ytterligare ${others} uppgifter.`,
      en: `The syntaxes differ in ${others} more statements.`,
    }),
  ];

  function finding(statement: Statement | undefined, text: Localised): ReadBackFinding {
    return { check: 'syntaxes-differ', path, subject: statement?.subject, message: text };
  }
}

function describeStatement({ predicate, object }: Statement): string {
  const text = object.kind === 'blank' ? object.value : termText(object);
  return `${shortName(predicate)} ${quoted(text, 120).en.slice(1, -1)}`;
}

async function graphFindings(
  { path, graph }: ReadFeed,
  profile: Profile,
  shapes: Shapes,
): Promise<ReadBackFinding[]> {
  const defects = GRAPH_CHECKS.flatMap((check) => check(graph, profile));
  // The shapes are those of the European profile.
  if (profile === 'eu') defects.push(...(await shapes.validate(graph)));
  const catalogs = new Set(resourcesOf(graph, 'catalog'));
  return defects.map((defect) => ({
    ...defect,
    path,
    ...(catalogs.has(defect.subject) && { isOfCatalog: true }),
  }));
}

interface ProfileResources {
  path: string;
  /** Those that the catalog lists. */
  datasets: string[];
  byKind: Map<ResourceKind, Set<string>>;
  /** The statements of each of those resources that are compared, by key, in words. */
  values: Map<string, Map<string, Statement>>;
}

/** The properties of a resource that both profiles give in the same words. */
const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  `${NAMESPACES.dcterms}title`,
  `${NAMESPACES.dcterms}description`,
  `${NAMESPACES.dcterms}identifier`,
  `${NAMESPACES.dcat}keyword`,
]);

function resourcesIn({ path, graph }: ReadFeed): ProfileResources {
  const datasets = resourcesOf(graph, 'catalog').flatMap((catalog) => valuesOf(graph, catalog, DATASET));
  const byKind = new Map(COMPARED.map((kind) => [kind, comparedOf(graph, kind)]));
  const subjects = new Set([...byKind.values()].flatMap((resources) => [...resources]));
  return {
    path,
    datasets: datasets.map(({ value }) => value),
    byKind,
    values: new Map([...subjects].map((subject) => [subject, sameInBoth(graph, subject)])),
  };
}

function sameInBoth(graph: ReadGraph, subject: string): Map<string, Statement> {
  const statements = [...(graph.get(subject) ?? [])];
  return new Map(statements.filter(([, { predicate }]) => SAME_IN_BOTH.has(predicate)));
}

/** Samples are distributions in the European profile alone, so those that datasets have are compared. */
function comparedOf(graph: ReadGraph, kind: ResourceKind): Set<string> {
  const resources = resourcesOf(graph, kind);
  if (kind !== 'distribution') return new Set(resources);
  const values = [...graph.keys()].flatMap((subject) => valuesOf(graph, subject, DISTRIBUTION));
  const addresses = new Set(values.map(({ value }) => value));
  return new Set(resources.filter((resource) => addresses.has(resource)));
}

/** The profiles word things differently, but of the same datasets, distributions and services. */
function profileDifferences(resources: ReadonlyMap<Profile, ProfileResources>): ReadBackFinding[] {
  const [swedish, european] = [resources.get('se'), resources.get('eu')];
  if (!swedish || !european) return [];
  return [
    ...lacking(swedish, european, 'se'),
    ...lacking(european, swedish, 'eu'),
    ...differentValues(swedish, european),
  ];
}

/** The Swedish feed has no other syntax that it could be compared with. */
function differentValues(swedish: ProfileResources, european: ProfileResources): ReadBackFinding[] {
  return [...swedish.values].flatMap(([subject, own]) => {
    const other = european.values.get(subject);
    if (!other) return [];
    return [
      ...unequal(own, other).map((statement) => ({
        sv: `Här står ${describeStatement(statement)}, som inte står i ${european.path}.`,
        en: `${describeStatement(statement)} is here but not in ${european.path}.`,
      })),
      ...unequal(other, own).map((statement) => ({
        sv: `Här saknas ${describeStatement(statement)}, som står i ${european.path}.`,
        en: `${describeStatement(statement)} is missing here but is in ${european.path}.`,
      })),
    ].map((message) => ({ check: 'profiles-differ' as const, path: swedish.path, subject, message }));
  });
}

/** Statements that the other resource does not have. */
function unequal(own: ReadonlyMap<string, Statement>, other: ReadonlyMap<string, Statement>): Statement[] {
  return [...own].flatMap(([key, statement]) => (other.has(key) ? [] : statement));
}

function lacking(here: ProfileResources, there: ProfileResources, profile: Profile): ReadBackFinding[] {
  const check: CheckName = 'profiles-differ';
  return COMPARED.flatMap((kind) =>
    [...there.byKind.get(kind)!]
      .filter((subject) => !here.byKind.get(kind)!.has(subject))
      .map((subject) => ({
        check,
        path: here.path,
        subject,
        message: {
          sv: `Beskrivs i ${there.path} men inte här (${PROFILE_NAMES[profile]}).`,
          en: `Described in ${there.path} but not here (${PROFILE_NAMES[profile]}).`,
        },
      })),
  );
}
