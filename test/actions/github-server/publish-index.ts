import { buildIndex } from '../../../catalog/model/build-index.ts';
import { isSource } from '../../../catalog/model/source-folders.ts';
import { INDEX_FOLDER } from '../../../catalog/published-index/manifest.ts';
import { indexFiles } from '../../../catalog/published-index/write-shards.ts';
import { validate } from '../../../catalog/validate/validate.ts';
import type { Files, TestRepository } from './repository.ts';

/** Publishes the index of what is on `main`, as the site does. */
export function publishIndex(repository: TestRepository, files: Files): void {
  const sources = Object.entries(files).flatMap(([path, content]) =>
    typeof content === 'string' && isSource(path) ? [{ path, bytes: new TextEncoder().encode(content) }] : [],
  );
  const { pathname } = new URL(siteOf(repository));
  const { entities, cooperation } = validate(sources);
  for (const [name, text] of indexFiles(buildIndex([...entities, ...cooperation])))
    repository.server.state.pages.set(`${pathname}/${INDEX_FOLDER}/${name}`, text);
}

/** The address of the published site: the input `published-at`. */
export function siteOf({ server, fullName }: TestRepository): string {
  return `${server.url}/pages/${fullName}`;
}
