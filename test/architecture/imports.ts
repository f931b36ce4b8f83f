import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The folders of the product's own code. */
export const CODE_FOLDERS = ['catalog', 'site', 'actions', 'cli', 'schemas'];

/** An import as it is written: the file, and the specifier. */
export interface Import {
  from: string;
  to: string;
}

/** All source files below a folder of the repository, bundles left out, by their paths from its root. */
export function sourcesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(ts|mjs)$/.test(name) && !name.includes('/dist/'))
    .sort();
}

/** The text of a file of the repository. */
export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** The specifiers of all imports in a source text, those of types and of `import()` included. */
export function specifiersIn(text: string): string[] {
  const specifiers = text.matchAll(
    /(?:^|\n)\s*(?:import\s*|(?:import|export)\b[^;'"()]*?\bfrom\s*)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...specifiers].map((match) => match[1] ?? match[2] ?? '');
}

/** The imports of a file. */
export function importsOf(file: string): Import[] {
  return specifiersIn(textOf(file)).map((to) => ({ from: file, to }));
}

/** The path, from the repository's root, that a relative import leads to. */
export function targetOf({ from, to }: Import): string {
  return relative(ROOT, join(ROOT, dirname(from), to)).replaceAll('\\', '/');
}
