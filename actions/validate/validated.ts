import type { Entity } from '../../catalog/model/entity.ts';
import type { Report } from '../../catalog/model/issues/issue.ts';
import type { Language } from '../../catalog/model/text.ts';

/** The result of validating a pull request or a folder. */
export interface Validated {
  report: Report;
  /** The result of checking the feeds against their profile; skipped where the files have errors. */
  feeds: 'passed' | 'failed' | 'skipped';
  /** The catalog's own file, which says where the rules' pages are. */
  catalog: Entity<'catalog'> | undefined;
  language: Language;
  /** The text of a file in the report. */
  textOf: (path: string) => string | undefined;
  /** The parts that were not read, and so not checked; a sentence each, in English. */
  gaps: readonly string[];
}
