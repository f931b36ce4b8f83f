import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import yaml from 'yaml/package.json' with { type: 'json' };
import { replaceFile } from './replace-file.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Answers that were worked out before, from `file`: the first line tells the version of what worked them out and a
 * checksum of the rest. A file that is broken, made by another version or not there is taken as empty, without a word:
 * it holds nothing that cannot be worked out again.
 */
export function readVersioned<Answer>(file: string | undefined, version: string): Map<string, Answer> {
  if (!file) return new Map();
  try {
    const text = readFileSync(file, 'utf8');
    const body = text.slice(text.indexOf('\n') + 1);
    if (text !== `${header(version, body)}\n${body}`) return new Map();
    return new Map(JSON.parse(body) as [string, Answer][]);
  } catch {
    return new Map();
  }
}

/** Keeps the answers in `file`. Where the disk does not allow it they are not kept, which costs time and nothing else. */
export function saveVersioned<Answer>(
  file: string,
  version: string,
  answers: Iterable<readonly [string, Answer]>,
): void {
  const body = JSON.stringify([...answers]);
  try {
    mkdirSync(dirname(file), { recursive: true });
    replaceFile(file, new TextEncoder().encode(`${header(version, body)}\n${body}`));
  } catch {
    // A disk that is full or not to be written on: next time the answers are worked out again.
  }
}

function header(version: string, body: string): string {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  return JSON.stringify({ version: sha256(version), checksum: sha256(body) });
}

/**
 * A text that changes with the source in `folders` (from the repository's root), the YAML package, and the version of
 * Unicode, which says what the letters of a `\p{L}` are and follows Node's.
 */
export function versionOfSource(folders: readonly string[]): string {
  const hash = createHash('sha256')
    .update(yaml.version)
    .update(process.versions.unicode ?? '');
  for (const folder of folders) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((name) => /\.(?:ts|json)$/.test(name)).sort())
      hash.update(name).update(readFileSync(join(ROOT, folder, name)));
  }
  return hash.digest('hex');
}
