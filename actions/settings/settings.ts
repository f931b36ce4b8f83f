import { CHANGE_LIMITS } from '../../catalog/check/validate/change-too-large.ts';
import type { ShownNeeds } from '../../catalog/cooperation/needs/need.ts';
import type { Severity } from '../../catalog/model/issues/issue.ts';
import type { Language } from '../../catalog/model/text.ts';
import type { Account } from '../github/account.ts';

/**
 * The repository's own rules, from `.github/katalog.yaml` on the base branch. Everything has a default, so that a
 * repository without the file works.
 */
export interface Settings {
  /** The language of comments, unless the author asks for the other. */
  language: Language;
  /**
   * Severities that differ from the rule's own, by code; `off` for a rule that is not to be used. An error is never
   * made less (see `severities.ts`).
   */
  severity: Readonly<Record<string, Severity | 'off'>>;
  /** Those who answer for the catalog as a whole: code, schemas, workflows, new publishers, owners. */
  reviewers: readonly Account[];
  /** The number of reviewers who must approve what is theirs to decide. */
  approvals: number;
  /** Sizes above which a pull request goes to people without being read whole. */
  limits: {
    /** Changed files. GitHub tells of no more than 300 between two commits. */
    files: number;
    /** Bytes of all changed catalog files together, before and after. More than `CHANGE_LIMITS` are never read. */
    bytes: number;
  };
  /** True when the bot merges correct changes by a publisher's own maintainer in its own folder. Off by default. */
  autoMerge: boolean;
  /**
   * The largest share of the catalog, in per cent, that may go from one publication to the next without a person's
   * label (see `isLargeDrop`).
   */
  largestDrop: number;
  needs: {
    /**
     * The needs that are published: those that somebody responsible has looked at, or all as soon as they are written.
     */
    show: ShownNeeds;
  };
}

/** The settings where the repository gives none. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'sv',
  severity: {},
  reviewers: [],
  approvals: 1,
  limits: { files: 300, bytes: CHANGE_LIMITS.bytes },
  autoMerge: false,
  largestDrop: 5,
  needs: { show: 'seen' },
};
