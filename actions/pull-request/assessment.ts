import type { Change } from '../../catalog/changes/change.ts';
import type { Report } from '../../catalog/issues/issue.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Drop } from '../../catalog/published-index/drop.ts';
import type { Score } from '../../catalog/quality/score.ts';
import type { IndexBasis } from '../published-site/record-index.ts';
import type { Gap } from './observation.ts';
import type { Reach } from './reach.ts';

/** What the catalog's own code says of a pull request's files. No GitHub in it. */
export interface Assessment {
  /**
   * Everything found in the changed files, the feeds they give included, weighed as the repository's settings say
   * (`weighed`). Places are those of the head.
   */
  report: Report;
  /** Whether the feeds that the changed files give hold their profile; skipped where the files have errors. */
  feeds: 'passed' | 'failed' | 'skipped';
  /** What changes for harvesters, a change for each thing, in the order of ids. */
  changes: readonly Change[];
  /** Quality of each dataset that is there after the change and could be read, and what it was before. */
  scores: readonly { id: string; before: Score | undefined; after: Score }[];
  /** Datasets as they will be published, for the preview; those with errors are left out. */
  datasets: readonly Dataset[];
  /** What could not be looked up, so that it is not judged. Like those of the observation. */
  gaps?: readonly Gap[];
  /** What the change does to files that it does not touch, where it changes what they rest on. */
  reach?: Reach;
  /** The datasets that would go, where they are more than may go without a person's label. */
  drop?: Drop;
  /** Whether some go, but it could not be known how large a part that is. */
  lacksDrop?: boolean;
  /** How many datasets are published, where the change takes some away. */
  published?: number;
  /** What was read of the published index; `undefined` where nothing was. */
  index?: IndexBasis | undefined;
}
