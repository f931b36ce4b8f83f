import project from '../package.json' with { type: 'json' };

/** What the site must know beside the catalog itself. Everything else on the pages comes from `datasets/`. */
export interface SiteSettings {
  /** Where the catalog's files live: the pages link to them and to where a change is proposed. */
  repository: string;
  /** The branch that is published. */
  branch: string;
  /** How many datasets stand on one page of a list. */
  listLength: number;
  /** How many results of a search stand on one page, and entries on one page of the list of everything. */
  resultsLength: number;
  /** When the site is made, in milliseconds since 1970: it decides which meetings are still to come. */
  now: number;
}

/** The settings of this catalog. The repository is the one in `package.json`. */
export const SETTINGS: SiteSettings = {
  repository: project.repository.url.replace(/^git\+/, '').replace(/\.git$/, ''),
  branch: 'main',
  listLength: 200,
  resultsLength: 24,
  get now() {
    return Date.now();
  },
};
