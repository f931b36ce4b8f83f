import type { Drop } from '../../catalog/check/published-index/drop.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Report } from '../../catalog/model/issues/issue.ts';
import type { Localised } from '../../catalog/model/text.ts';
import type { VocabularyName } from '../../catalog/model/vocabularies.ts';
import type { Change } from '../../catalog/past/changes/change.ts';
import type { ReachedChanges } from '../../catalog/past/reach/reached-changes.ts';
import type { CodeChange } from '../../catalog/past/reach/vocabulary-changes.ts';
import type { Score } from '../../catalog/publish/quality/score.ts';
import type { IndexBasis } from '../published-site/record-index.ts';
import type { Gap } from './observation.ts';

/** The assessment of a pull request's files by the catalog's own code. It holds nothing from GitHub. */
export interface Assessment {
  /**
   * Everything found in the changed files, the feeds they give included, weighed as the repository's settings say
   * (`weighed`). Places are those of the head.
   */
  report: Report;
  /** The check of the changed files' feeds against their profile; skipped where the files have errors. */
  feeds: 'passed' | 'failed' | 'skipped';
  /** The changes for harvesters, one for each entity, in the order of ids. */
  changes: readonly Change[];
  /** Quality of each dataset that is there after the change and could be read, and what it was before. */
  scores: readonly { id: string; before: Score | undefined; after: Score }[];
  /** Datasets as they will be published, for the preview; those with errors are left out. */
  datasets: readonly Dataset[];
  /** Gaps of the same kind as those of the observation: lookups that failed, so that nothing is judged by them. */
  gaps?: readonly Gap[];
  /** The effects on files that the change does not touch, where it changes something that they rest on. */
  reach?: Reach;
  /** The datasets that would go, where they are more than may go without a person's label. */
  drop?: Drop;
  /** True when some datasets go, but it could not be known how large a part that is. */
  lacksDrop?: boolean;
  /** The number of published datasets, where the change takes some away. */
  published?: number;
  /** The parts of the published index that were read; `undefined` where none were. */
  index?: IndexBasis | undefined;
}

/** A code list that the pull request changes. */
export interface ChangedVocabulary {
  path: string;
  name: VocabularyName;
  title: Localised;
  changes: readonly CodeChange[];
  /** The reasons that it cannot be used; empty where it can. May hold untrusted text. */
  problems: readonly Localised[];
}

/**
 * The effects of a change on files that it does not touch but that rest on what it changes: the defaults and address of
 * their publisher, the address of the catalog, code lists. Assessed by our own code, with the change as data.
 */
export interface Reach extends ReachedChanges {
  /** Publishers whose defaults, address or name change, by id. */
  publishers: readonly string[];
  vocabularies: readonly ChangedVocabulary[];
  /** The number of datasets, services and series that the change may reach, and the number of these compared. */
  total: number;
  compared: number;
}
