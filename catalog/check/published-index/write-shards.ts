import { INDEX_NAMES, type WholeIndex } from '../../model/catalog-index.ts';
import { FORMAT, MANIFEST_FILE, type Manifest, MOST_SHARDS } from './manifest.ts';
import { digestOf, shardFile, shardOf } from './shard-of.ts';

/** The average size of a shard, in characters: with that none but those of a very long list are over 30 kB. */
const AVERAGE = 10_000;

/**
 * The index as files to publish: `index.json` and the shards, by the name they have in the folder of the index. Each
 * key lies in one shard, given by a hash of it, and there are so many shards (a power of two) that each stays small
 * however large the catalog is. The same index gives the same files, and a change gives other shards only where it
 * belongs.
 *
 * @param commit The commit that the catalog was read from; `null` where it was not read from one.
 */
export function indexFiles(index: WholeIndex, commit: string | null): Map<string, string> {
  const pieces = piecesOf(index);
  const shards = shardsFor(pieces.reduce((sum, { text }) => sum + text.length, 0));
  const texts = grouped(pieces, shards).map(shardText);
  const digests = texts.map(digestOf);
  const version = digestOf(digests.join(' '));
  const manifest: Manifest = { format: FORMAT, commit, version, shards, ...countsOf(index), digests };
  const files = texts.map((text, shard): [string, string] => [shardFile(shard, shards), text]);
  return new Map([[MANIFEST_FILE, JSON.stringify(manifest)], ...files]);
}

/** A key of the index with its value, as JSON. */
interface Piece {
  name: string;
  key: string;
  text: string;
}

function piecesOf(index: WholeIndex): Piece[] {
  return INDEX_NAMES.flatMap((name) =>
    [...index[name]].map(([key, value]): Piece => {
      return { name, key, text: `${JSON.stringify(key)}:${JSON.stringify(value)}` };
    }),
  );
}

function shardsFor(characters: number): number {
  let shards = 1;
  while (shards * AVERAGE < characters && shards < MOST_SHARDS) shards *= 2;
  return shards;
}

function countsOf({ entries }: WholeIndex): Pick<Manifest, 'datasets' | 'publishers'> {
  const publishers: Record<string, number> = {};
  let datasets = 0;
  for (const { kind, publisherId = '' } of entries.values()) {
    if (kind !== 'dataset') continue;
    datasets += 1;
    publishers[publisherId] = (publishers[publisherId] ?? 0) + 1;
  }
  return { datasets, publishers };
}

/** The pieces of each shard, those with none included: all of them can be fetched. */
function grouped(pieces: readonly Piece[], shards: number): Piece[][] {
  const groups = Array.from({ length: shards }, (): Piece[] => []);
  for (const piece of pieces) groups[shardOf(piece.name, piece.key, shards)]!.push(piece);
  return groups;
}

function shardText(pieces: readonly Piece[]): string {
  const names = INDEX_NAMES.flatMap((name) => {
    const own = pieces.filter((piece) => piece.name === name).map(({ text }) => text);
    return own.length === 0 ? [] : `${JSON.stringify(name)}:{${own.join(',')}}`;
  });
  return `{${names.join(',')}}`;
}
