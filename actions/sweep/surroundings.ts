import type { ReadIndexFile } from '../../catalog/check/published-index/ask-index.ts';
import { MANIFEST_FILE } from '../../catalog/check/published-index/manifest.ts';
import { parseManifest } from '../../catalog/check/published-index/read-manifest.ts';
import { readAccountStates } from '../github/accounts.ts';
import type { Repository } from '../github/client.ts';
import { type IndexBasis, readIndexBasis } from '../published-site/record-index.ts';
import type { Basis } from '../pull-request/basis.ts';
import { findMovedFiles } from './compare-base.ts';
import type { Surroundings } from './decide.ts';
import type { OpenPulls } from './open-pulls.ts';
import type { Seen, Sweep } from './sweep.ts';

/** The context needed to look at what verdicts rest on. */
export interface SurroundingsContext extends Pick<Sweep, 'bot' | 'code' | 'openIndex' | 'log'> {
  budget: Pick<Sweep['budget'], 'repository'>;
}

/** Reads what verdicts are held against, for all of them together: a few calls, however many there are. */
export async function readSurroundings(
  sweep: SurroundingsContext,
  { commit, snapshots }: Pick<OpenPulls, 'commit' | 'snapshots'>,
  seen: readonly Seen[],
): Promise<Surroundings> {
  const { bot, code } = sweep;
  const { repository } = sweep.budget;
  const verdicts = seen.flatMap(({ snapshot, verdict: { basis } }) =>
    basis?.head === snapshot.head && basis.code === code ? [{ basis, base: snapshot.base }] : [],
  );
  const bases = verdicts.map(({ basis }) => basis);
  return {
    heads: new Map(snapshots.map(({ number, head }) => [number, head])),
    botId: bot.id,
    code,
    movedFiles: await findMovedFiles(repository, verdicts),
    movedIndex: await findMovedIndex(sweep, commit, bases),
    accounts: await readKnownStates(repository, bases),
  };
}

/** An account that GitHub fails to answer for is not taken to have changed. */
async function readKnownStates(
  repository: Repository,
  bases: readonly Basis[],
): Promise<Surroundings['accounts']> {
  const states = await readAccountStates(
    repository,
    bases.flatMap(({ accounts }) => accounts),
  );
  return new Map([...states].filter(([, { state }]) => state !== 'unknown'));
}

/** Tells which verdicts rest on a part of the index that is another by now. What cannot be read is not taken for moved. */
async function findMovedIndex(
  { openIndex, log }: SurroundingsContext,
  commit: string,
  bases: readonly Basis[],
): Promise<ReadonlySet<Basis>> {
  const moved = new Set<Basis>();
  const asked = bases.filter(({ index, published }) => index !== undefined || published !== undefined);
  const read = asked.length > 0 ? await openIndex(commit) : undefined;
  if (!read) return moved;
  const kept = readOnce(read, commit);
  try {
    for (const basis of asked)
      if ((await isOfOtherCount(kept, basis)) || (await isOfOtherIndex(kept, basis))) moved.add(basis);
  } catch (error) {
    log(`the published index could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return moved;
}

/** The part of the catalog that goes is another where another number of datasets is published. */
async function isOfOtherCount(read: ReadIndexFile, { published }: Basis): Promise<boolean> {
  if (published === undefined) return false;
  const manifest = parseManifest(await read(MANIFEST_FILE));
  return manifest !== undefined && manifest.datasets !== published;
}

/** A verdict that was given without the index rests on another as soon as there is one. */
async function isOfOtherIndex(read: ReadIndexFile, { index }: Basis): Promise<boolean> {
  if (index === undefined) return false;
  const before: IndexBasis = index === 'unread' ? { of: 0, files: [], digest: '' } : index;
  const now = await readIndexBasis(read, before);
  return now !== undefined && (now.of !== before.of || now.digest !== before.digest);
}

/** Reads each file once, past the caches on the way. */
function readOnce(read: ReadIndexFile, query: string): ReadIndexFile {
  const texts = new Map<string, Promise<string>>();
  return (name) => {
    const text = texts.get(name) ?? read(name, query);
    texts.set(name, text);
    return text;
  };
}
