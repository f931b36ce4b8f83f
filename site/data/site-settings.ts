import project from '../../package.json' with { type: 'json' };

/** The settings of the site, apart from the catalog itself. Everything else on the pages comes from `datasets/`. */
export interface SiteSettings {
  /**
   * The address of the repository with the catalog's files: the pages link to them and to where a change is proposed.
   */
  repository: string;
  /** The branch that is published. */
  branch: string;
  /** The number of datasets on one page of a list. */
  listLength: number;
  /** The number of results on one page of a search, and of entries on one page of the list of everything. */
  resultsLength: number;
  /** The time at which the site is built, in milliseconds since 1970: it decides which meetings are still to come. */
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
