/** The steps by which an object store comes to hold a site. */
export interface DeployPlan {
  /** The files to put, in waves: each is done before the next begins. */
  waves: string[][];
  remove: string[];
  /** The number of files that the store has as they are. */
  same: number;
}

/** The folder of scripts and style sheets. Their names follow from what they hold. */
const ASSETS = 'assets/';

/** A page that lies in the root of every site, and nowhere else in it. */
const ROOT_PAGE = '404.html';

/** True where the store holds something that is neither of this site nor left from an earlier one. */
export function holdsOther(files: ReadonlyMap<string, string>, stored: ReadonlyMap<string, string>): boolean {
  if (stored.has(ROOT_PAGE)) return false;
  // The first time may have been interrupted.
  return [...stored.keys()].some((key) => !files.has(key) && !key.startsWith(ASSETS));
}

/**
 * Compares a site with what an object store holds.
 *
 * Other files go first, then pages and feeds that lead to them, then those that everybody begins at, so that nobody who comes in
 * the middle is led to what is not there yet. Old scripts stay: a page that is kept on the way asks for them. So does another
 * catalog that lies in a folder of its own below this one.
 *
 * @param files The files of the site, with the MD5 of each (hexadecimal).
 * @param stored The ETags in the store; that of an object put in one piece is its MD5.
 */
export function planDeploy(
  files: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, string>,
): DeployPlan {
  const changed = [...files].flatMap(([path, md5]) => (stored.get(path) === md5 ? [] : path));
  const others = [...stored.keys()].filter((key) => key.endsWith(`/${ROOT_PAGE}`) && !files.has(key));
  const folders = others.map((key) => key.slice(0, -ROOT_PAGE.length));
  const isOther = (key: string): boolean => folders.some((folder) => key.startsWith(folder));
  const waves = [0, 1, 2].map((wave) => changed.filter((path) => waveOf(path) === wave));
  return {
    waves: waves.filter((paths) => paths.length > 0),
    remove: [...stored.keys()].filter((key) => !files.has(key) && !key.startsWith(ASSETS) && !isOther(key)),
    same: files.size - changed.length,
  };
}

function waveOf(path: string): 0 | 1 | 2 {
  const isEntry =
    !path.includes('/') || /^(?:en|eu|api\/index)\/(?:index\.(?:html|json)|dcat\.\w+)$/.test(path);
  if (isEntry) return 2;
  return /\.html$|(?:^|\/)dcat\.\w+$/.test(path) ? 1 : 0;
}
