import { hashText } from '../../model/hash-text.ts';

/**
 * The shard that holds what the index knows of a key. Whoever writes shards and whoever reads them must get the same, so
 * this never changes within a format.
 *
 * @param shards A power of two.
 */
export function shardOf(name: string, key: string, shards: number): number {
  return hashText(`${name} ${key}`) & (shards - 1);
}

/** The file of a shard, beside `index.json`: `0a3.json`, the same number of digits for all. */
export function shardFile(shard: number, shards: number): string {
  const digits = Math.max(1, (shards - 1).toString(16).length);
  return `${shard.toString(16).padStart(digits, '0')}.json`;
}

const SEEDS = [0x811c9dc5, 0x9747b28c];

/**
 * Tells texts of one index apart: 16 hexadecimal digits. It shows that a file is of another publication, and nothing of
 * who wrote it: whoever can write a file can write the manifest with its digest.
 */
export function digestOf(text: string): string {
  return SEEDS.map((seed) => hashText(text, seed).toString(16).padStart(8, '0')).join('');
}
