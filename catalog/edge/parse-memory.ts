import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import yaml from 'yaml/package.json' with { type: 'json' };
import type { Parsed, ParseMemory } from '../check/validate/parse-memory.ts';
import { replaceFile } from './replace-file.ts';

/** The file of the memory, from the repository's root. Kept out of git. */
export const MEMORY_FILE = '.cache/katalog/parsed.jsonl';

/** The form of the file itself. Another number, and what is there is not read. */
const FORMAT = 1;

const CATALOG = fileURLToPath(new URL('..', import.meta.url));

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
 * Opens the memory at `file`. The first line tells form, reader and a checksum of the rest; each line after it
 * is the SHA-256 of a file's bytes, a space, and as JSON what they were parsed to. A file that is broken, cut
 * off, or made by another version is taken as empty, without a word: it holds nothing that cannot be made again.
 */
export function openMemory(file: string): StoredMemory {
  const reader = readerVersion();
  const stored = readLines(file, reader);
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
      if (used.size !== stored.size || counts.parsed > 0) write(file, reader, used);
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
 * pointers from. Paths from the folder `catalog`, in the same order everywhere.
 */
export function readerFiles(): string[] {
  const folders = ['check/yaml', 'model/issues'].flatMap((folder) =>
    readdirSync(join(CATALOG, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  );
  // Messages quote values, and cover personal identity numbers in them.
  const values = ['check-digit.ts', 'cover-identity-numbers.ts', 'personal-data.ts'];
  return [
    ...folders.filter((name) => name.endsWith('.ts')),
    // A broken line is told from a text by the keys that the table knows.
    ...['pointer.ts', 'properties.ts', 'property-table.json', 'text.ts'].map((name) => join('model', name)),
    ...values.map((name) => join('model', 'values', name)),
  ].sort();
}

/**
 * The version of the parser: a hash of that source, the version of the YAML package, and the version of Unicode,
 * which decides what the letters of a `\p{L}` are and follows Node's. A change to any of them invalidates what is
 * remembered.
 */
export function readerVersion(unicode = process.versions.unicode): string {
  const sources = readerFiles().map((name) => `${name}\n${readFileSync(join(CATALOG, name), 'utf8')}`);
  return sha256([yaml.version, unicode, ...sources].join('\n'));
}

/**
 * True when JSON gives the same value back. YAML has numbers that JSON lacks (`.inf`, `.nan`, `-0`); a file that
 * holds one is parsed every time.
 */
function survivesJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return typeof value === 'object' && Object.values(value).every(survivesJson);
}

function header(reader: string, body: Uint8Array): string {
  return JSON.stringify({ format: FORMAT, reader, checksum: sha256(body) });
}

function readLines(file: string, reader: string): Map<string, Uint8Array> {
  const bytes = contentOf(file);
  const body = bytes.subarray(bytes.indexOf(NEWLINE) + 1);
  const first = bytes.subarray(0, bytes.length - body.length).toString('utf8');
  return first === `${header(reader, body)}\n` ? linesOf(body) : new Map();
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
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

function write(file: string, reader: string, lines: Map<string, Uint8Array>): void {
  const newline = Buffer.from('\n');
  const body = Buffer.concat([...lines].flatMap(([hash, line]) => [Buffer.from(`${hash} `), line, newline]));
  try {
    mkdirSync(dirname(file), { recursive: true });
    replaceFile(file, Buffer.concat([Buffer.from(header(reader, body)), newline, body]));
  } catch {
    // A disk that is full or not to be written on: next time the files are parsed again.
  }
}
