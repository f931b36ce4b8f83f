import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * What each layer may import beside itself. `schemas` is data; the adapters `actions`, `site` and `cli` stand
 * around the core and only `cli`, which puts the product together, may know another adapter.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'catalog/model': ['schemas'],
  'catalog/issues': ['catalog/model'],
  'catalog/files': ['catalog/model', 'catalog/issues'],
  'catalog/yaml': ['catalog/model', 'catalog/issues'],
  'catalog/json-schema': ['catalog/model', 'catalog/issues', 'schemas'],
  'catalog/rules': ['catalog/model', 'catalog/issues'],
  'catalog/dcat': ['catalog/model', 'catalog/issues', 'schemas'],
  'catalog/validate': [
    'catalog/model',
    'catalog/issues',
    'catalog/files',
    'catalog/yaml',
    'catalog/json-schema',
    'catalog/rules',
    'catalog/dcat',
  ],
  'catalog/format': ['catalog/model', 'catalog/issues'],
  'catalog/node': [
    'catalog/model',
    'catalog/issues',
    'catalog/files',
    'catalog/yaml',
    'catalog/validate',
    'catalog/dcat',
    'catalog/format',
  ],
  site: ['catalog', 'schemas', 'test/fixtures', 'package.json'],
  actions: ['catalog', 'schemas'],
  cli: ['catalog', 'site', 'schemas', 'test/fixtures', 'package.json'],
  schemas: ['schemas', 'catalog/model'],
};

/** Only these may touch the disk, the network or the process: everything else also runs in a browser. */
const MAY_USE_NODE = ['catalog/node', 'site', 'actions', 'cli', 'schemas'];

interface Import {
  from: string;
  to: string;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(ts|mjs)$/.test(name) && !name.includes('/dist/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const specifiers = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...specifiers].map((match) => ({ from: file, to: match[1] ?? match[2] ?? '' }));
}

function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'catalog' || top === 'test' ? `${top}/${second}` : top;
}

function targetOf({ from, to }: Import): string {
  return relative(ROOT, join(ROOT, dirname(from), to)).replaceAll('\\', '/');
}

const folders = readdirSync(ROOT, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && ['catalog', 'site', 'actions', 'cli', 'schemas'].includes(entry.name),
  )
  .map((entry) => entry.name);
const imports = folders.flatMap(sourcesBelow).flatMap(importsOf);

describe('imports point one way', () => {
  test('there is something to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('every folder of the core is a layer of the design', () => {
    const layers = sourcesBelow('catalog').map(layerOf);
    expect([...new Set(layers)].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  test('no layer imports one it must not know', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .filter((one) => {
        const layer = layerOf(one.from);
        const target = targetOf(one);
        const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
        return !allowed.some((folder) => target === folder || target.startsWith(`${folder}/`));
      });
    expect(wrong).toEqual([]);
  });

  test('only the edge touches disk, network and process', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('node:'))
      .filter(({ from }) => !MAY_USE_NODE.some((folder) => from.startsWith(`${folder}/`)));
    expect(wrong).toEqual([]);
  });

  test('no folder has a name that says nothing', () => {
    const names = folders.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name),
    );
    expect(
      names.filter((name) => ['utils', 'util', 'helpers', 'common', 'lib', 'misc'].includes(name)),
    ).toEqual([]);
  });
});
