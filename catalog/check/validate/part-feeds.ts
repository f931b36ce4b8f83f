import { checkFeeds, type FeedFinding, type ThingElsewhere } from '../../dcat/feeds.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { CatalogIndex } from '../../model/catalog-index.ts';
import { type EntityKind, identify } from '../../model/entity.ts';
import type { Finding } from '../../model/issues/finding.ts';
import type { Issue } from '../../model/issues/issue.ts';
import type { Reader } from '../yaml/reader.ts';
import { placeFindings, type SourceFile } from './validate.ts';

/**
 * Checks the feeds of some files against their profile. Only issues that are placed in these files are reported.
 *
 * @param part The part of the catalog that the files make up (`resolvePart`). It must not have errors.
 * @param index The index of the whole: an address that a file gives something may be that of another.
 * @returns `undefined` where no feed can be made of it.
 */
export function partFeedIssues(
  part: Catalog,
  index: CatalogIndex,
  files: readonly SourceFile[],
  reader?: Reader,
): Issue[] | undefined {
  const feedFindings = findingsIn(part, index);
  return feedFindings && files.flatMap((file) => placeFindings(file, findingsOf(file, feedFindings), reader));
}

function findingsIn(part: Catalog, index: CatalogIndex): FeedFinding[] | undefined {
  try {
    const feedFindings = checkFeeds(part, (iri) => thingAt(iri, part, index));
    return feedFindings.filter((finding) => !isOfTheWhole(finding, part));
  } catch {
    return undefined;
  }
}

function findingsOf({ path }: SourceFile, feedFindings: readonly FeedFinding[]): Finding[] {
  return feedFindings.filter((feedFinding) => feedFinding.path === path).map(({ finding }) => finding);
}

/** True for the finding that a catalog lacks datasets: a part without any cannot show that. */
function isOfTheWhole({ path, finding }: FeedFinding, { path: own, datasets }: Catalog): boolean {
  return datasets.length === 0 && path === own && finding.pointer === '';
}

/** The entity that has an address by its `uri`, or by its place in the catalog where it has none. */
function thingAt(iri: string, { base }: Catalog, index: CatalogIndex): ThingElsewhere | undefined {
  const [given] = index.uris.get(iri) ?? [];
  if (given) return { path: given.path, kind: kindOf(identify(given.path)?.kind ?? 'dataset') };
  const folder = `${base}/datasets/`;
  const entry = iri.startsWith(folder) ? index.entries.get(iri.slice(folder.length)) : undefined;
  return entry && entry.uri === undefined ? { path: entry.path, kind: kindOf(entry.kind) } : undefined;
}

function kindOf(kind: EntityKind): ThingElsewhere['kind'] {
  return kind === 'publisher' ? 'agent' : kind;
}
