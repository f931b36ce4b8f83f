import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The layers that each layer may import in addition to itself. `schemas` is data; the adapters `actions`, `site` and
 * `cli` stand around the core and only `cli`, which puts the product together, may know another adapter.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'catalog/model': ['schemas'],
  'catalog/issues': ['catalog/model'],
  'catalog/files': ['catalog/model', 'catalog/issues'],
  'catalog/yaml': ['catalog/model', 'catalog/issues'],
  'catalog/json-schema': ['catalog/model', 'catalog/issues', 'schemas'],
  'catalog/rules': ['catalog/model', 'catalog/issues'],
  'catalog/dcat': ['catalog/model', 'catalog/issues', 'schemas'],
  'catalog/read-back': ['catalog/model', 'catalog/issues', 'catalog/dcat'],
  'catalog/published-index': ['catalog/model'],
  'catalog/quality': ['catalog/model', 'catalog/issues', 'catalog/dcat', 'schemas'],
  'catalog/portal': ['catalog/model'],
  'catalog/tabular': ['catalog/model', 'catalog/issues', 'catalog/json-schema', 'schemas'],
  'catalog/changes': ['catalog/model', 'catalog/issues', 'catalog/dcat', 'schemas'],
  'catalog/coverage': ['catalog/model', 'catalog/tabular', 'schemas'],
  'catalog/history': ['catalog/model', 'catalog/changes'],
  'catalog/related': ['catalog/model'],
  'catalog/meetings': ['catalog/model', 'catalog/history'],
  'catalog/maturity': ['catalog/model', 'schemas'],
  'catalog/needs': ['catalog/model', 'catalog/history'],
  'catalog/exports': [
    'catalog/model',
    'catalog/needs',
    'catalog/dcat',
    'catalog/meetings',
    'catalog/history',
    'catalog/changes',
    'catalog/quality',
    'catalog/tabular',
    'schemas',
  ],
  'catalog/knowledge': ['catalog/model'],
  'catalog/validate': [
    'catalog/model',
    'catalog/issues',
    'catalog/files',
    'catalog/yaml',
    'catalog/json-schema',
    'catalog/rules',
    'catalog/dcat',
    'catalog/tabular',
    'catalog/published-index',
  ],
  'catalog/reach': [
    'catalog/model',
    'catalog/issues',
    'catalog/files',
    'catalog/dcat',
    'catalog/changes',
    'catalog/validate',
  ],
  'catalog/format': ['catalog/model', 'catalog/issues'],
  'catalog/node': [
    'catalog/model',
    'catalog/published-index',
    'catalog/issues',
    'catalog/files',
    'catalog/yaml',
    'catalog/validate',
    'catalog/dcat',
    'catalog/changes',
    'catalog/history',
    'catalog/maturity',
    'catalog/quality',
    'catalog/read-back',
    'catalog/format',
  ],
  site: ['catalog', 'schemas', 'package.json'],
  actions: ['catalog', 'schemas', 'package.json'],
  cli: ['catalog', 'site', 'schemas', 'package.json'],
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

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function specifiersIn(text: string): string[] {
  const specifiers = text.matchAll(
    /(?:^|\n)\s*(?:import\s*|(?:import|export)\b[^;'"()]*?\bfrom\s*)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...specifiers].map((match) => match[1] ?? match[2] ?? '');
}

function importsOf(file: string): Import[] {
  return specifiersIn(textOf(file)).map((to) => ({ from: file, to }));
}

/** With or without `node:` before it: Node takes both. */
function isOfNode(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

/** Names that Node knows without an import, and a browser does not. */
function globalsOfNodeIn(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
  return code.match(/(?<![\w$])(?:process(?=\s*(?:\?\.|[.[]))|Buffer)(?![\w$])/g) ?? [];
}

function mayUseNode(file: string): boolean {
  return MAY_USE_NODE.some((folder) => file.startsWith(`${folder}/`));
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
    expect(imports.filter(({ from, to }) => isOfNode(to) && !mayUseNode(from))).toEqual([]);
  });

  test('and none but the edge uses what Node has without an import', () => {
    const files = folders.flatMap(sourcesBelow).filter((file) => !mayUseNode(file));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => globalsOfNodeIn(textOf(file)).length > 0)).toEqual([]);
  });

  test.each([
    "import 'fs';",
    "import fs from 'fs';",
    "import { readFile } from 'fs/promises';",
    "export * from 'path';",
    "import os from 'node:os';",
    "const fs = await import('fs');",
  ])('Node is seen in %s', (text) => {
    expect(specifiersIn(text).filter(isOfNode)).toHaveLength(1);
  });

  test.each([
    'if (process.env.CI) x();',
    "process?.['env']",
    'globalThis.process.cwd()',
    'Buffer.from(bytes)',
    'x instanceof Buffer',
  ])('Node is seen in %s', (text) => {
    expect(globalsOfNodeIn(text)).toHaveLength(1);
  });

  test.each([
    '// process.exit is for the edge',
    '/** A Buffer. */',
    'new ArrayBuffer(8)',
    'const process = 1;',
  ])('Node is not seen in %s', (text) => {
    expect(globalsOfNodeIn(text)).toEqual([]);
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
