/**
 * The shard that holds what the index knows of a key: FNV-1a of 32 bits, of the UTF-16 code units of the name and the
 * key. Whoever writes shards and whoever reads them must get the same, so this never changes within a format.
 *
 * @param shards A power of two.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function shardOf(name: string, key: string, shards: number): number {
  return hashOf(`${name} ${key}`) & (shards - 1);
}

/** A number of 32 bits, the last mixed so that its low bits depend on all of the text. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The file of a shard, beside `index.json`: `0a3.json`, the same number of digits for all. */
export function shardFile(shard: number, shards: number): string {
  const digits = Math.max(1, (shards - 1).toString(16).length);
  return `${shard.toString(16).padStart(digits, '0')}.json`;
}
