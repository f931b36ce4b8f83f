import {
  type CheckedFiles,
  placeFindings,
  type SourceFile,
  sortIssues,
  validate,
} from '../check/validate/validate.ts';
import { checkFeeds } from '../dcat/feeds.ts';
import type { Catalog } from '../model/catalog.ts';
import type { WholeIndex } from '../model/catalog-index.ts';
import type { Finding } from '../model/issues/finding.ts';
import type { Issue } from '../model/issues/issue.ts';
import { resolve } from '../model/resolve.ts';
import type { StoredMemory } from './parse-memory.ts';
import { readSources } from './sources.ts';

/** The stages of loading, in this order. */
export type LoadStage = 'read' | 'validate' | 'check-feeds';

/** The options for loading the catalog. */
export interface LoadOptions {
  /** The memory of parsed files; saved when validation is done. */
  memory?: StoredMemory;
  /** The point in time that dates are compared with (see `ValidateOptions`). */
  now?: string | undefined;
  /** Is told of each stage as it begins. */
  onStage?: (stage: LoadStage) => void;
  /** Is given the index of the catalog with all that was found, when everything is done. */
  onDone?: (index: WholeIndex, loaded: Loaded) => void;
}

/** The catalog as it was loaded. */
export interface Loaded {
  /** All that was found, in the files and in the feeds they give. */
  validation: CheckedFiles;
  /** The catalog as it can be published; `undefined` where there are errors. */
  catalog: Catalog | undefined;
  /**
   * The result of checking the feeds against their profile. Skipped where the files have errors, as no feed can be
   * made of them.
   */
  feeds: 'passed' | 'failed' | 'skipped';
  /** The files as they were read. */
  files: SourceFile[];
}

/**
 * Reads the catalog in `root`, checks its files and the feeds that would be made of them.
 *
 * @throws Error (of node:fs) where `datasets/` is missing or cannot be read.
 */
export async function load(root: string, options: LoadOptions = {}): Promise<Loaded> {
  options.onStage?.('read');
  const files = await readSources(root);
  options.onStage?.('validate');
  const { validation, index } = checked(files, options);
  options.memory?.save();
  const loaded = loadedFrom(validation, files, options);
  if (index) options.onDone?.(index, loaded);
  return loaded;
}

function loadedFrom(validation: CheckedFiles, files: SourceFile[], { onStage }: LoadOptions): Loaded {
  if (hasErrors(validation.report.issues)) return { validation, catalog: undefined, feeds: 'skipped', files };
  onStage?.('check-feeds');
  return checkedAgainstProfile(validation, files);
}

/** Without the index where nobody asks for it: it takes memory as long as anybody has it. */
function checked(files: readonly SourceFile[], { memory, now, onDone }: LoadOptions) {
  const { report, entities, cooperation, whole } = validate(files, { ...(memory && { memory }), now });
  return { validation: { report, entities, cooperation }, index: onDone && whole };
}

function checkedAgainstProfile(validation: CheckedFiles, files: SourceFile[]): Loaded {
  const catalog = resolve(validation.entities);
  const ofFeeds = feedIssues(catalog, files);
  const failed = hasErrors(ofFeeds);
  const issues = sortIssues([...validation.report.issues, ...ofFeeds]);
  return {
    validation: { ...validation, report: { ...validation.report, issues } },
    catalog: failed ? undefined : catalog,
    feeds: failed ? 'failed' : 'passed',
    files,
  };
}

function feedIssues(catalog: Catalog, files: SourceFile[]): Issue[] {
  const entries = new Map<string, Finding[]>();
  for (const { path, finding } of checkFeeds(catalog))
    entries.set(path, [...(entries.get(path) ?? []), finding]);
  if (entries.size === 0) return [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...entries].flatMap(([path, findings]) => placeFindings(byPath.get(path)!, findings));
}

function hasErrors(issues: Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
