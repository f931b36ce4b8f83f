import { type CatalogIndex, INDEX_NAMES, type IndexName, type Lookup } from '../model/catalog-index.ts';
import { MANIFEST_FILE, parseManifest, parseShard, type Shard } from './manifest.ts';
import { shardFile, shardOf } from './shard-of.ts';

/**
 * Fetches a file of the published index, by its name in the index's folder. Bounds the time and the size itself.
 *
 * @throws Error where the file cannot be read.
 */
export type ReadIndexFile = (name: string) => Promise<string>;

/** What came out of asking, or why the index could not be read, for the log. */
export type Asked<Answer> =
  | { state: 'answered'; answer: Answer; shards: number }
  | { state: 'unreadable'; reason: string };

/** So many shards are fetched for one question; what asks for more is no ordinary change. */
const MOST_FETCHED = 1024;
/** So many at a time. */
const AT_A_TIME = 16;
/** Each round asks for what follows from the one before: a publisher's name, the titles under it, and so on. */
const MOST_ROUNDS = 8;

/**
 * Answers a question from the published index, of which only the shards are fetched that the question needs: it is
 * asked with what is there, and again, as long as it looks for keys whose shards are not there yet. So what is needed
 * is told nowhere but where it is used. Never throws but what `question` does; that must give the same for the same
 * index, and put up with an index that lacks things.
 */
export async function askIndex<Answer>(
  read: ReadIndexFile,
  question: (index: CatalogIndex) => Answer,
): Promise<Asked<Answer>> {
  try {
    return await answered(read, question);
  } catch (error) {
    if (error instanceof Unreadable) return { state: 'unreadable', reason: error.message };
    throw error;
  }
}

class Unreadable extends Error {}

interface Fetched {
  shards: number;
  version: string;
  loaded: Map<number, Shard['values']>;
  wanted: Set<number>;
}

async function answered<Answer>(
  read: ReadIndexFile,
  question: (index: CatalogIndex) => Answer,
): Promise<Asked<Answer>> {
  const manifest = parseManifest(await readFile(read, MANIFEST_FILE));
  if (!manifest) throw new Unreadable('it has another format');
  const { shards, version } = manifest;
  const fetched: Fetched = { shards, version, loaded: new Map(), wanted: new Set() };
  const index = recordingIndex(fetched);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const answer = question(index);
    if (fetched.wanted.size === 0) return { state: 'answered', answer, shards: fetched.loaded.size };
    await fetchWanted(fetched, read);
  }
  throw new Unreadable('the question has no end');
}

/** An index that answers from the shards that are there, and notes which others it was asked for. */
function recordingIndex(fetched: Fetched): CatalogIndex {
  const lookup = (name: IndexName): Lookup<unknown> => {
    const get = (key: string): unknown => {
      const shard = shardOf(name, key, fetched.shards);
      const values = fetched.loaded.get(shard);
      if (!values) fetched.wanted.add(shard);
      const own = values && Object.hasOwn(values, name) ? values[name] : undefined;
      return own && Object.hasOwn(own, key) ? own[key] : undefined;
    };
    return { get, has: (key) => get(key) !== undefined };
  };
  return Object.fromEntries(INDEX_NAMES.map((name) => [name, lookup(name)])) as unknown as CatalogIndex;
}

async function fetchWanted(fetched: Fetched, read: ReadIndexFile): Promise<void> {
  const wanted = [...fetched.wanted];
  if (wanted.length + fetched.loaded.size > MOST_FETCHED)
    throw new Unreadable('the change asks for more of it than is fetched for one');
  for (let at = 0; at < wanted.length; at += AT_A_TIME)
    await Promise.all(wanted.slice(at, at + AT_A_TIME).map((shard) => fetchShard(shard, fetched, read)));
  fetched.wanted.clear();
}

async function fetchShard(shard: number, fetched: Fetched, read: ReadIndexFile): Promise<void> {
  const values = parseShard(await readFile(read, shardFile(shard, fetched.shards)), fetched.version);
  if (!values) throw new Unreadable('it was published anew meanwhile, or is broken');
  fetched.loaded.set(shard, values);
}

async function readFile(read: ReadIndexFile, name: string): Promise<string> {
  try {
    return await read(name);
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : String(error));
  }
}
