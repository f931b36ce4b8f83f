import type { Site } from '../data/site.ts';

/** The page's language, for functions that need nothing else of the site. */
export interface InLanguage {
  site: { readonly language: Site['language'] };
}

/** The page on which a value is shown, and the publisher it belongs to. */
export interface Setting {
  site: Site;
  /** The folder that references are read from. */
  publisherId: string;
}
