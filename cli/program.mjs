// The program is TypeScript in some seven hundred files. It is bundled when it is first called and after each change of a
// source, so that a call loads a few files and no compiler. Where it cannot be bundled, tsx loads the sources as they are.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the bundles, below that of the program; each of them has one of its own. */
const FOLDER = join(ROOT, '.cache/program');

/** The file that tells which bundle is current, and which sources it was made of. */
const CURRENT = join(FOLDER, 'current.json');

/**
 * Loads a part of the program.
 *
 * @param {string} name The source in `cli/` without its end: `main`, `machine-files`.
 */
export async function loadProgram(name) {
  const file = (await freshOrNewBundle(name)) ?? '';
  if (existsSync(file)) {
    // What V8 makes of a bundle is kept with it: a small command takes a fifth less time.
    enableCompileCache(join(dirname(file), 'compiled'));
    return import(pathToFileURL(file).href);
  }
  const { register } = await import('tsx/esm/api');
  register();
  return import(`./${name}.ts`);
}

/** The file of a part in a bundle of the sources as they are; `undefined` where none can be made. */
async function freshOrNewBundle(name) {
  const fresh = fileIn(freshBundle(), name);
  return existsSync(fresh ?? '') ? fresh : fileIn(await newBundle(), name);
}

function fileIn(bundle, name) {
  return /^[a-z0-9]+-\d+$/.test(bundle) ? join(FOLDER, bundle, `${name}.js`) : undefined;
}

/** The name of the bundle that was made of the sources as they are; `undefined` where there is none. */
function freshBundle() {
  try {
    const { bundle, root, files } = JSON.parse(readFileSync(CURRENT, 'utf8'));
    // A list without sources would let a file that somebody brought pass for one that was made here.
    const isWhole = root === ROOT && files.some(([path]) => path === 'cli/main.ts');
    return isWhole && files.every(isUnchanged) ? bundle : undefined;
  } catch {
    return undefined;
  }
}

function isUnchanged([path, size, time]) {
  const stats = statSync(join(ROOT, path));
  return stats.size === size && stats.mtimeMs === time;
}

/** Bundles the program; `undefined` where the disk or the machine does not allow it. */
async function newBundle() {
  try {
    const { bundleProgram } = await import('./bundle-program.mjs');
    return await bundleProgram(ROOT, FOLDER, CURRENT);
  } catch {
    return undefined;
  }
}
