import { createHash } from 'node:crypto';
import type { ReadIndexFile } from '../../catalog/check/published-index/ask-index.ts';
import { MANIFEST_FILE, type Manifest } from '../../catalog/check/published-index/manifest.ts';
import { parseManifest } from '../../catalog/check/published-index/read-manifest.ts';

/** The part of the published index that an answer rests on. */
export interface IndexBasis {
  /** The number of shards. */
  of: number;
  /** The files of the shards that were read, in order; `undefined` where the whole publication counts. */
  files: readonly string[] | undefined;
  /** Digest of what these shards hold, or of the whole publication. */
  digest: string;
}

/** More shards than this are not named one by one. */
const MOST_FILES = 64;

/** A reader that can be asked afterwards what was read. */
export interface RecordedIndex {
  read: ReadIndexFile;
  /** The shards that were read; `undefined` where no manifest was. */
  basis(): IndexBasis | undefined;
  /** The whole publication, for an answer that another publication may change in any case. */
  publication(): IndexBasis | undefined;
}

/** Wraps a reader of the index so that it remembers the last manifest and the shards. */
export function recordIndex(read: ReadIndexFile): RecordedIndex {
  const files = new Set<string>();
  let manifest: Manifest | undefined;
  return {
    read: async (name, query) => {
      const text = await read(name, query);
      if (name === MANIFEST_FILE) manifest = parseManifest(text) ?? manifest;
      else files.add(name);
      return text;
    },
    basis: () => manifest && basisOf(manifest, files.size > MOST_FILES ? undefined : [...files].sort()),
    publication: () => manifest && basisOf(manifest, undefined),
  };
}

/**
 * Computes the basis that the same part of the index gives now, from its manifest alone.
 *
 * @throws whatever `read` throws.
 */
export async function readIndexBasis(
  read: ReadIndexFile,
  { files }: Pick<IndexBasis, 'files'>,
): Promise<IndexBasis | undefined> {
  const manifest = parseManifest(await read(MANIFEST_FILE));
  return manifest && basisOf(manifest, files);
}

/** An index without digests of its shards is known by its version alone. */
function basisOf(manifest: Manifest, files: IndexBasis['files']): IndexBasis {
  const { shards, digests, version, commit } = manifest;
  const parts =
    files && digests ? files.map((name) => digests[Number.parseInt(name, 16)]) : [version, commit];
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
  return { of: shards, files: digests ? files : undefined, digest };
}
