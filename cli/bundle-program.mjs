import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The parts that are loaded by themselves: the command, and what runs in a thread of its own. */
const PARTS = ['main', 'machine-files'];

/** Packages that stay as they are: they find files beside themselves, or are loaded by few commands and large. */
const LEFT_ALONE = [
  '@11ty/eleventy',
  'dictionary-sv',
  'esbuild',
  'n3',
  'oxigraph',
  'rdf-validate-shacl',
  'tsx',
  'undici',
];

/** A bundle is kept so long after another took its place (ms): a program that runs may still load parts of it. */
const KEPT = 3_600_000;

/** The source of a module knows where it lies, and not where its bundle does. */
const OWN_ADDRESSES = {
  name: 'own-addresses',
  setup(program) {
    program.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (/[\\/]node_modules[\\/]/.test(path)) return undefined;
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
};

const VALIDATORS = 'catalog/check/json-schema/validators';

/**
 * Modules that only hold what is worked out from the sources, and the modules that work it out: that is done here, once, so
 * that no command compiles schemas or reads all of the source.
 */
const WORKED_OUT = {
  [`${VALIDATORS}/compiled.ts`]: {
    from: `${VALIDATORS}/source.ts`,
    code: ({ validatorsSource }) => `export const makeValidators = ${validatorsSource()};`,
  },
  'catalog/edge/judging-version.ts': {
    from: 'catalog/edge/judging-version.ts',
    code: ({ JUDGING_VERSION }) => `export const JUDGING_VERSION = '${JUDGING_VERSION}';`,
  },
};

/** The modules that work it out are in TypeScript, and are bundled to be called here; their sources are added to those given. */
const workedOut = (root, sources) => ({
  name: 'worked-out',
  setup(program) {
    program.onLoad({ filter: /[\\/](?:compiled|judging-version)\.ts$/ }, async ({ path }) => {
      const name = relative(root, path).replaceAll(sep, '/');
      if (!Object.hasOwn(WORKED_OUT, name)) return undefined;
      const { from, code } = WORKED_OUT[name];
      const { outputFiles, metafile } = await build({
        ...{ absWorkingDir: root, entryPoints: [join(root, from)], write: false, metafile: true },
        ...{ bundle: true, format: 'esm', platform: 'node', target: 'node22', logLevel: 'silent' },
        plugins: [OWN_ADDRESSES],
        banner: { js: requireFrom(root) },
      });
      sources.push(...Object.keys(metafile.inputs));
      const text = Buffer.from(outputFiles[0].contents).toString('base64');
      return { contents: code(await import(`data:text/javascript;base64,${text}`)), loader: 'js' };
    });
  },
});

/**
 * Bundles the program in a new folder, and says so in the file `current`.
 *
 * @returns the name of the folder.
 * @throws Error for a source that cannot be read, or a folder that cannot be written.
 */
export async function bundleProgram(root, folder, current) {
  mkdirSync(folder, { recursive: true });
  const start = Date.now();
  const bundle = `${start.toString(36)}-${process.pid}`;
  const moreSources = [];
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: PARTS.map((name) => ({ in: join(root, 'cli', `${name}.ts`), out: name })),
    outdir: join(folder, bundle),
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node22', metafile: true },
    external: LEFT_ALONE.flatMap((name) => [name, `${name}/*`]),
    plugins: [workedOut(root, moreSources), OWN_ADDRESSES],
    logLevel: 'silent',
    banner: { js: requireFrom(root) },
  });
  writeFileSync(join(folder, bundle, 'package.json'), '{"type":"module"}\n');
  const sources = new Set([...Object.keys(metafile.inputs), ...moreSources]);
  const files = [...sources].map((path) => withStats(root, path));
  // A source that was saved meanwhile may or may not be in the bundle: the next call makes another.
  if (files.every(([, , time]) => time < start)) {
    const all = [...files, ...packages(root)];
    writeFileSync(`${current}.${process.pid}`, JSON.stringify({ bundle, root, files: all }));
    renameSync(`${current}.${process.pid}`, current);
  }
  removeOld(folder, start);
  return bundle;
}

/** Packages in CommonJS ask for modules of Node in their own way. */
function requireFrom(root) {
  const address = JSON.stringify(pathToFileURL(join(root, 'package.json')).href);
  return `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(${address});`;
}

function withStats(root, path) {
  const { size, mtimeMs } = statSync(join(root, path));
  return [path, size, mtimeMs];
}

/** The program that bundles, and the list of what is installed: a new version of a package makes a new bundle. */
function packages(root) {
  return ['cli/bundle-program.mjs', 'package.json', 'node_modules/.package-lock.json'].flatMap((path) => {
    try {
      return [withStats(root, path)];
    } catch {
      return [];
    }
  });
}

/** The name of a bundle begins with the time when it was made. The newest of the old ones may be the current one. */
function removeOld(folder, now) {
  const bundles = readdirSync(folder).filter((name) => /^[a-z0-9]+-\d+$/.test(name));
  const old = bundles.sort().filter((name) => Number.parseInt(name, 36) < now - KEPT);
  for (const name of old.slice(0, -1)) rmSync(join(folder, name), { recursive: true, force: true });
}
