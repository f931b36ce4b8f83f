import { readEntity, type SourceFile } from '../../catalog/check/validate/validate.ts';
import type { AnyEntity } from '../../catalog/model/entity.ts';
import { identifyFile } from '../../catalog/model/file-kinds.ts';
import { hashText } from '../../catalog/model/hash-text.ts';
import { type Vocabulary, vocabulary } from '../../catalog/model/vocabularies.ts';
import type { TripleChange } from '../../catalog/past/changes/change.ts';
import { isSame } from '../../catalog/past/changes/is-same.ts';
import { parseVocabulary } from '../../catalog/past/reach/parse-vocabulary.ts';
import {
  type ReachedIssue,
  type ReachSide,
  reachedChanges,
} from '../../catalog/past/reach/reached-changes.ts';
import { compareVocabularies } from '../../catalog/past/reach/vocabulary-changes.ts';
import { oneLine, shortened } from '../comment/markdown-text.ts';
import { readArchive } from '../github/archive.ts';
import type { Repository } from '../github/client.ts';
import { explain, isOutOfCalls, isPassing, TooLarge } from '../github/failure.ts';
import { weighIssues } from '../settings/severities.ts';
import type { Assessment, ChangedVocabulary, Reach } from './assessment.ts';
import type { ChangedFile, Gap, Observation } from './observation.ts';
import { vocabularyAt } from './vocabulary-path.ts';

/** So many are compared; of more, a sample. */
export const MOST_COMPARED = 1_000;

/** The largest total size of the files that are kept, in bytes. */
const MOST_BYTES = 64_000_000;

/** Fields of publisher.yaml that its files inherit, or that stand in their feeds and rules. */
const SHARED_FIELDS = ['defaults', 'uri', 'organisationsnummer', 'name'] as const;

/**
 * {@link Assessment} with what the change reaches, where it changes something that other files rest on.
 *
 * @throws Octokit's error or `BudgetSpent` where no more calls may be made.
 */
export async function withReach(
  assessment: Assessment,
  observation: Observation,
  repository: Repository,
): Promise<Assessment> {
  const causes = causesOf(observation);
  if (!hasCause(causes)) return assessment;
  try {
    const files = await readReached(repository, observation.pull.base, causes);
    return { ...assessment, reach: reachOf(causes, files, observation, assessment) };
  } catch (error) {
    if (isOutOfCalls(error)) throw error;
    return { ...assessment, gaps: [...(assessment.gaps ?? []), unread(error)] };
  }
}

/** The changes of the pull request that other files rest on. */
export interface Causes {
  publishers: readonly string[];
  isCatalog: boolean;
  vocabularies: readonly (ChangedVocabulary & Sides)[];
}

interface Sides {
  before: Vocabulary;
  after: Vocabulary | undefined;
}

/** Finds what a pull request changes that other files rest on. Nothing is fetched. */
export function causesOf({ files }: Pick<Observation, 'files'>): Causes {
  const modified = files.filter(({ status, kind }) => status === 'modified' && kind === 'file');
  return {
    publishers: modified.flatMap((file) =>
      sharesMore(file) ? (identifyFile(file.path)?.publisherId ?? []) : [],
    ),
    isCatalog: modified.some(movesCatalog),
    vocabularies: files.flatMap(changedVocabulary),
  };
}

function hasCause({ publishers, isCatalog, vocabularies }: Causes): boolean {
  return publishers.length > 0 || isCatalog || vocabularies.length > 0;
}

function sharesMore(file: ChangedFile): boolean {
  const [before, after] = bothSides(file);
  if (before?.kind !== 'publisher' || after?.kind !== 'publisher') return false;
  return SHARED_FIELDS.some((key) => !isSame(before.data[key], after.data[key]));
}

function movesCatalog(file: ChangedFile): boolean {
  const [before, after] = bothSides(file);
  return before?.kind === 'catalog' && after?.kind === 'catalog' && before.data.url !== after.data.url;
}

