import {
  type Asked,
  askIndexAt,
  type Question,
  type ReadIndexFile,
} from '../../catalog/check/published-index/ask-index.ts';
import type { Manifest } from '../../catalog/check/published-index/manifest.ts';
import { overlay } from '../../catalog/check/published-index/overlay.ts';
import { type SourceFile, validate } from '../../catalog/check/validate/validate.ts';
import type { CatalogIndex, IndexName, Lookup } from '../../catalog/model/catalog-index.ts';
import { identify, pathOfId } from '../../catalog/model/entity.ts';
import type { AnyFile } from '../../catalog/model/file-kinds.ts';
import { isSource } from '../../catalog/model/source-folders.ts';
import { isOutOfCalls, isPassing } from '../github/failure.ts';
import type { BaseFiles } from './base-files.ts';

/** So many files that the index does not know are read from the base; two calls bring them. */
const MOST_READ = 100;

/** So many references that an index of unknown age does not know are looked up on the base. */
const MOST_LOOKED_UP = 20;

/** An answer with the state of its index: that of the base, of unknown age, or not to be brought up to the base. */
export type AskedAtBase<Answer> =
  | Asked<Answer>
  | { state: 'undated'; answer: Answer }
  | { state: 'too-old'; reason: TooOld };

/** The reason that an index of another commit could not be brought up to the base; `unanswered` where GitHub failed. */
type TooOld = 'too-many' | 'unknown' | 'unanswered';

/**
 * Answers a question from the published index as it would be if it had been made from the base. Where it was made from
 * another commit, older or newer, the files in which that differs are read from the base and laid over it; where it does
 * not tell its commit, only what it does not know is looked up there.
 *
 * @param question See {@link askIndexAt}.
 */
export async function askAtBase<Answer>(
  read: ReadIndexFile,
  base: BaseFiles,
  question: Question<Answer>,
): Promise<AskedAtBase<Answer>> {
  const asked = await askIndexAt(read, base.commit, async (manifest) => {
    const change = await changeSince(manifest, base);
    return (index) => answerWith(change, question, index);
  });
  if (asked.state === 'unreadable') return asked;
  const { answer, shards } = asked;
  if (answer.state === 'answered') return { ...answer, shards };
  return answer.state === 'undated' ? lookUpMissing(answer, { read, base, question }) : answer;
}

/** The files that the index of a commit lacks to be that of the base; as text, the reason that they are unknown. */
type ChangeSince = Overlaid | 'undated' | TooOld;

interface Overlaid {
  paths: ReadonlySet<string>;
  files: readonly AnyFile[];
}

const NO_CHANGE: Overlaid = { paths: new Set(), files: [] };

async function changeSince({ commit }: Manifest, base: BaseFiles): Promise<ChangeSince> {
  if (commit === null) return 'undated';
  if (commit === base.commit) return NO_CHANGE;
  try {
    return await readChange(commit, base);
  } catch (error) {
    if (isOutOfCalls(error)) throw error;
    return isPassing(error) ? 'unanswered' : 'unknown';
  }
}

async function readChange(commit: string, base: BaseFiles): Promise<Overlaid | 'too-many'> {
  const { present, absent, isWhole } = await base.differenceFrom(commit);
  const wanted = present.filter(isSource);
  if (!isWhole || wanted.length > MOST_READ) return 'too-many';
  return { paths: new Set([...wanted, ...absent.filter(isSource)]), files: await readParsed(wanted, base) };
}

async function readParsed(paths: readonly string[], base: BaseFiles): Promise<AnyFile[]> {
  return parsed(paths.length > 0 ? await base.read(paths) : []);
}

function parsed(files: readonly SourceFile[]): AnyFile[] {
  const { entities, cooperation } = validate(files);
  return [...entities, ...cooperation];
}

type AnswerAt<Answer> =
  | { state: 'answered'; answer: Answer }
  | Undated<Answer>
  | { state: 'too-old'; reason: TooOld };

interface Undated<Answer> {
  state: 'undated';
  answer: Answer;
  /** Paths that it asked for and that the index knows no file at. */
  missing: ReadonlySet<string>;
}

function answerWith<Answer>(
  change: ChangeSince,
  question: Question<Answer>,
  index: CatalogIndex,
): AnswerAt<Answer> {
  if (change === 'too-many' || change === 'unknown' || change === 'unanswered')
    return { state: 'too-old', reason: change };
  if (change === 'undated') {
    const missing = new Set<string>();
    return { state: 'undated', answer: question(notingMissing(index, missing)), missing };
  }
  const isSame = change.paths.size === 0;
  return { state: 'answered', answer: question(isSame ? index : overlay(index, change.paths, change.files)) };
}

/** The index, with the paths of files that it is asked for and does not know noted. */
function notingMissing(index: CatalogIndex, missing: Set<string>): CatalogIndex {
  const noting = <Name extends IndexName>(
    name: Name,
    pathOf: (key: string) => string,
  ): CatalogIndex[Name] => {
    const get = (key: string): unknown => {
      const value = index[name].get(key);
      if (value === undefined) missing.add(pathOf(key));
      return value;
    };
    return { get, has: (key: string) => get(key) !== undefined } as Lookup<never>;
  };
  return { ...index, entries: noting('entries', pathOfId), pages: noting('pages', (key) => key) };
}

interface Asking<Answer> {
  read: ReadIndexFile;
  base: BaseFiles;
  question: Question<Answer>;
}

/** Looks up what an index of unknown age does not know, and asks again where there is something on the base. */
async function lookUpMissing<Answer>(
  { answer, missing }: Undated<Answer>,
  { read, base, question }: Asking<Answer>,
): Promise<AskedAtBase<Answer>> {
  const paths = [...missing].filter(canLookUp).sort().slice(0, MOST_LOOKED_UP);
  const files = parsed(paths.length > 0 ? await base.find(paths) : []);
  if (files.length === 0) return { state: 'undated', answer };
  const added = new Set(files.map(({ path }) => path));
  const asked = await askIndexAt(read, base.commit, async () => {
    return (index) => question(overlay(index, added, files));
  });
  return asked.state === 'answered' ? { state: 'undated', answer: asked.answer } : asked;
}

/** References are untrusted text: only what can be a file of the catalog is asked for. */
function canLookUp(path: string): boolean {
  return identify(path) !== undefined || (isSource(path) && /^[\w/.-]+\.md$/.test(path));
}
