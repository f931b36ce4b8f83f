import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { importsOf, targetOf } from './architecture/imports.ts';

/** Modules that start a browser, GitHub's emulator, a build or a process: what imports them takes seconds. */
const STARTS = [
  'test/actions/github-server/',
  'test/bench/',
  'test/catalog/past/history/temporary-repository.ts',
  'test/cli/temporary-catalog.ts',
  'test/site/browser.ts',
  'test/site/built-site.ts',
  'test/site/served-site.ts',
];

/** Tests that try thousands of inputs in one process. */
const THOROUGH = [
  'test/budget/',
  'test/catalog/check/rules/rule-examples.test.ts',
  'test/catalog/publish/read-back/',
  'test/edits/',
  'test/properties/made-up.test.ts',
  'test/robustness/',
  'test/site/search/',
];

const isBelow = (file: string, places: readonly string[]): boolean =>
  places.some((place) => file.startsWith(place));

/** All files that a test reaches by its imports. */
function reachedBy(file: string, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const before = known.get(file);
  if (before) return before;
  const reached = new Set<string>([file]);
  known.set(file, reached);
  for (const imported of importsOf(file)) {
    if (!imported.to.startsWith('.')) {
      reached.add(builtinModules.includes(imported.to) ? `node:${imported.to}` : imported.to);
      continue;
    }
    const target = targetOf(imported);
    if (!/^test\/.*\.ts$/.test(target)) continue;
    for (const path of reachedBy(target, known)) reached.add(path);
  }
  return reached;
}

/** The tests that `npm run test:fast` leaves out, by their paths from the root of the repository. */
export function slowTests(root: string): string[] {
  const known = new Map<string, ReadonlySet<string>>();
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.ts$/.test(file))
    .filter(
      (file) =>
        isBelow(file, THOROUGH) ||
        [...reachedBy(file, known)].some((path) => isBelow(path, STARTS) || path === 'node:child_process'),
    )
    .sort();
}
