import { CHANGE_LIMITS } from '../../../catalog/check/validate/change-too-large.ts';
import { isSource } from '../../../catalog/model/source-folders.ts';
import type { Repository } from '../../github/client.ts';
import { type Content, isReadablePath, readContent } from '../../github/content.ts';
import { keyOf, readTogether, type Wanted } from '../../github/contents-together.ts';
import { linesShown } from '../../github/patch.ts';
import type { Comparison, GithubFile, GithubPull } from '../../github/pull.ts';
import { SETTINGS_PATH } from '../../settings/read-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ChangedFile, FileKind, Gap } from '../observation.ts';
import { vocabularyAt } from '../vocabulary-path.ts';

/** Commits between which the contents are read. */
interface Span {
  from: string;
  to: string;
}

/** So many files are asked for at a time; between them it is looked how much has been read. */
const AT_A_TIME = 25;

/** Of more files than this, those that are plain text are asked for together. */
const FEW = 10;

/** The statuses of GitHub. Any that it may add one day is taken for a change. */
const STATUSES: Record<string, ChangedFile['status']> = {
  added: 'added',
  copied: 'added',
  changed: 'modified',
  modified: 'modified',
  removed: 'removed',
  renamed: 'renamed',
};

/**
 * The changed files with their contents before (in the commit that both sides go back to) and after. Where there
 * are more than `limits` allow or GitHub tells of, they are listed as far as that, and none is read.
 */
export async function readFiles(
  repository: Repository,
  pull: GithubPull,
  { files: compared, mergeBase }: Comparison,
  limits: Settings['limits'],
): Promise<{ files: ChangedFile[]; gaps: Gap[] }> {
  const files = compared.slice(0, limits.files);
  if (files.length < Math.max(compared.length, pull.changed_files))
    return { files: files.map((file) => described(file, NOTHING)), gaps: [tooMany(pull, files.length)] };
  const mostBytes = Math.min(limits.bytes, CHANGE_LIMITS.bytes);
  return readContents(repository, files, { from: mergeBase, to: pull.head.sha }, mostBytes);
}

function tooMany({ changed_files: count }: GithubPull, read: number): Gap {
  return {
    what: 'files',
    sv: `Ändringen rör ${count} filer, och bara ${read} av dem kunde läsas in.`,
    en: `The change touches ${count} files, and only ${read} of them could be read.`,
  };
}

async function readContents(
  repository: Repository,
  listed: GithubFile[],
  span: Span,
  mostBytes: number,
): Promise<{ files: ChangedFile[]; gaps: Gap[] }> {
  const files: ChangedFile[] = [];
  const gaps: Gap[] = [];
  for (let at = 0; at < listed.length; at += AT_A_TIME) {
    const some = listed.slice(at, at + AT_A_TIME);
    if (sizeOf(files) > mostBytes) {
      return {
        files: [...files, ...listed.slice(at).map((file) => described(file, NOTHING))],
        gaps: [TOO_LARGE],
      };
    }
    const known = listed.length > FEW ? await readTogether(repository, some.flatMap(wantedOf(span))) : NONE;
    const read = await Promise.all(some.map((file) => readFile({ repository, span, known }, file)));
    files.push(...read.map(({ file }) => file));
    gaps.push(...read.flatMap(({ gap }) => gap ?? []));
  }
  return { files, gaps };
}

const TOO_LARGE: Gap = {
  what: 'size',
  sv: 'De ändrade filerna är tillsammans större än vad som läses in.',
  en: 'The changed files are together larger than what is read.',
};

function sizeOf(files: ChangedFile[]): number {
  return files.reduce((sum, { before, after }) => sum + (before?.length ?? 0) + (after?.length ?? 0), 0);
}

/** The kind and contents of a file, as far as they were read. */
interface Read {
  kind: FileKind;
  before: Uint8Array | undefined;
  after: Uint8Array | undefined;
}

const NOTHING: Read = { kind: 'file', before: undefined, after: undefined };

/** The source that a file is read from, with the contents that have been read for many files together. */
interface Source {
  repository: Repository;
  span: Span;
  known: ReadonlyMap<string, Content>;
}

const NONE: Source['known'] = new Map();

async function readFile(source: Source, file: GithubFile): Promise<{ file: ChangedFile; gap?: Gap }> {
  const paths = [file.filename, file.previous_filename ?? file.filename];
  if (!paths.some(isRead)) return { file: described(file, NOTHING) };
  if (!paths.every(isReadablePath)) return { file: described(file, NOTHING), gap: unreadable(file) };
  const [before, after] = await Promise.all([contentBefore(source, file), contentAfter(source, file)]);
  const now = file.status === 'removed' ? before : after;
  const read = { kind: kindOf(now), before: bytesOf(before), after: bytesOf(after) };
  return now && now.kind !== 'folder'
    ? { file: described(file, read) }
    : { file: described(file, read), gap: unreadable(file) };
}

/** True for a file that the catalog's own code reads: the rest is for people. */
function isRead(path: string): boolean {
  return isSource(path) || path === SETTINGS_PATH || vocabularyAt(path) !== undefined;
}

/** Lists the versions of a file that have to be read; none for a file that is not read at all. */
function wantedOf(span: Span): (file: GithubFile) => Wanted[] {
  return (file) => {
    const wanted = [placeBefore(file, span), placeAfter(file, span)].flatMap((wanted) => wanted ?? []);
    const isWanted =
      wanted.every(({ path }) => isReadablePath(path)) && wanted.some(({ path }) => isRead(path));
    return isWanted ? wanted : [];
  };
}

function placeBefore(file: GithubFile, { from }: Span): Wanted | undefined {
  const { status, filename, previous_filename: previous } = file;
  return status === 'added' || status === 'copied' ? undefined : { path: previous ?? filename, commit: from };
}

function placeAfter({ status, filename }: GithubFile, { to }: Span): Wanted | undefined {
  return status === 'removed' ? undefined : { path: filename, commit: to };
}

async function contentBefore({ repository, span, known }: Source, file: GithubFile) {
  const place = placeBefore(file, span);
  return place && (known.get(keyOf(place)) ?? (await readContent(repository, place.path, place.commit)));
}

async function contentAfter({ repository, span, known }: Source, file: GithubFile) {
  const place = placeAfter(file, span);
  const sha = file.sha ?? undefined;
  const content = place && known.get(keyOf(place));
  if (content?.kind === 'file' && content.sha === sha) return content;
  return place && (await readContent(repository, place.path, place.commit, sha));
}

function kindOf(content: Content | undefined): FileKind {
  return content && content.kind !== 'folder' ? content.kind : 'file';
}

function bytesOf(content: Content | undefined): Uint8Array | undefined {
  return content?.kind === 'file' ? content.bytes : undefined;
}

function unreadable({ filename }: GithubFile): Gap {
  return {
    what: 'content',
    sv: `Filen ${JSON.stringify(filename)} kunde inte läsas in.`,
    en: `The file ${JSON.stringify(filename)} could not be read.`,
  };
}

function described(file: GithubFile, read: Read): ChangedFile {
  return {
    path: file.filename,
    previousPath: file.status === 'renamed' ? file.previous_filename : undefined,
    status: STATUSES[file.status] ?? 'modified',
    ...read,
    commentable: linesShown(file.patch),
  };
}
