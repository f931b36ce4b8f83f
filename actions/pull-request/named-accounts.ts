import { checkSchema } from '../../catalog/check/json-schema/check.ts';
import { readYaml } from '../../catalog/check/yaml/read.ts';
import { type NamedAccount, namingKey } from '../../catalog/model/accounts.ts';
import { identify } from '../../catalog/model/entity.ts';
import type { PublisherFile } from '../../catalog/model/files/publisher.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';
import type { ChangedFile } from './observation.ts';

/** The accounts that a file of the pull request names, before and after. */
export interface AccountNaming {
  path: string;
  /** The folder of the publisher; missing for the settings. */
  publisherId: string | undefined;
  before: readonly NamedAccount[];
  after: readonly NamedAccount[];
}

/**
 * The accounts in each `publisher.yaml` of the pull request and in its settings. A file that was moved gives its people
 * another folder, and so named nobody before.
 */
export function namedAccounts(files: readonly ChangedFile[]): AccountNaming[] {
  return files.flatMap(({ path, previousPath = path, before, after }) => {
    const read = readerOf(path);
    if (!read) return [];
    const publisherId = identify(path)?.publisherId;
    const stood = previousPath === path ? namesIn(before, read) : [];
    return [{ path, publisherId, before: stood, after: namesIn(after, read) }];
  });
}

/** Those that the file did not name in these words before. */
export function namedAnew({ path, before, after }: AccountNaming): NamedAccount[] {
  const known = new Set(before.map((namedAccount) => namingKey(path, namedAccount)));
  return after.filter((namedAccount) => !known.has(namingKey(path, namedAccount)));
}

type Reader = (bytes: Uint8Array) => readonly ({ login?: unknown; id?: unknown } | undefined)[];

function readerOf(path: string): Reader | undefined {
  if (path === SETTINGS_PATH) return (bytes) => readSettings(bytes).settings.reviewers;
  return identify(path)?.kind === 'publisher' ? maintainersIn : undefined;
}

const maintainersIn: Reader = (bytes) => {
  const { data } = checkSchema('publisher', readYaml(bytes).data);
  return (data as Partial<PublisherFile>).maintainers ?? [];
};

/** Reads the complete accounts. Values that do not conform to the schema may be missing, in lists as well. */
function namesIn(bytes: Uint8Array | undefined, read: Reader | undefined): NamedAccount[] {
  const named = bytes && read ? read(bytes) : [];
  return named.flatMap((account) =>
    typeof account?.login === 'string' && typeof account.id === 'number'
      ? [{ login: account.login, id: account.id }]
      : [],
  );
}
