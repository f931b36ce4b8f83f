import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { CODE_FOLDERS, sourcesBelow, specifiersIn, textOf } from './architecture/imports.ts';

/** Developers run these alone: one writes the types of the files from their schemas, one the bundles of the actions. */
const GENERATORS = ['schemas/types.ts', 'actions/bundle.ts'];

/** Packages that no source imports, and what needs them. */
const NOT_IMPORTED = ['tsx']; // cli/katalog.mjs starts Node with it

/** The package of a specifier: `yaml/package.json` -> `yaml`; `undefined` for our own files and Node's modules. */
function packageOf(specifier: string): string | undefined {
  if (/^\.|^node:/.test(specifier) || builtinModules.includes(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The packages that a source needs when it runs: imports of types are gone by then. */
function packagesOf(file: string): string[] {
  const text = textOf(file).replaceAll(/^import type [^;]*;$/gm, '');
  return specifiersIn(text).flatMap((specifier) => packageOf(specifier) ?? []);
}

const sources = CODE_FOLDERS.flatMap(sourcesBelow).filter((file) => !GENERATORS.includes(file));
const imported = new Set(sources.flatMap(packagesOf));

test('what the product needs is installed without the packages for tests', () => {
  expect(imported.size).toBeGreaterThan(20);
  expect([...imported].filter((name) => !(name in packageFile.dependencies))).toEqual([]);
});

test('and nothing is installed for the product that it does not import', () => {
  const unused = Object.keys(packageFile.dependencies).filter((name) => !imported.has(name));
  expect(unused.filter((name) => !NOT_IMPORTED.includes(name))).toEqual([]);
});
