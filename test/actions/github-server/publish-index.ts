import { INDEX_FOLDER, MANIFEST_FILE } from '../../../catalog/check/published-index/manifest.ts';
import { indexFiles } from '../../../catalog/check/published-index/write-shards.ts';
import { validate } from '../../../catalog/check/validate/validate.ts';
import { buildIndex } from '../../../catalog/model/build-index.ts';
import { isSource } from '../../../catalog/model/source-folders.ts';
import type { Files, TestRepository } from './repository.ts';

/** The way in which an index is published. */
export interface Publication {
  /** The commit that it is made from; `null` for one that does not tell. By default the newest of `main`. */
  commit?: string | null;
  /**
   * The files of the publication before that a cache on the way still has, and gives to every request without a query.
   */
  cached?: 'manifest' | 'shards' | 'all';
  /** The files that are lost on the way, so that those of the publication before stay there. */
  lost?: 'manifest' | 'shards';
  /** In the format before, which has neither commit nor digests. */
  former?: boolean;
}

/** Publishes the index of what is on `main`, or of other files, as the site does. */
export function publishIndex(
  repository: TestRepository,
  files: Files = repository.files,
  publication: Publication = {},
): void {
  const { commit = repository.base, cached, lost, former } = publication;
  const { pages, cachedPages } = repository.server.state;
  const folder = `${new URL(siteOf(repository)).pathname}/${INDEX_FOLDER}/`;
  const index = indexOf(files, commit);
  for (const [name, text] of former ? inFormerFormat(index) : index) {
    const part = name === MANIFEST_FILE ? 'manifest' : 'shards';
    const before = pages.get(folder + name);
    if (before !== undefined && part === lost) continue;
    pages.set(folder + name, text);
    if (before !== undefined && (cached === 'all' || cached === part)) cachedPages.set(folder + name, before);
    else cachedPages.delete(folder + name);
  }
}

function indexOf(files: Files, commit: string | null): Map<string, string> {
  const sources = Object.entries(files).flatMap(([path, content]) =>
    typeof content === 'string' && isSource(path) ? [{ path, bytes: new TextEncoder().encode(content) }] : [],
  );
  const { entities, cooperation } = validate(sources);
  return indexFiles(buildIndex([...entities, ...cooperation]), commit);
}

/** Format 1: the version stands in each shard. */
export function inFormerFormat(index: ReadonlyMap<string, string>): Map<string, string> {
  const { commit: _, digests: __, ...manifest } = JSON.parse(index.get(MANIFEST_FILE)!);
  return new Map(
    [...index].map(([name, text]) => [
      name,
      name === MANIFEST_FILE
        ? JSON.stringify({ ...manifest, format: 1 })
        : JSON.stringify({ version: manifest.version, values: JSON.parse(text) }),
    ]),
  );
}

/** The address of the published site: the input `published-at`. */
export function siteOf({ server, fullName }: TestRepository): string {
  return `${server.url}/pages/${fullName}`;
}
