import type { AccountRegister } from '../../catalog/model/accounts.ts';
import type { Entity } from '../../catalog/model/entity.ts';
import type { Account } from '../github/account.ts';
import type { AccountState } from '../github/accounts.ts';
import type { OwnCheck } from '../github/check-run.ts';
import type { OwnStatus } from '../github/commit-status.ts';
import type { BranchRules } from '../github/merge-rules.ts';
import type { Labelling } from '../github/pull-events.ts';
import type { Settings } from '../settings/settings.ts';

/** The kind of entry at a path in git. Only plain files are read. */
export type FileKind = 'file' | 'link' | 'submodule';

/** A stretch of lines of a file as it is in the head, both ends included, counted from 1. */
export interface LineRange {
  from: number;
  to: number;
}

/** One file of the pull request. */
export interface ChangedFile {
  path: string;
  /** The former path of a file that was moved. */
  previousPath: string | undefined;
  status: 'added' | 'modified' | 'removed' | 'renamed';
  kind: FileKind;
  /**
   * The bytes in the base and in the head, for plain files below `datasets/` and `cooperation/`, and
   * `.github/katalog.yaml` and code lists, that are no larger than a file may be (one byte more is kept of a larger one, so that it is
   * seen to be). `undefined` where there is no such file.
   */
  before: Uint8Array | undefined;
  after: Uint8Array | undefined;
  /** The lines of the head that GitHub shows in the diff, on which it takes a review comment. */
  commentable: readonly LineRange[];
}

/** A review. They stand in the order they were made: the newest of its author last. */
export interface Review {
  author: Account;
  state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending';
  /** The commit that was looked at. */
  commit: string;
  /**
   * True when the base branch of the pull request was changed after the review: it was then the difference from another
   * branch that was reviewed, though the commit is the same.
   */
  ofOtherBase: boolean;
}

/** Something that could not be read whole. Any of these puts the pull request in human hands. */
export interface Gap {
  what:
    | 'files'
    | 'reviews'
    | 'events'
    | 'comments'
    | 'labels'
    | 'content'
    | 'size'
    | 'index'
    | 'archive'
    | 'settings'
    | 'accounts';
  /** True when another try may succeed, as GitHub failed to answer; then the verdict is asked for again. */
  isPassing?: boolean;
  /** A short account for the log and the comment, in English and Swedish. */
  sv: string;
  en: string;
}

/** The conditions of GitHub itself for a merge into the base branch, apart from our commit status. */
export interface MergeRules extends BranchRules {
  /** The logins of those who own what changes, by `CODEOWNERS` on the base branch: a list for each line that decides. */
  owners: readonly (readonly string[])[];
  /** Those who have approved or own what changes, and the reviewers. Whose access cannot be seen is missing. */
  people: readonly (Account & { mayWrite: boolean })[];
}

/**
 * All that is known of a pull request, read through the API at one head commit. Everything that comes from the
 * pull request itself (titles, paths, file contents, logins) is hostile; what decides (settings, owners) is read
 * from the base branch.
 */
export interface Observation {
  repository: {
    owner: string;
    name: string;
    /** The address of the repository for people: `https://github.com/o/r`. */
    url: string;
    defaultBranch: string;
  };
  pull: {
    number: number;
    author: Account;
    open: boolean;
    draft: boolean;
    /** True when it cannot be merged because of a conflict with later changes on the base branch. */
    conflict?: boolean;
    labels: readonly string[];
    /** True when the box *Reply in English* is ticked in the description. Nothing else of that text is kept. */
    asksForEnglish: boolean;
    /** The commit that everything here was read at. */
    head: string;
    /** `owner/name` that the head lies in; `undefined` where the fork has been deleted. */
    headRepository: string | undefined;
    headBranch: string;
    /** The commit of the base branch that settings and owners were read at. */
    base: string;
    baseBranch: string;
  };
  files: readonly ChangedFile[];
  gaps: readonly Gap[];
  reviews: readonly Review[];
  requestedReviewers: readonly Account[];
  /** The comment that the bot wrote before, found by marker and author. */
  comment: { id: number; body: string } | undefined;
  /** More comments of the same kind, which two runs at the same moment have left. */
  surplusComments?: readonly number[] | undefined;
  /** The commit status of ours on the head, where it is the newest of its context. */
  status: OwnStatus | undefined;
  /**
   * The open pull request that `status` was written for, where it is another one at the same commit: GitHub shows a
   * commit's status on every pull request at that commit.
   */
  sharedWith: { number: number; baseBranch: string } | undefined;
  /** The setting of the label that lets datasets go, where it is set. */
  dropLabel?: LabelSetting | undefined;
  /** The check run of ours on the head, where there is one. */
  check: OwnCheck | undefined;
  /** Suggestions that the bot has made before, by their key (see `Suggestion`). */
  suggested: ReadonlySet<string>;
  /** The account that acts: comments count as ours only with this author. */
  bot: Account;
  /** The address of the log and the summary of this run; `undefined` outside GitHub's own machines. */
  runUrl: string | undefined;
  /** From the base branch (`readSettings`); its gap, where there is one, is among `gaps`. */
  settings: Settings;
  /** `datasets/catalog.yaml` on the base branch. */
  catalog: Entity<'catalog'> | undefined;
  /**
   * `publisher.yaml` on the base branch, of every folder that the pull request touches (those that files were moved
   * from included), by folder. A folder without one belongs to nobody yet.
   */
  publishers: ReadonlyMap<string, Entity<'publisher'>>;
  /** The accounts at GitHub that the pull request names as maintainers or reviewers. */
  accounts: AccountRegister;
  /** The states at GitHub of those who answer for these publishers and of the reviewers, by number. */
  accountStates?: ReadonlyMap<number, AccountState>;
  /**
   * The time that dates in the files are compared with (ISO 8601, UTC): that of this reading, or that of the commit of
   * the base where it is later. The commits of the pull request itself do not count: their author writes their times.
   */
  now: string;
  /** `undefined` where it has not been asked (only where all else is given), cannot be seen, or was not answered. */
  mergeRules: MergeRules | undefined;
  /** True when GitHub failed to answer what it asks for before a merge. */
  lacksMergeRules?: boolean;
}

/** The setting of the label that lets datasets go: by whom and when. */
export interface LabelSetting extends Labelling {
  /** True when this person may let datasets go, see {@link mayLetGo}. */
  isEntitled: boolean;
}
