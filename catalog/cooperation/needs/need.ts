/** The kinds of need: data (from anybody), or support (from a municipality or region). */
export const KINDS = ['data', 'support'] as const;
export type NeedKind = (typeof KINDS)[number];

/**
 * The status of a need. `met` is data that has been published, or support that has been given; `impossible` has its
 * reason in `answer`.
 */
export const STATUSES = ['new', 'seen', 'planned', 'met', 'impossible'] as const;
export type NeedStatus = (typeof STATUSES)[number];

/** The urgency of a need, as stated by the person who needs it. */
export const URGENCIES = ['soon', 'months', 'year', 'whenever'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** A need, as it is published: nothing in it tells who said it. All text has been through `publicText`. */
export interface Need {
  /** Of the issue, and of the page. */
  number: number;
  kind: NeedKind;
  status: NeedStatus;
  title: string;
  /** The need in people's own words. */
  what: string;
  /** The intended use. */
  purpose?: string;
  /** Codes of municipalities (`0380`) and counties (`03`) that it is about. */
  places: string[];
  /** A code of the vocabulary `data-theme`, or of the themes of support. */
  theme?: string;
  urgency?: Urgency;
  /** Support only: for whom, and in which forms; codes of `words.ts`. */
  audience?: string[];
  help?: string[];
  /** The number of thumbs-up. */
  votes: number;
  /** Points in time in UTC: when it was said, last touched, and closed. */
  created: string;
  updated: string;
  closed?: string;
  /** The answer of those responsible. */
  answer?: { text: string; date: string };
  /** Datasets (`<publisher>/<dataset>`) that came with a merged pull request which says that it closes the need. */
  closedBy?: string[];
  /** `updated` as it was when answer and pull requests were last asked for. */
  looked?: string;
}

/** The needs that are published: those that somebody responsible has reviewed, or all. */
export type ShownNeeds = 'seen' | 'all';

/** A need whose text nobody responsible has looked at as it stands: that it is there, and nothing of what it says. */
export interface UnseenNeed {
  number: number;
  kind: NeedKind;
  /** True when its issue has been closed, so that nothing is waited for. */
  closed?: true;
  /** The same as in {@link Need}. */
  looked?: string;
}

/** Needs as they were at one time: what the action writes and the site is built from. */
export interface NeedsFile {
  format: typeof NEEDS_FORMAT;
  /** The time when they were fetched; missing where they never could be. */
  gathered?: string;
  /** The time of the last attempt to fetch them, where it is later and failed. */
  failed?: string;
  /** True when the file holds all of them. */
  whole: boolean;
  /** Left out where all are shown. */
  show?: 'seen';
  /**
   * True when the text of each was compared with its history on GitHub, so that an unchanged need is not compared
   * again. Left out where all are shown, and in files made before that was done.
   */
  judged?: true;
  /** By number. */
  needs: Need[];
  /** Those that are not shown until somebody responsible has looked at them, by number; none where all are shown. */
  unseen?: UnseenNeed[];
}

/** The version of the format; a reader does not read a file of another version. */
export const NEEDS_FORMAT = 1;

/**
 * The path, from the root of the site, of the needs that it was built from, next to the published index: the fallback
 * of the action.
 */
export const LAST_GOOD_PATH = 'api/index/needs.json';

/** More needs than these are not read; the oldest are left out. */
export const MOST_NEEDS = 2000;

/** Characters. */
export const MOST = { title: 150, what: 4000, purpose: 2000, answer: 2000 } as const;
