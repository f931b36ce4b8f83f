import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../test/fixtures/', import.meta.url));
/** Lines shown before and after those that differ. */
const CONTEXT = 2;

/** The same place in a file, as it is wrong and as it is right. */
export interface Example {
  /** From the repository's root. */
  path: string;
  /** Empty where the file should not be there (or, for `right`, should be). */
  wrong: string[];
  right: string[];
}

/**
 * An example of what `code` is about, from the tests of the code itself: the first file in which wrong and right
 * differ, and of that only the lines that do, with some around them. `undefined` where there is none.
 */
export function exampleOf(code: string): Example | undefined {
  const folder = readdirSync(join(FIXTURES, 'issues'))
    .sort()
    .find((name) => name.startsWith(`${code}--`));
  if (!folder) return undefined;
  const at = join(FIXTURES, 'issues', folder);
  const paths = [...new Set([...filesIn(join(at, 'wrong')), ...filesIn(join(at, 'right'))])].sort();
  for (const path of paths) {
    const wrong = textOf(at, 'wrong', path);
    const right = textOf(at, 'right', path);
    if (wrong !== right) return { path: `datasets/${path}`, ...differing(wrong, right) };
  }
  return undefined;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** The file as it is in the example: its own, else that of the valid catalog that the example is laid over. */
function textOf(example: string, side: 'wrong' | 'right', path: string): string {
  const candidates = [join(example, side, path), join(FIXTURES, 'valid', path)];
  const file = candidates.find((one) => existsSync(one));
  return file ? readFileSync(file, 'utf8') : '';
}

function differing(wrong: string, right: string): { wrong: string[]; right: string[] } {
  const [a, b] = [wrong, right].map((text) => text.replace(/\n$/, '').split('\n')) as [string[], string[]];
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < shorter - before && a.at(-1 - after) === b.at(-1 - after)) after += 1;
  const part = (lines: string[]): string[] =>
    lines.slice(Math.max(0, before - CONTEXT), lines.length - Math.max(0, after - CONTEXT));
  return { wrong: wrong === '' ? [] : part(a), right: right === '' ? [] : part(b) };
}
