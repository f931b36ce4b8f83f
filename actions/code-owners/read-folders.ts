import { checkSchema } from '../../catalog/check/json-schema/check.ts';
import { readYaml } from '../../catalog/check/yaml/read.ts';
import { readSources } from '../../catalog/edge/sources.ts';
import { identify } from '../../catalog/model/entity.ts';
import type { PublisherFile } from '../../catalog/model/files/publisher.ts';
import type { Account } from '../github/account.ts';
import { fileOf } from '../runner/workspace.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';
import { codeOwners, type Folder } from './code-owners.ts';

/**
 * The text that `.github/CODEOWNERS` should have, from the files in `root`.
 *
 * @throws Error where the settings have errors, or `datasets/` cannot be read.
 */
export async function codeOwnersOf(root: string): Promise<string> {
  const { settings, issues, gap } = readSettings(fileOf(root, SETTINGS_PATH));
  if (gap) throw new Error(`${gap.en} ${issues.map(({ message }) => message.en).join(' ')}`);
  return codeOwners(await readFolders(root), settings.reviewers);
}

async function readFolders(root: string): Promise<Folder[]> {
  const sources = await readSources(root);
  return sources.flatMap(({ path, bytes }) => {
    const identity = identify(path);
    if (identity?.kind !== 'publisher') return [];
    const { data } = checkSchema('publisher', readYaml(bytes).data);
    const named = (data as Partial<PublisherFile>).maintainers ?? [];
    return [{ id: identity.id, maintainers: named.filter(isAccount) }];
  });
}

/** Values that do not fit the schema may be missing, in lists as well. */
function isAccount(item: Partial<Account> | undefined): item is Account {
  return typeof item?.login === 'string' && typeof item.id === 'number';
}
