import { createHash } from 'node:crypto';
import type { Parsed, ParseMemory } from '../check/validate/parse-memory.ts';
import { readCacheFile, versionOfSource, writeCacheFile } from './cache-file.ts';

/** The file of the memory, from the repository's root. Kept out of git. */
export const MEMORY_FILE = '.cache/katalog/parsed.jsonl';

const NEWLINE = 10;
/** Hexadecimal digits of a SHA-256. */
const HASH_LENGTH = 64;

/** A {@link ParseMemory} that lasts from one run to the next. */
export interface StoredMemory extends ParseMemory {
  /** The number of files parsed and remembered since it was opened. */
  readonly counts: { parsed: number; remembered: number };
  /**
   * Writes what was asked for since it was opened and forgets the rest. Where the disk does not allow it the
   * memory is not kept, which costs time and nothing else.
   */
  save(): void;
}

/**
 * Opens the memory in the cache file at `file`. Each line of its body is the SHA-256 of a file's bytes, a space, and as
 * JSON what they were parsed to.
 */
export function openMemory(file: string): StoredMemory {
  const version = versionOfSource(READER);
  const stored = linesOf(readCacheFile(file, version));
  const used = new Map<string, Uint8Array>();
  const counts = { parsed: 0, remembered: 0 };
  return {
    counts,
    recall(bytes, parse) {
      const hash = sha256(bytes);
      const line = used.get(hash) ?? stored.get(hash);
      if (!line) return learn(hash, parse());
      used.set(hash, line);
      counts.remembered += 1;
      return JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8')) as Parsed;
    },
    save() {
      if (used.size !== stored.size || counts.parsed > 0) writeCacheFile(file, version, bodyOf(used));
    },
  };

  function learn(hash: string, parsed: Parsed): Parsed {
    counts.parsed += 1;
    const { data, findings } = parsed;
    if (survivesJson(data)) used.set(hash, Buffer.from(JSON.stringify({ data, findings })));
    return parsed;
  }
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The source that decides what a file is parsed to: our YAML layer, and what it takes findings' words and
 * pointers from. Paths from the repository's root.
 */
export const READER = [
  'catalog/check/yaml',
  'catalog/model/issues',
  // Messages quote values, and cover personal identity numbers in them.
  ...['check-digit', 'cover-identity-numbers', 'personal-data'].map(
    (name) => `catalog/model/values/${name}.ts`,
  ),
  // A broken line is told from a text by the keys that the table knows.
  ...['plain-object.ts', 'pointer.ts', 'properties.ts', 'property-table.json', 'text.ts'].map(
    (name) => `catalog/model/${name}`,
  ),
];

/**
 * True when JSON gives the same value back. YAML has numbers that JSON lacks (`.inf`, `.nan`, `-0`); a file that
 * holds one is parsed every time.
 */
function survivesJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return typeof value === 'object' && Object.values(value).every(survivesJson);
}

function linesOf(body: Buffer): Map<string, Uint8Array> {
  const lines = new Map<string, Uint8Array>();
  let start = 0;
  for (let end = body.indexOf(NEWLINE); end >= 0; end = body.indexOf(NEWLINE, start)) {
    const hash = body.toString('latin1', start, start + HASH_LENGTH);
    lines.set(hash, body.subarray(start + HASH_LENGTH + 1, end));
    start = end + 1;
  }
  return lines;
}

function bodyOf(lines: Map<string, Uint8Array>): Uint8Array {
  const newline = Buffer.from('\n');
  return Buffer.concat([...lines].flatMap(([hash, line]) => [Buffer.from(`${hash} `), line, newline]));
}