function bothSides({ path, before, after }: ChangedFile): (AnyEntity | undefined)[] {
  const kind = identifyFile(path)?.kind;
  if (kind !== 'publisher' && kind !== 'catalog') return [];
  return [before, after].map((bytes) => bytes && readEntity({ path, bytes }));
}

function changedVocabulary({ path, previousPath, before, after, status }: ChangedFile) {
  const name = vocabularyAt(previousPath ?? path);
  if (name === undefined || (status === 'modified' && before === undefined && after === undefined)) return [];
  const ours = (before && parseVocabulary(before).vocabulary) ?? vocabulary(name);
  const isThere = after !== undefined && status !== 'removed' && vocabularyAt(path) === name;
  const { vocabulary: read, problems } = isThere ? parseVocabulary(after) : GONE;
  const changes = read ? compareVocabularies(ours, read) : [];
  return [{ path, name, title: (read ?? ours).title, changes, problems, before: ours, after: read }];
}

const GONE: ReturnType<typeof parseVocabulary> = {
  vocabulary: undefined,
  problems: [
    {
      sv: 'Kodlistan tas bort eller flyttas, men katalogens program läser den.',
      en: 'The code list is removed or moved, but the catalog’s programs read it.',
    },
  ],
};

/** The files on the base branch that a change may reach, and what they cannot be read without. */
interface ReachedFiles {
  total: number;
  compared: number;
  files: readonly SourceFile[];
}

/** One call, whatever the number. Of too many, those with the lowest hash of their path are kept: the same each time. */
async function readReached(repository: Repository, base: string, causes: Causes): Promise<ReachedFiles> {
  if (!isUsable(causes)) return { total: 0, compared: 0, files: [] };
  const shared: SourceFile[] = [];
  const sample = new Sample(MOST_COMPARED);
  let bytes = 0;
  await readArchive(
    repository,
    base,
    (path) => isShared(path, causes) || isReached(path, causes),
    (path, content) => {
      if (isReached(path, causes)) return sample.add({ path, bytes: content });
      shared.push({ path, bytes: content });
      bytes += content.length;
      if (bytes > MOST_BYTES) throw new TooLarge(`the files are larger than ${MOST_BYTES} bytes`);
    },
  );
  const kept = sample.files();
  return { total: sample.total, compared: kept.length, files: [...shared, ...kept] };
}

/** A list that cannot be used reaches nothing; whether anything else changes is left until it can. */
function isUsable({ vocabularies }: Causes): boolean {
  return vocabularies.every(({ problems }) => problems.length === 0);
}

const REACHED_KINDS: readonly string[] = ['dataset', 'service', 'series'];

function isOfAll({ isCatalog, vocabularies }: Causes): boolean {
  return isCatalog || vocabularies.length > 0;
}

function isReached(path: string, causes: Causes): boolean {
  const { kind, publisherId = '' } = identifyFile(path) ?? {};
  if (kind === undefined || !REACHED_KINDS.includes(kind)) return false;
  return isOfAll(causes) || causes.publishers.includes(publisherId);
}

/** True for files that others are resolved with, and for those with codes of the lists that are not of the catalog. */
function isShared(path: string, causes: Causes): boolean {
  const kind = identifyFile(path)?.kind;
  if (kind === 'catalog' || kind === 'publisher') return true;
  return kind !== undefined && isOfAll(causes) && !REACHED_KINDS.includes(kind);
}

/** Keeps so many of the files that are added, whichever order they come in. */
class Sample {
  #kept: { hash: number; file: SourceFile }[] = [];
  #most: number;
  total = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(file: SourceFile): void {
    this.total += 1;
    this.#kept.push({ hash: hashText(file.path), file });
    if (this.#kept.length >= 2 * this.#most) this.#cut();
  }

  files(): SourceFile[] {
    this.#cut();
    return this.#kept.map(({ file }) => file);
  }

  #cut(): void {
    this.#kept.sort((a, b) => a.hash - b.hash || (a.file.path < b.file.path ? -1 : 1));
    this.#kept.length = Math.min(this.#kept.length, this.#most);
  }
}

