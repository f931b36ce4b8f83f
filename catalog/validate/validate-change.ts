import type { Issue } from '../issues/issue.ts';
import { buildIndex } from '../model/build-index.ts';
import type { CatalogIndex, Place } from '../model/catalog-index.ts';
import { type AnyEntity, identify } from '../model/entity.ts';
import { overlaidIndex } from '../published-index/overlaid-index.ts';
import type { IndexReader } from '../published-index/reader.ts';
import type { MapName } from '../published-index/shards.ts';
import type { Parsed, ParseMemory } from './parse-memory.ts';
import { type SourceFile, sortIssues, type Validation, validate } from './validate.ts';

/** Some files of a catalog that are about to change. */
export interface FileChange {
  /** The files as they will be. */
  files: readonly SourceFile[];
  /** Paths of files that will be no more. */
  removed: readonly string[];
  /** Other files of the catalog as they are: those of the publishers that the change is about, and the catalog's own. */
  around: readonly AnyEntity[];
}

export interface ChangeValidation extends Validation {
  /**
   * Whether the files were held against the rest of the catalog. Where they could not be, what depends on other files
   * was not judged, and `reason` says why.
   */
  acrossFiles: { state: 'done' } | { state: 'skipped'; reason: string };
}

/** Each round can ask for what the answers of the one before bring up; three are enough for all rules there are. */
const MOST_ROUNDS = 8;

/**
 * Checks changed files against all layers, as if the whole catalog had been read: what rules ask of other files is
 * looked up in the published index, of which only the parts asked for are read. The cost follows from the change and not
 * from the catalog.
 *
 * @param reader the published index; without one, nothing that depends on other files is judged.
 */
export async function validateChange(
  change: FileChange,
  reader: IndexReader | string,
): Promise<ChangeValidation> {
  const memory = rememberAll();
  const paths = new Set([
    ...change.files.map(({ path }) => path),
    ...change.removed,
    ...change.around.map(({ path }) => path),
  ]);
  const own = validate(change.files, { memory }).entities;
  const changed = new Set(own.map(({ path }) => path));
  const around = change.around.filter(({ path }) => !changed.has(path) && !change.removed.includes(path));
  const firstHand = { index: buildIndex([...around, ...own]), paths };
  let skipped = typeof reader === 'string' ? reader : undefined;
  for (let round = 1; ; round += 1) {
    const questions = new Questions();
    const index = overlaidIndex(
      firstHand,
      typeof reader === 'string' ? [] : reader.entries,
      (map, key) => typeof reader !== 'string' && reader.isRead(map, key),
      questions.ask,
    );
    const validation = validate(change.files, { memory, index, unanswered: () => questions.count });
    const broken = brokenReferences(change.removed, index);
    if (questions.count === 0 || skipped !== undefined || typeof reader === 'string') {
      const issues = sortIssues([...validation.report.issues, ...(skipped === undefined ? broken : [])]);
      const acrossFiles =
        skipped === undefined ? { state: 'done' as const } : { state: 'skipped' as const, reason: skipped };
      return { ...validation, report: { ...validation.report, issues }, acrossFiles };
    }
    skipped = round < MOST_ROUNDS ? await answered(reader, questions) : 'the rules ask without end';
  }
}

/** Why the questions could not be answered; `undefined` where they were. */
async function answered(reader: IndexReader, questions: Questions): Promise<string | undefined> {
  try {
    await reader.read(questions.all.map(([map, key]) => reader.shardOf(map, key)));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What the rules asked for and nothing was known of. */
class Questions {
  readonly all: [map: MapName, key: string][] = [];

  readonly ask = (map: MapName, key: string): void => {
    this.all.push([map, key]);
  };

  get count(): number {
    return this.all.length;
  }
}

function rememberAll(): ParseMemory {
  const known = new Map<Uint8Array, Parsed>();
  return {
    recall(bytes, parse) {
      const parsed = known.get(bytes) ?? parse();
      known.set(bytes, parsed);
      return parsed;
    },
  };
}

/** References in files that stay to files that will be no more. */
function brokenReferences(removed: readonly string[], index: CatalogIndex): Issue[] {
  return removed.flatMap((path) => {
    const id = identify(path)?.id;
    if (id === undefined || index.entries.has(id)) return [];
    return (index.references.get(id) ?? []).map((place) => brokenReference(place, path));
  });
}

/** Of the file with the reference no more is known than where in it the reference stands. */
function brokenReference({ path, pointer }: Place, removed: string): Issue {
  const start = { offset: 0, line: 1, column: 1 };
  return {
    code: 'reference-missing',
    severity: 'error',
    path,
    pointer,
    range: { start, end: start },
    message: {
      sv: `Filen hänvisar till ${removed}, som tas bort.`,
      en: `The file refers to ${removed}, which is being removed.`,
    },
    remedy: {
      sv: `Ta bort hänvisningen (${pointer}) eller ändra den i samma förslag. Eller behåll filen.`,
      en: `Take away the reference (${pointer}) or change it in the same proposal. Or keep the file.`,
    },
  };
}
