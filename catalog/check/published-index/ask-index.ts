import type { CatalogIndex } from '../../model/catalog-index.ts';
import { MANIFEST_FILE, type Manifest, type ShardValues } from './manifest.ts';
import { parseManifest, parseShard } from './read-manifest.ts';
import { shardIndex } from './shard-index.ts';
import { shardFile } from './shard-of.ts';

/**
 * Fetches a file of the published index, by its name in the index's folder. Bounds the time and the size itself.
 *
 * @param query Added to the address, so that the file itself comes and not what a cache on the way has kept of it.
 * @throws Error where the file cannot be read.
 */
export type ReadIndexFile = (name: string, query?: string) => Promise<string>;

/** The answer, or why the index could not be read, for the log. */
export type Asked<Answer> =
  | { state: 'answered'; answer: Answer; shards: number }
  | { state: 'unreadable'; reason: string };

/**
 * Is asked with what there is of the index, and again with more, as long as it looks for what is not there yet. It must
 * answer the same for the same index, and put up with an index that lacks things.
 */
export type Question<Answer> = (index: CatalogIndex) => Answer;

/** So many shards are fetched for one question; what asks for more is no ordinary change. */
const MOST_FETCHED = 1024;
/** So many at a time. */
const AT_A_TIME = 16;
/** Each round asks for what follows from the one before: a publisher's name, the titles under it, and so on. */
const MOST_ROUNDS = 8;

/**
 * Answers a question from the published index, of which only the shards are fetched that the question needs: it is
 * asked with what is there, and again, as long as it looks for keys whose shards are not there yet. So what is needed
 * is stated nowhere but where it is used. A file that belongs to another publication is asked for once more, past the
 * caches. Never throws but what `question` does.
 */
export function askIndex<Answer>(read: ReadIndexFile, question: Question<Answer>): Promise<Asked<Answer>> {
  return askIndexAt(read, undefined, async () => question);
}

/**
 * {@link askIndex} where the index should be that of a certain commit. One of another commit is asked for once more, past
 * the caches; if it still is, `prepare` makes the best of it.
 *
 * @param commit The commit that the index should be made from; any, if `undefined`.
 * @param prepare Gives the question for the index that the manifest is of. Called again where another has to be read.
 */
export async function askIndexAt<Answer>(
  read: ReadIndexFile,
  commit: string | undefined,
  prepare: (manifest: Manifest) => Promise<Question<Answer>>,
): Promise<Asked<Answer>> {
  try {
    const manifest = await readManifest(read, commit);
    const asked = await askPublication(read, manifest, await prepare(manifest));
    if (asked.state !== 'mixed') return asked;
    const newer = await readManifestPast(read, asked.query);
    if (newer.version === manifest.version) throw new Unreadable(asked.reason);
    const again = await askPublication(read, newer, await prepare(newer));
    return again.state === 'mixed' ? { state: 'unreadable', reason: again.reason } : again;
  } catch (error) {
    if (error instanceof Unreadable) return { state: 'unreadable', reason: error.message };
    throw error;
  }
}

class Unreadable extends Error {}

/** A shard that is not of the publication that the manifest is of, nor when it is asked for past the caches. */
class Mixed extends Unreadable {
  readonly query: string;
  constructor(reason: string, query: string) {
    super(reason);
    this.query = query;
  }
}

async function readManifest(read: ReadIndexFile, commit: string | undefined): Promise<Manifest> {
  const manifest = parseManifest(await readFile(read, MANIFEST_FILE));
  if (manifest && (commit === undefined || manifest.commit === commit)) return manifest;
  return readManifestPast(read, commit ?? 'again').catch((error: unknown) => {
    if (manifest && error instanceof Unreadable) return manifest;
    throw error;
  });
}

async function readManifestPast(read: ReadIndexFile, query: string): Promise<Manifest> {
  const manifest = parseManifest(await readFile(read, MANIFEST_FILE, query));
  if (!manifest) throw new Unreadable('it has another format');
  return manifest;
}

interface Fetched {
  manifest: Manifest;
  loaded: Map<number, ShardValues>;
  wanted: Set<number>;
}

/** Answers from the shards of one publication; `mixed` where one of them is of another. */
async function askPublication<Answer>(
  read: ReadIndexFile,
  manifest: Manifest,
  question: Question<Answer>,
): Promise<Asked<Answer> | { state: 'mixed'; reason: string; query: string }> {
  const fetched: Fetched = { manifest, loaded: new Map(), wanted: new Set() };
  const index = recordingIndex(fetched);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const answer = question(index);
    if (fetched.wanted.size === 0) return { state: 'answered', answer, shards: fetched.loaded.size };
    try {
      await fetchWanted(fetched, read);
    } catch (error) {
      if (error instanceof Mixed) return { state: 'mixed', reason: error.message, query: error.query };
      throw error;
    }
  }
  throw new Unreadable('the question has no end');
}

/** An index that answers from the shards that are there, and notes which others it was asked for. */
function recordingIndex({ manifest, loaded, wanted }: Fetched): CatalogIndex {
  return shardIndex(manifest.shards, (shard) => {
    const values = loaded.get(shard);
    if (!values) wanted.add(shard);
    return values;
  });
}

async function fetchWanted(fetched: Fetched, read: ReadIndexFile): Promise<void> {
  const wanted = [...fetched.wanted];
  if (wanted.length + fetched.loaded.size > MOST_FETCHED)
    throw new Unreadable('the change asks for more of it than is fetched for one');
  for (let at = 0; at < wanted.length; at += AT_A_TIME)
    await Promise.all(wanted.slice(at, at + AT_A_TIME).map((shard) => fetchShard(shard, fetched, read)));
  fetched.wanted.clear();
}

async function fetchShard(shard: number, { manifest, loaded }: Fetched, read: ReadIndexFile): Promise<void> {
  const { shards, digests, version } = manifest;
  const name = shardFile(shard, shards);
  const query = digests?.[shard] ?? version;
  const readShard = async (past?: string) => parseShard(await readFile(read, name, past), shard, manifest);
  const first = await readShard().catch(ignoreUnreadable);
  const values = first ?? (await readShard(query).catch(rethrowAsMixed(query)));
  if (!values) throw new Mixed('its files are of two publications, or one of them is broken', query);
  loaded.set(shard, values);
}

/** There may be fewer shards in another publication, so one that is not there can be of another, too. */
function ignoreUnreadable(error: unknown): undefined {
  if (error instanceof Unreadable) return undefined;
  throw error;
}

function rethrowAsMixed(query: string) {
  return (error: unknown): never => {
    throw error instanceof Unreadable ? new Mixed(error.message, query) : error;
  };
}

async function readFile(read: ReadIndexFile, name: string, query?: string): Promise<string> {
  try {
    return await read(name, query);
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : String(error));
  }
}
