import { severityOf } from '../../check/validate/codes.ts';
import {
  openSharedChecks,
  type Parsed,
  type ParseMemory,
  type SourceFile,
  type ValidateOptions,
  validate,
} from '../../check/validate/validate.ts';
import { checkFeeds } from '../../dcat/feeds.ts';
import { type Site, siteOf } from '../../dcat/site.ts';
import type { Catalog, Dataset, Series, Service } from '../../model/catalog.ts';
import { referencesIn } from '../../model/contents/references-in.ts';
import { type AnyEntity, referredId } from '../../model/entity.ts';
import type { Finding } from '../../model/issues/finding.ts';
import type { Issue } from '../../model/issues/issue.ts';
import { resolve } from '../../model/resolve.ts';
import type { Localised } from '../../model/text.ts';
import { type Vocabulary, type VocabularyName, withVocabularies } from '../../model/vocabularies.ts';
import { inWords } from '../../model/words/value-words.ts';
import type { FieldChange, Sensitive, TripleChange } from '../changes/change.ts';
import { fieldChanges } from '../changes/field-changes.ts';
import { sensitiveChanges } from '../changes/sensitive.ts';
import { linesAbout } from '../changes/triples.ts';

/** One side of a change: all files that are looked at, and the code lists that differ from our own. */
export interface ReachSide {
  files: readonly SourceFile[];
  vocabularies: Readonly<Partial<Record<VocabularyName, Vocabulary>>>;
}

/** A dataset, service or series whose own file is the same and which is published otherwise all the same. */
export interface ReachedThing {
  kind: 'dataset' | 'service' | 'series';
  id: string;
  path: string;
  /** Untrusted text. */
  title: Localised;
  /** Fields that change, those of distributions without the distribution's name, each once. */
  fields: readonly FieldChange[];
  sensitive: readonly Sensitive[];
  /**
   * The triples that its part of the feed gains and loses; `undefined` where it cannot be described on one of the
   * sides.
   */
  triples: TripleChange | undefined;
}

/** An issue without its place in the text: to find that costs more than all else, and so many are not read one by one. */
export type ReachedIssue = Omit<Issue, 'range' | 'edit'>;

/** The effects of a change of something shared (defaults, an address, a code list) on the files that rest on it. */
export interface ReachedChanges {
  /** Those that change, in the order of ids. */
  things: readonly ReachedThing[];
  /** The triples that the feeds of all of them gain and lose, each line once. */
  triples: TripleChange;
  /** Issues that are there after the change and not before, in any of the files; in the order of the files. */
  issues: readonly ReachedIssue[];
}

/**
 * Compares what files give on both sides of a change. Files with errors before the change are not compared. Time and
 * space are linear in the files, each of which is parsed once. Never throws on what files hold.
 *
 * @param isPart Whether there are more files, which may say the same of what these refer to.
 */
export function reachedChanges(before: ReachSide, after: ReachSide, isPart: boolean): ReachedChanges {
  const options = sharedOptions(before, after);
  const was = readSide(before, options);
  const is = readSide(after, options);
  const wrong = new Set(was.issues.flatMap(({ severity, path }) => (severity === 'error' ? path : [])));
  const old = describeSide(before, was, wrong, isPart);
  const now = describeSide(after, is, wrong, isPart);
  const all = [...is.issues, ...now.feedIssues()];
  const known = new Set([...was.issues, ...(all.length > 0 ? old.feedIssues() : [])].map(issueKey));
  const issues = all.filter((issue) => !known.has(issueKey(issue)));
  return { ...comparedThings(old, now), issues };
}

function issueKey({ path, code, pointer }: ReachedIssue): string {
  return JSON.stringify([path, code, pointer]);
}

function issueOf(path: string, { code, pointer, message, remedy }: Finding): ReachedIssue {
  return { code, severity: severityOf(code), path, pointer, message, remedy };
}

/**
 * The memory shared by both sides: all that is found in a file by itself, or where their code lists differ, its text
 * as parsed.
 */
function sharedOptions(before: ReachSide, after: ReachSide): SharedOptions {
  const lists = [before, after].flatMap(({ vocabularies }) => Object.keys(vocabularies));
  return lists.length === 0 ? { shared: openSharedChecks() } : { memory: rememberParsed() };
}

