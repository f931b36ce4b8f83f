import { readFileSync } from 'node:fs';
import { minVersion, Range, satisfies } from 'semver';
import { expect, test } from 'vitest';

interface Package {
  dev?: boolean;
  optional?: boolean;
  engines?: { node?: string };
}

function read(name: string) {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
}

/** The oldest version of each range that package.json declares: `^22.16 || >=24` gives 22.16.0 and 24.0.0. */
const DECLARED = (read('package.json') as Required<Package>).engines.node!.split('||');
const OLDEST = DECLARED.map((range) => minVersion(new Range(range))!.version);
const PACKAGES = Object.entries(read('package-lock.json').packages as Record<string, Package>);

test.each(OLDEST)('every package runs on Node %s, which is declared', (version) => {
  const others = PACKAGES.filter(([path, { engines, optional }]) => {
    return path !== '' && !optional && engines?.node !== undefined && !satisfies(version, engines.node);
  });
  expect(others.map(([path, { engines }]) => `${path}: ${engines?.node}`)).toEqual([]);
});

test('the lock file says which versions of Node packages run on', () => {
  expect(PACKAGES.filter(([, { engines }]) => engines?.node).length).toBeGreaterThan(100);
});

test('no package needs a script of its own when it is installed', () => {
  const scripted = Object.entries(
    read('package-lock.json').packages as Record<string, { hasInstallScript?: boolean }>,
  ).filter(([, { hasInstallScript }]) => hasInstallScript);
  // esbuild's script only spares its command line a process; its program comes as a package for each platform.
  expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild']);
});
