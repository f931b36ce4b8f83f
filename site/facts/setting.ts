import type { Site } from '../site.ts';

/** Where something is shown, for what needs to know of the page's language alone. */
export interface InLanguage {
  site: { readonly language: Site['language'] };
}

/** Where a value is shown, and whose it is. */
export interface Setting {
  site: Site;
  /** The folder that references are read from. */
  publisherId: string;
}
