import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** The addresses of a catalog and its repository, without a slash or `.git` at the end. */
export interface Addresses {
  repository: string;
  site: string;
}

/** Files outside the catalog's data that lead to it, by their path from the repository's root. */
export const CONTACT_LINKS_PATH = '.github/ISSUE_TEMPLATE/config.yml';
export const PUBLIC_CODE_PATH = 'publiccode.yml';

/**
 * The addresses that `package.json` and `datasets/catalog.yaml` in `root` give.
 *
 * @throws Error where either lacks its address.
 */
export function readAddresses(root: string): Addresses {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { repository } = JSON.parse(read('package.json')) as { repository?: { url?: string } };
  const { url } = (parse(read('datasets/catalog.yaml')) ?? {}) as { url?: string };
  if (!repository?.url) throw new Error('package.json lacks the address of the repository (repository.url)');
  if (!url) throw new Error('datasets/catalog.yaml lacks the address of the catalog (url)');
  return {
    repository: repository.url.replace(/^git\+/, '').replace(/\.git$/, ''),
    site: url.replace(/\/+$/, ''),
  };
}

/** The files in `root` that hold the catalog's addresses, as they are to be. What else they say is kept. */
export function addressFiles(root: string): Map<string, string> {
  const addresses = readAddresses(root);
  const code = readFileSync(join(root, PUBLIC_CODE_PATH), 'utf8');
  return new Map([
    [CONTACT_LINKS_PATH, contactLinks(addresses)],
    [PUBLIC_CODE_PATH, withAddresses(code, addresses)],
  ]);
}

const HEADER =
  '# Gjord ur actions/addresses/address-files.ts med adresserna i package.json och datasets/catalog.yaml: kör npm run generate.\n';

function contactLinks({ repository, site }: Addresses): string {
  const links = [
    {
      name: 'Så beskriver du en datamängd',
      url: `${repository}#så-beskriver-du-en-datamängd`,
      about: 'Steg för steg, för dig som vill lägga in eller ändra en beskrivning själv.',
    },
    { name: 'Katalogen', url: site, about: 'Sök bland de datamängder som redan är publicerade.' },
  ];
  return HEADER + stringify({ blank_issues_enabled: false, contact_links: links }, { lineWidth: 120 });
}

/** `publiccode.yml` is written by hand but for these two keys at its top level. */
function withAddresses(text: string, { repository, site }: Addresses): string {
  return text
    .replace(/^url: .*$/m, () => `url: ${repository}`)
    .replace(/^landingURL: .*$/m, () => `landingURL: ${site}/`);
}
