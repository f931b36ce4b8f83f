import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CODE_FOLDERS,
  type Import,
  importsOf,
  sourcesBelow,
  specifiersIn,
  targetOf,
  textOf,
} from './architecture/imports.ts';

const ROOT = join(import.meta.dirname, '..');

/** The stages of the core, each of which may import those before it. `docs/architecture.md` describes them. */
const STAGES = ['model', 'dcat', 'check', 'past', 'cooperation', 'publish', 'edge'];

/** The stages that know neither disk nor network. */
const PORTABLE = STAGES.filter((stage) => stage !== 'edge').map((stage) => `catalog/${stage}`);

/**
 * The layers that each layer may import in addition to itself: the folders of a stage, and the files that lie in the stage's
 * own folder. `schemas` is data; the adapters `actions`, `site` and `cli` stand around the core and only `cli`, which puts
 * the product together, may know another adapter.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'catalog/model': ['catalog/model', 'schemas'],
  'catalog/model/issues': ['catalog/model'],
  'catalog/dcat': ['catalog/model', 'schemas'],
  'catalog/check/files': ['catalog/model'],
  'catalog/check/yaml': ['catalog/model'],
  'catalog/check/json-schema': ['catalog/model', 'schemas'],
  'catalog/check/rules': ['catalog/model'],
  'catalog/check/tabular': ['catalog/model', 'catalog/check/json-schema', 'schemas'],
  'catalog/check/format': ['catalog/model'],
  'catalog/check/published-index': ['catalog/model'],
  'catalog/check/validate': [
    'catalog/model',
    'catalog/dcat',
    'catalog/check/files',
    'catalog/check/yaml',
    'catalog/check/json-schema',
    'catalog/check/rules',
    'catalog/check/tabular',
    'catalog/check/published-index',
  ],
  'catalog/past/changes': ['catalog/model', 'catalog/dcat', 'schemas'],
  'catalog/past/history': ['catalog/model', 'catalog/past/changes'],
  'catalog/past/reach': [
    'catalog/model',
    'catalog/dcat',
    'catalog/check/files',
    'catalog/check/validate',
    'catalog/past/changes',
  ],
  'catalog/cooperation': ['catalog/model', 'catalog/past/history', 'schemas'],
  'catalog/cooperation/needs': ['catalog/model', 'catalog/past/history'],
  'catalog/publish': ['catalog/model', 'catalog/check/tabular', 'schemas'],
  'catalog/publish/quality': ['catalog/model', 'catalog/dcat', 'catalog/past/history', 'schemas'],
  'catalog/publish/read-back': ['catalog/model', 'catalog/dcat'],
  'catalog/publish/exports': [
    'catalog/model',
    'catalog/dcat',
    'catalog/check/tabular',
    'catalog/past',
    'catalog/cooperation',
    'catalog/publish/quality',
    'schemas',
  ],
  'catalog/edge': [
    'catalog/model',
    'catalog/dcat',
    'catalog/check',
    'catalog/past',
    'catalog/cooperation',
    'catalog/publish',
  ],
  site: ['catalog', 'schemas', 'package.json'],
  // Browsers run these, and the build shares the search, the map and the texts with them.
  'site/browser': [...PORTABLE, 'site/map/plane.ts', 'site/search', 'site/text'],
  'site/search': [...PORTABLE, 'site/text'],
  'site/search/make-index': ['catalog', 'schemas', 'site'],
  actions: ['catalog', 'schemas', 'package.json'],
  cli: ['catalog', 'site', 'schemas', 'package.json'],
  schemas: ['schemas', 'catalog/model'],
};

/** Only these may touch the disk, the network or the process: everything else also runs in a browser. */
const MAY_USE_NODE = ['catalog/edge', 'site', 'actions', 'cli', 'schemas'];

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

/** The innermost folder that `MAY_IMPORT` knows; of what it does not know, the two outermost. */
function layerOf(path: string): string {
  const parts = path.split('/').slice(0, -1);
  const folders = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  return folders.find((folder) => folder in MAY_IMPORT) ?? parts.slice(0, 2).join('/');
}

function stageOf(path: string): number {
  return path.startsWith('catalog/') ? STAGES.indexOf(path.split('/')[1]!) : -1;
}

/** Groups of files that reach each other (Tarjan's strongly connected components), each in the order of its names. */
function circlesIn(all: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const imported of all.filter(({ to }) => to.startsWith('.')))
    next.set(imported.from, [...(next.get(imported.from) ?? []), targetOf(imported)]);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const to of next.get(file) ?? []) {
      if (!order.has(to)) visit(to);
      if (open.includes(to)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(to)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return circles;
}

const imports = CODE_FOLDERS.flatMap(sourcesBelow).flatMap(importsOf);

describe('imports point one way', () => {
  test('there is something to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('every folder of the core is a layer of the design', () => {
    const files = sourcesBelow('catalog');
    expect(files.filter((file) => stageOf(file) < 0)).toEqual([]);
    const layers = files.map(layerOf);
    expect([...new Set(layers)].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  test('no layer imports one it must not know', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .filter((imported) => {
        const layer = layerOf(imported.from);
        const target = targetOf(imported);
        const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
        return !allowed.some((folder) => target === folder || target.startsWith(`${folder}/`));
      });
    expect(wrong).toEqual([]);
  });

  test('no stage imports a later one', () => {
    const inside = imports.filter(({ from, to }) => from.startsWith('catalog/') && to.startsWith('.'));
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.filter((imported) => stageOf(targetOf(imported)) > stageOf(imported.from))).toEqual([]);
  });

  test('what runs in browsers is bundled, and imported by nothing that runs in Node', () => {
    const browser = imports.filter(
      (imported) => imported.to.startsWith('.') && targetOf(imported).startsWith('site/browser/'),
    );
    expect(browser.length).toBeGreaterThan(20);
    expect(browser.filter(({ from }) => !from.startsWith('site/browser/'))).toEqual([]);
  });

  test('no file imports itself by way of others, types included', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  test('only the edge touches disk, network and process', () => {
    expect(imports.filter(({ from, to }) => isOfNode(to) && !mayUseNode(from))).toEqual([]);
  });

  test('and none but the edge uses what Node has without an import', () => {
    const files = CODE_FOLDERS.flatMap(sourcesBelow).filter((file) => !mayUseNode(file));
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

  test('a circle is seen', () => {
    const circle = [
      { from: 'catalog/a.ts', to: './b.ts' },
      { from: 'catalog/b.ts', to: './c.ts' },
      { from: 'catalog/c.ts', to: './b.ts' },
    ];
    expect(circlesIn(circle)).toEqual([['catalog/b.ts', 'catalog/c.ts']]);
  });

  test('no folder has a name that says nothing', () => {
    const names = CODE_FOLDERS.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name),
    );
    expect(
      names.filter((name) => ['utils', 'util', 'helpers', 'common', 'lib', 'misc'].includes(name)),
    ).toEqual([]);
  });
});