type SharedOptions = Pick<ValidateOptions, 'memory' | 'shared'>;

/** Remembers parsed files by their bytes in memory. */
function rememberParsed(): ParseMemory {
  const known = new WeakMap<Uint8Array, Parsed>();
  return {
    recall(bytes, parse) {
      const parsed = known.get(bytes) ?? parse();
      known.set(bytes, parsed);
      return structuredClone(parsed);
    },
  };
}

interface ReadSide {
  entities: readonly AnyEntity[];
  issues: readonly ReachedIssue[];
}

function readSide({ files, vocabularies }: ReachSide, options: SharedOptions): ReadSide {
  const issues: ReachedIssue[] = [];
  const isOmitted = (path: string, finding: Finding) => issues.push(issueOf(path, finding)) > 0;
  return withVocabularies(vocabularies, () => {
    const { entities } = validate(files, { ...options, isOmitted });
    return { entities, issues };
  });
}

interface DescribedThing {
  thing: Dataset | Service | Series;
  publisher: string;
  base: string;
  lines: readonly string[] | undefined;
}

interface DescribedSide {
  things: ReadonlyMap<string, DescribedThing>;
  /** Finds what its feeds fall short of. It takes long, and is asked for only where it can matter. */
  feedIssues: () => readonly ReachedIssue[];
}

function describeSide(
  side: ReachSide,
  read: ReadSide,
  wrong: ReadonlySet<string>,
  isPart: boolean,
): DescribedSide {
  return withVocabularies(side.vocabularies, () => {
    const catalog = resolveRight(read, wrong);
    if (!catalog) return { things: new Map(), feedIssues: () => [] };
    const isWrong = read.issues.some(({ severity, path }) => severity === 'error' && !wrong.has(path));
    const find = () => withVocabularies(side.vocabularies, () => feedIssues(catalog));
    return { things: describeAll(catalog, isPart), feedIssues: isWrong ? () => [] : find };
  });
}

/** The catalog of the files without errors before; `undefined` where they do not make one up. */
function resolveRight({ entities }: ReadSide, wrong: ReadonlySet<string>): Catalog | undefined {
  const right = entities.filter(({ path }) => !wrong.has(path));
  const publishers = new Set(right.flatMap(({ kind, id }) => (kind === 'publisher' ? id : [])));
  const owned = right.filter(
    ({ kind, publisherId = '' }) => kind === 'catalog' || publishers.has(publisherId),
  );
  try {
    return resolve(owned, elsewhereOf(owned));
  } catch {
    return undefined; // no catalog file, or one whose publisher is missing: the report says so
  }
}

/** The assumed addresses of entities that were not read: the most likely ones, the same on both sides. */
function elsewhereOf(entities: readonly AnyEntity[]): Map<string, string> {
  const known = new Set(entities.map(({ id }) => id));
  const catalog = entities.find((entity) => entity.kind === 'catalog');
  const base = catalog?.data.url?.replace(/\/+$/, '') ?? '';
  const ids = entities.flatMap((entity) =>
    referencesIn(entity).flatMap(
      ({ reference, kind }) => referredId(reference, kind, entity.publisherId) ?? [],
    ),
  );
  return new Map(ids.filter((id) => !known.has(id)).map((id) => [id, `${base}/datasets/${id}`]));
}

function describeAll(catalog: Catalog, isPart: boolean): Map<string, DescribedThing> {
  const site = siteOf(catalog);
  const things = [...catalog.datasets, ...catalog.services, ...catalog.series];
  return new Map(
    things.map((thing) => [
      thing.id,
      { thing, publisher: thing.publisher.uri, base: catalog.base, lines: linesOf(thing, site, isPart) },
    ]),
  );
}

function linesOf(thing: Dataset | Service | Series, site: Site, isPart: boolean): string[] | undefined {
  try {
    return linesAbout(thing, site, isPart);
  } catch {
    return undefined;
  }
}

