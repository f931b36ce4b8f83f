import {
  INDEX_FOLDER,
  MANIFEST_FILE,
  type Manifest,
  type MapName,
  parseManifest,
  parseShard,
  type ShardEntry,
  shardFile,
  shardOf,
} from './shards.ts';

/** Fetches a file of the published site as text, by its path from the site's root; throws where it cannot. */
export type FetchText = (path: string) => Promise<string>;

/** Shards that are read at most for one change, and at a time. */
const MOST_READ = 512;
const AT_A_TIME = 16;

/** The published index, as far as it has been read. */
export class IndexReader {
  readonly manifest: Manifest;
  readonly entries: ShardEntry[] = [];
  readonly #read = new Set<number>();
  readonly #fetch: FetchText;

  private constructor(manifest: Manifest, fetch: FetchText) {
    this.manifest = manifest;
    this.#fetch = fetch;
  }

  /**
   * Reads the beginning of the index.
   *
   * @throws Error where it cannot be fetched, or is of another version.
   */
  static async open(fetch: FetchText): Promise<IndexReader> {
    return new IndexReader(parseManifest(await fetch(`${INDEX_FOLDER}/${MANIFEST_FILE}`)), fetch);
  }

  /** The shard that a key lies in. */
  shardOf(map: MapName, key: string): number {
    return shardOf(map, key, this.manifest.shards);
  }

  /** Whether everything that the catalog has under a key is known. */
  isRead(map: MapName, key: string): boolean {
    return this.#read.has(this.shardOf(map, key));
  }

  /**
   * Reads shards that have not been read yet.
   *
   * @throws Error where one cannot be read, or there would be too many.
   */
  async read(shards: Iterable<number>): Promise<void> {
    const wanted = [...new Set(shards)].filter((shard) => !this.#read.has(shard));
    if (this.#read.size + wanted.length > MOST_READ)
      throw new Error(`more than ${MOST_READ} shards would be read`);
    for (let at = 0; at < wanted.length; at += AT_A_TIME) {
      const batch = wanted.slice(at, at + AT_A_TIME);
      const texts = await Promise.all(
        batch.map((shard) => this.#fetch(`${INDEX_FOLDER}/${shardFile(shard)}`)),
      );
      for (const text of texts) this.entries.push(...parseShard(text));
      for (const shard of batch) this.#read.add(shard);
    }
  }
}
