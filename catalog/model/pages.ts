import { identifyCooperation } from './cooperation.ts';
import { identify } from './entity.ts';

/**
 * The page of the site that a file gives, by its Swedish address from the root of the site; `undefined` for a file
 * without a page of its own. The files of a guide in two languages give one page.
 *
 * @param path From the repository's root.
 */
export function pageOfFile(path: string): string | undefined {
  const entity = identify(path);
  if (entity) return entity.kind === 'catalog' ? undefined : `/datasets/${entity.id}/`;
  const { kind, id } = identifyCooperation(path) ?? {};
  if (kind === 'guide') return `/kunskap/${id}/`;
  return kind === 'meeting' ? `/traffar/${id}/` : undefined;
}