/** The faults of the feeds; none where the feeds cannot be made, which the report explains. */
function feedIssues(catalog: Catalog): ReachedIssue[] {
  try {
    return checkFeeds(catalog).map(({ path, finding }) => issueOf(path, finding));
  } catch {
    return [];
  }
}

function comparedThings(old: DescribedSide, now: DescribedSide): Pick<ReachedChanges, 'things' | 'triples'> {
  const things: ReachedThing[] = [];
  const [was, is] = [new Set<string>(), new Set<string>()];
  for (const [id, before] of old.things) {
    const after = now.things.get(id);
    if (!after) continue;
    for (const line of before.lines ?? []) was.add(line);
    for (const line of after.lines ?? []) is.add(line);
    const change = compareThing(before, after);
    if (change) things.push(change);
  }
  things.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { things, triples: { gained: without(is, was), lost: without(was, is) } };
}

function without(lines: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...lines].filter((line) => !other.has(line)).sort();
}

function compareThing(before: DescribedThing, after: DescribedThing): ReachedThing | undefined {
  const { kind, id, path, data } = after.thing;
  const fields = distinctFields([...addressFields(before, after), ...dataFields(before.thing, after.thing)]);
  const triples = comparedLines(before.lines, after.lines);
  if (fields.length === 0 && triples?.gained.length === 0 && triples.lost.length === 0) return undefined;
  const words = inWords(kind, 'title', data.title);
  const title = { sv: words.sv || id, en: words.en || id };
  return { kind, id, path, title, fields, sensitive: sensitiveOf(before, after), triples };
}

function comparedLines(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): TripleChange | undefined {
  if (!before || !after) return undefined;
  const [was, is] = [new Set(before), new Set(after)];
  return { gained: without(is, was), lost: without(was, is) };
}

/** Addresses that follow from the catalog and the publisher, and stand in no field of the thing's own. */
function addressFields(before: DescribedThing, after: DescribedThing): FieldChange[] {
  return [
    addressField({ sv: 'Adressens början', en: 'Start of the address' }, before.base, after.base),
    addressField(
      { sv: 'Utgivarens adress', en: 'Address of the publisher' },
      before.publisher,
      after.publisher,
    ),
  ].flat();
}

function addressField(label: Localised, before: string, after: string): FieldChange[] {
  const both = (text: string): Localised => ({ sv: text, en: text });
  return before === after ? [] : [{ pointer: '', label, before: both(before), after: both(after) }];
}

type Data = Readonly<Record<string, unknown>>;

function dataFields(before: DescribedThing['thing'], after: DescribedThing['thing']): FieldChange[] {
  if (before.kind !== 'dataset' || after.kind !== 'dataset')
    return fieldChanges(after.kind, before.data as unknown as Data, after.data as unknown as Data);
  const own = fieldChanges('dataset', withoutDistributions(before), withoutDistributions(after));
  const ofDistributions = after.distributions.flatMap(({ data }, at) => {
    const old = before.distributions[at]?.data;
    return old ? fieldChanges('distribution', { ...old }, { ...data }) : [];
  });
  return [...own, ...ofDistributions];
}

function withoutDistributions({ data }: Dataset): Data {
  const { distribution: _, ...rest } = data;
  return rest;
}

function distinctFields(fields: readonly FieldChange[]): FieldChange[] {
  return [...new Map(fields.map((field) => [fieldKey(field), field])).values()];
}

/** The same for the same change of the same field, in whichever file. */
export function fieldKey({ label, before, after }: FieldChange): string {
  return JSON.stringify([label.sv, before?.sv, after?.sv]);
}

function sensitiveOf(before: DescribedThing, after: DescribedThing): Sensitive[] {
  const { kind } = after.thing;
  const matters = sensitiveChanges(kind, wholeData(before.thing), wholeData(after.thing));
  const isMoved = before.thing.uri !== after.thing.uri || before.publisher !== after.publisher;
  return isMoved && !matters.includes('identity') ? [...matters, 'identity'] : matters;
}

function wholeData(thing: DescribedThing['thing']): Data {
  if (thing.kind !== 'dataset') return thing.data as unknown as Data;
  return { ...thing.data, distribution: thing.distributions.map(({ data }) => data) };
}
