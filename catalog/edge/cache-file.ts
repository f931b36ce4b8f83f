import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import jsYaml from 'js-yaml/package.json' with { type: 'json' };
import yaml from 'yaml/package.json' with { type: 'json' };
import { replaceFile } from './replace-file.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NEWLINE = 10;

/**
 * Reads the body of a cache file: the first line tells the version of what made it and a checksum of the rest. A file that
 * is broken, cut off, made by another version or not there is taken as empty, without a word: it holds nothing that cannot be
 * made again.
 */
export function readCacheFile(file: string | undefined, version: string): Buffer {
  const bytes = file === undefined ? Buffer.alloc(0) : contentOf(file);
  const body = bytes.subarray(bytes.indexOf(NEWLINE) + 1);
  const first = bytes.toString('utf8', 0, bytes.length - body.length);
  return first === header(version, body) ? body : Buffer.alloc(0);
}

/** Writes a cache file whole. Where the disk does not allow it there is none, which costs time and nothing else. */
export function writeCacheFile(file: string, version: string, body: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    replaceFile(file, Buffer.concat([Buffer.from(header(version, body)), body]));
  } catch {
    // A disk that is full or not to be written on: next time all of it is made again.
  }
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function header(version: string, body: Uint8Array): string {
  return `${JSON.stringify({ version: sha256(version), checksum: sha256(body) })}\n`;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Reads answers that were worked out before by the same version of the code; see {@link readCacheFile}. */
export function readAnswers<Answer>(file: string | undefined, version: string): Map<string, Answer> {
  const body = readCacheFile(file, version);
  return new Map(body.length === 0 ? [] : (JSON.parse(body.toString('utf8')) as [string, Answer][]));
}

/** Keeps answers for the next run; see {@link writeCacheFile}. */
export function saveAnswers<Answer>(
  file: string,
  version: string,
  answers: Iterable<readonly [string, Answer]>,
): void {
  writeCacheFile(file, version, Buffer.from(JSON.stringify([...answers])));
}

/**
 * Makes a text that changes with the source in `folders` and files (from the repository's root), the YAML packages, and the
 * version of Unicode, which says what the letters of a `\p{L}` are and follows Node's.
 */
export function versionOfSource(paths: readonly string[], unicode = process.versions.unicode ?? ''): string {
  const hash = createHash('sha256').update([yaml.version, jsYaml.version, unicode].join());
  for (const name of sourcesIn(paths)) hash.update(`${name}\0`).update(readFileSync(join(ROOT, name)));
  return hash.digest('hex');
}

/** The source files at paths from the repository's root, those of folders included, in the same order everywhere. */
export function sourcesIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (/\.(?:ts|json)$/.test(path)) return path;
    const names = readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
      .sort();
  });
}
