import { checkFeeds, type FeedFinding } from '../../dcat/feeds.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Issue } from '../../model/issues/issue.ts';
import type { Reader } from '../yaml/reader.ts';
import { placeFindings, type SourceFile } from './validate.ts';

/**
 * Checks the feeds of some files against their profile. Only issues that are placed in these files are reported.
 *
 * @param part The part of the catalog that the files make up (`resolvePart`). It must not have errors.
 * @returns `undefined` where no feed can be made of it.
 */
export function partFeedIssues(
  part: Catalog,
  files: readonly SourceFile[],
  reader?: Reader,
): Issue[] | undefined {
  try {
    const feedFindings = checkFeeds(part).filter((finding) => !isOfTheWhole(finding, part));
    return files.flatMap((file) => {
      const own = feedFindings.filter(({ path }) => path === file.path).map(({ finding }) => finding);
      return placeFindings(file, own, reader);
    });
  } catch {
    return undefined;
  }
}

/** True for the finding that a catalog lacks datasets: a part without any cannot show that. */
function isOfTheWhole({ path, finding }: FeedFinding, { path: own, datasets }: Catalog): boolean {
  return datasets.length === 0 && path === own && finding.pointer === '';
}
