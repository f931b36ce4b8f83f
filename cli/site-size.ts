import { lstatSync, readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

/** The kinds of files of a site, in the order in which they are told. */
export const FILE_KINDS = ['pages', 'feeds', 'search', 'interfaces', 'rest'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** A number of files and what they hold in all. */
export interface Size {
  files: number;
  bytes: number;
}

/** The size of a site. */
export interface SiteSize extends Size {
  kinds: Readonly<Record<FileKind, Size>>;
  largest: { path: string; bytes: number };
}

/**
 * The most that GitHub Pages publishes: a site, and a file of it, in bytes.
 *
 * @see https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
 */
export const PAGES_LIMITS = { site: 1_000_000_000, file: 100_000_000 } as const;

/** The share of a limit from which on somebody should know. */
const NEAR = 0.8;

/** Measures the site in a folder. */
export function measureSite(folder: string): SiteSize {
  const kinds = Object.fromEntries(FILE_KINDS.map((kind) => [kind, { files: 0, bytes: 0 }])) as Record<
    FileKind,
    Size
  >;
  let largest = { path: '', bytes: 0 };
  for (const path of filesOfSite(folder)) {
    const { size } = lstatSync(join(folder, path));
    const kind = kinds[kindOf(path)];
    kind.files += 1;
    kind.bytes += size;
    if (size > largest.bytes) largest = { path, bytes: size };
  }
  const all = Object.values(kinds);
  const sum = (measure: keyof Size): number => all.reduce((total, kind) => total + kind[measure], 0);
  return { files: sum('files'), bytes: sum('bytes'), kinds, largest };
}

/** True when a site is so large that GitHub Pages soon cannot publish it, or a file of it. */
export function isNearLimit({ bytes, largest }: Pick<SiteSize, 'bytes' | 'largest'>): boolean {
  return bytes >= NEAR * PAGES_LIMITS.site || largest.bytes >= NEAR * PAGES_LIMITS.file;
}

function kindOf(path: string): FileKind {
  if (/^dcat\./.test(basename(path))) return 'feeds';
  if (/^(?:en\/)?(?:sok|search)\//.test(path) && !path.endsWith('.html')) return 'search';
  if (path.endsWith('.html')) return 'pages';
  return path.startsWith('api/') ? 'interfaces' : 'rest';
}

/** The paths of all files of a site, from its folder, with `/` between their parts. */
export function filesOfSite(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
