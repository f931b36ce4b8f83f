import { askIndex, type ReadIndexFile } from '../check/published-index/ask-index.ts';
import { readerOfChange } from '../check/validate/validate-change.ts';
import { listSources, readSources } from './sources.ts';
import { type CheckedSome, entitiesAround, judge } from './validate-files.ts';

/**
 * Checks some files as if the whole of a published catalog had been read. Of the files that are not asked for, none but the
 * catalog's own and the publishers' are read.
 *
 * @param read Reads the catalog's index.
 * @param now The point in time that dates are compared with (see `ValidateOptions`).
 * @returns The reason, in English, where the index cannot be read.
 */
export async function validateAgainst(
  read: ReadIndexFile,
  root: string,
  isAsked: (path: string) => boolean,
  now: string | undefined,
): Promise<CheckedSome | string> {
  const there = listSources(root);
  const asked = there.filter(isAsked);
  const files = await readSources(root, asked);
  const around = await entitiesAround(root, asked, new Set(there));
  const reader = readerOfChange(files.length);
  const change = { files, removed: [], around };
  const asking = await askIndex(read, (index) => judge(change, isAsked, index, { now, reader }));
  if (asking.state !== 'answered') return asking.reason;
  const own = new Set(asked);
  const issues = asking.answer.issues.filter(({ path }) => own.has(path));
  return { issues, files, feeds: asking.answer.feeds, around, elsewhere: { error: 0, warning: 0, info: 0 } };
}