/** Compares the files with what they rest on before and after. What the pull request itself says of files holds on both sides. */
export function reachOf(
  causes: Causes,
  { total, compared, files }: ReachedFiles,
  observation: Pick<Observation, 'files' | 'settings'>,
  assessment: Pick<Assessment, 'report' | 'changes'>,
): Reach {
  const before = sideOf(files, causes, observation.files, 'before');
  const after = sideOf(files, causes, observation.files, 'after');
  const changes = reachedChanges(before, after, !isOfAll(causes) || compared < total);
  const own = new Set(observation.files.map(({ path }) => path));
  return {
    publishers: causes.publishers,
    vocabularies: causes.vocabularies.map(({ before: _, after: __, ...rest }) => rest),
    total,
    compared,
    things: changes.things.filter(({ path }) => !own.has(path)),
    triples: unreportedTriples(changes.triples, assessment),
    issues: weighIssues(unreported(changes.issues, assessment), observation.settings),
  };
}

function sideOf(
  files: readonly SourceFile[],
  causes: Causes,
  changed: readonly ChangedFile[],
  side: keyof Sides,
): ReachSide {
  const sources = new Map(files.map((file) => [file.path, file]));
  for (const file of changed) {
    sources.delete(file.previousPath ?? file.path);
    const bytes = isCause(file.path, causes) ? file[side] : file.after;
    const isWanted = isShared(file.path, causes) || isReached(file.path, causes);
    if (bytes && isWanted) sources.set(file.path, { path: file.path, bytes });
  }
  const lists = causes.vocabularies.flatMap((vocabulary) =>
    vocabulary[side] ? [[vocabulary.name, vocabulary[side]]] : [],
  );
  return { files: [...sources.values()].sort(byPath), vocabularies: Object.fromEntries(lists) };
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : 1;
}

function isCause(path: string, { publishers, isCatalog }: Causes): boolean {
  const identity = identifyFile(path);
  if (identity?.kind === 'catalog') return isCatalog;
  return identity?.kind === 'publisher' && publishers.includes(identity.publisherId ?? '');
}

/** Leaves out triples that are already reported for the changed files themselves. */
function unreportedTriples(
  { gained, lost }: TripleChange,
  { changes }: Pick<Assessment, 'changes'>,
): TripleChange {
  const reported = new Set(
    changes.flatMap(({ triples }) => [...(triples?.gained ?? []), ...(triples?.lost ?? [])]),
  );
  const isUntold = (line: string): boolean => !reported.has(line);
  return { gained: gained.filter(isUntold), lost: lost.filter(isUntold) };
}

function unreported(issues: readonly ReachedIssue[], { report }: Pick<Assessment, 'report'>): ReachedIssue[] {
  const keyOf = ({ path, code, pointer }: ReachedIssue): string => JSON.stringify([path, code, pointer]);
  const reported = new Set(report.issues.map(keyOf));
  return issues.filter((issue) => !reported.has(keyOf(issue)));
}

function unread(error: unknown): Gap {
  const { sentence } = explain('read the archive of the base branch', error);
  return {
    what: 'archive',
    isPassing: isPassing(error),
    sv: `Ändringen kan nå fler beskrivningar än de som är med här, men de kunde inte läsas in (${oneLine(shortened(sentence, 200))}).`,
    en: `The change may reach more descriptions than those that are part of it, but they could not be read (${oneLine(shortened(sentence, 200))}).`,
  };
}

/** True when a reached file gets errors, or a code list cannot be used: then it must not be merged as it is. */
export function breaksOthers({ reach }: Pick<Assessment, 'reach'>): boolean {
  if (!reach) return false;
  const isWrong = reach.issues.some(({ severity }) => severity === 'error');
  return isWrong || reach.vocabularies.some(({ problems }) => problems.length > 0);
}
