import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Account } from '../github/account.ts';

/** The path of the file in which GitHub looks up owners, from the repository's root. */
export const CODE_OWNERS_PATH = '.github/CODEOWNERS';

/** A publisher's folder and those who answer for it. */
export interface Folder {
  /** Its name below `datasets/`. */
  id: string;
  maintainers: readonly Account[];
}

/** GitHub does not read a larger file, and then nobody owns anything. */
const MOST_BYTES = 3_000_000;

const HEAD = `# Skapas ur publisher.yaml i varje mapp och ur .github/katalog.yaml av npm run generate. Ändra där, inte här.
# Made from the publisher.yaml of each folder and .github/katalog.yaml by npm run generate. Change those, not this.
#
# GitHub ber de som står här att granska. Vem som faktiskt måste godkänna avgörs av kontrollen Katalogkontroll, efter
# samma uppgifter och efter kontonas nummer.
`;

const NOBODY = '# Inga granskare är utsedda ännu: se reviewers i .github/katalog.yaml.\n';

/**
 * The text of `.github/CODEOWNERS`: a publisher's folder belongs to those who answer for it, `publisher.yaml` and
 * everything else to the catalog's reviewers. The last line that fits decides. A folder that nobody answers for falls
 * to the reviewers.
 *
 * @throws Error where the file would be larger than GitHub reads.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function codeOwners(folders: readonly Folder[], reviewers: readonly Account[]): string {
  const all = ownersOf(reviewers);
  const everything = all === '' ? NOBODY : `*${all}\n`;
  const owned = folders
    .filter(({ maintainers }) => ownersOf(maintainers) !== '')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, maintainers }) => folderLines(id, ownersOf(maintainers), all));
  const text = [HEAD, everything, ...owned].join('\n');
  if (new TextEncoder().encode(text).length > MOST_BYTES)
    throw new Error('.github/CODEOWNERS would be larger than the 3 MB that GitHub reads');
  return text;
}

/** A line without owners takes the file away from those of the folder. */
function folderLines(id: string, maintainers: string, reviewers: string): string {
  const folder = `${FIXED_PAGES.datasets}${escaped(id)}/`;
  return `${folder}${maintainers}\n${folder}publisher.yaml${reviewers}\n`;
}

/** Names with a space before each; what cannot be a name on GitHub is left out. */
function ownersOf(accounts: readonly Account[]): string {
  const logins = accounts.map(({ login }) => login).filter((login) => /^[A-Za-z0-9-]{1,39}$/.test(login));
  return [...new Set(logins)].map((login) => ` @${login}`).join('');
}

/** A name in which nothing is read as a pattern, a comment or the end of the path. */
function escaped(name: string): string {
  return name.replaceAll(/[\s#*?\\[\]!]/g, '\\$&');
}
