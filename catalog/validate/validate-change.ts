import type { Issue } from '../issues/issue.ts';
import type { CatalogIndex, Place } from '../model/catalog-index.ts';
import { type AnyEntity, identify } from '../model/entity.ts';
import { overlay } from '../published-index/overlay.ts';
import { type SourceFile, sortIssues, type ValidateOptions, type Validation, validate } from './validate.ts';

/** Some files of a catalog that are about to change. */
export interface FileChange {
  /** The files as they will be. */
  files: readonly SourceFile[];
  /** Paths of files that will be no more, those that are moved from included. */
  removed: readonly string[];
  /** Other files of the catalog that are known at first hand, as they are: publishers', the catalog's own. */
  around: readonly AnyEntity[];
}

/**
 * Checks changed files against all layers as if the whole catalog had been read, with an index of it; finds also the
 * references to what is removed, in files that do not change.
 */
export function validateChange(
  change: FileChange,
  published: CatalogIndex,
  options: Omit<ValidateOptions, 'index'> = {},
): Validation {
  const own = validate(change.files, options).entities;
  const changed = new Set([...own.map(({ path }) => path), ...change.removed]);
  const around = change.around.filter(({ path }) => !changed.has(path));
  const paths = new Set([
    ...changed,
    ...change.files.map(({ path }) => path),
    ...around.map(({ path }) => path),
  ]);
  const index = overlay(published, paths, [...around, ...own]);
  const validation = validate(change.files, { ...options, index });
  const broken = options.unanswered ? [] : brokenReferences(change, index);
  const issues = sortIssues([...validation.report.issues, ...broken]);
  return { ...validation, report: { ...validation.report, issues } };
}

/** References to files that will be no more, in files that stay and have not been checked themselves. */
function brokenReferences({ removed, files }: FileChange, index: CatalogIndex): Issue[] {
  const checked = new Set(files.map(({ path }) => path));
  return removed.flatMap((path) => {
    const id = identify(path)?.id;
    if (id === undefined || index.entries.has(id)) return [];
    const places = index.referrers.get(id) ?? [];
    return places.filter((place) => !checked.has(place.path)).map((place) => brokenReference(place, path));
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
