/** What somebody has said that they need: data (from anybody), or support (from a municipality or region). */
export const KINDS = ['data', 'support'] as const;
export type NeedKind = (typeof KINDS)[number];

/**
 * How far a need has come. `met` is data that has been published, or support that has been given; `impossible` has its
 * reason in `answer`.
 */
export const STATUSES = ['new', 'seen', 'planned', 'met', 'impossible'] as const;
export type NeedStatus = (typeof STATUSES)[number];

/** How soon it is needed, as whoever needs it says. */
export const URGENCIES = ['soon', 'months', 'year', 'whenever'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** A need, as it is published: nothing in it tells who said it. All text has been through `publicText`. */
export interface Need {
  /** Of the issue, and of the page. */
  number: number;
  kind: NeedKind;
  status: NeedStatus;
  title: string;
  /** What is needed, in people's own words. */
  what: string;
  /** What it is to be used for. */
  purpose?: string;
  /** Codes of municipalities (`0380`) and counties (`03`) that it is about. */
  places: string[];
  /** A code of the vocabulary `data-theme`, or of the themes of support. */
  theme?: string;
  urgency?: Urgency;
  /** Support only: for whom, and in which forms; codes of `words.ts`. */
  audience?: string[];
  help?: string[];
  /** How many have given a thumbs-up. */
  votes: number;
  /** Points in time in UTC: when it was said, last touched, and closed. */
  created: string;
  updated: string;
  closed?: string;
  /** What those responsible have answered. */
  answer?: { text: string; date: string };
  /** Datasets (`<publisher>/<dataset>`) that came with a merged pull request which says that it closes the need. */
  closedBy?: string[];
  /** `updated` as it was when answer and pull requests were last asked for. */
  looked?: string;
}

/** Which needs are published: those that somebody responsible has looked at, or all. */
export type ShownNeeds = 'seen' | 'all';

/** A need whose text nobody responsible has looked at as it stands: that it is there, and nothing of what it says. */
export interface UnseenNeed {
  number: number;
  kind: NeedKind;
  /** Whether its issue has been closed, so that nothing is waited for. */
  closed?: true;
  /** As in {@link Need}. */
  looked?: string;
}

/** Needs as they were at one time: what the action writes and the site is built from. */
export interface NeedsFile {
  format: typeof NEEDS_FORMAT;
  /** When they were fetched; not there where they never could be. */
  gathered?: string;
  /** When fetching them anew failed, where that was later. */
  failed?: string;
  /** Whether that is all of them. */
  whole: boolean;
  /** Left out where all are shown. */
  show?: 'seen';
  /**
   * Whether the text of each was held against its history on GitHub, so that one that is still the same need not be again.
   * Left out where all are shown, and by those who made files before that was done.
   */
  judged?: true;
  /** By number. */
  needs: Need[];
  /** Those that are not shown until somebody responsible has looked at them, by number; none where all are shown. */
  unseen?: UnseenNeed[];
}

/** Whoever meets another form does not read it. */
export const NEEDS_FORMAT = 1;

/** Where the site keeps what it was built from, beside the published index, from its root: what the action falls back on. */
export const LAST_GOOD_PATH = 'api/index/needs.json';

/** More needs than these are not read; the oldest are left out. */
export const MOST_NEEDS = 2000;

/** Characters. */
export const MOST = { title: 150, what: 4000, purpose: 2000, answer: 2000 } as const;
