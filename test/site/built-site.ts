import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SourceFile, type Validation, validate } from '../../catalog/check/validate/validate.ts';
import type { NeedsFile } from '../../catalog/cooperation/needs/need.ts';
import { writeFeeds } from '../../catalog/dcat/feeds.ts';
import { folderSink } from '../../catalog/edge/folder-sink.ts';
import { readSources } from '../../catalog/edge/sources.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { resolve } from '../../catalog/model/resolve.ts';
import { type History, NO_HISTORY } from '../../catalog/past/history/history.ts';
import { writeExports } from '../../catalog/publish/exports/index.ts';
import { buildPages } from '../../site/build/build-pages.ts';
import type { SiteSettings } from '../../site/data/site-settings.ts';
import { EVERYTHING } from '../catalog/dcat/everything.ts';
import { readValid, readValidCooperation } from '../fixtures/read-fixture.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A site in a folder of its own, pages and feeds. */
export interface BuiltSite {
  folder: string;
  catalog: Catalog;
  /** The text of each page, by its address from the root of the site. */
  pages: Map<string, string>;
  remove(): void;
}

/** The catalog of the fixtures. */
export function fixtureFiles(): SourceFile[] {
  return readValid();
}

/** The catalog of the fixtures with what is told of the cooperation around it, but for guides: see {@link realGuides}. */
export function cooperationFiles(): SourceFile[] {
  const around = readValidCooperation().filter(({ path }) => !path.startsWith('cooperation/knowledge/'));
  return [...readValid(), ...around];
}

/** A catalog in which every key of every schema is used. Every JSON file is a YAML file. */
export function everythingFiles(): SourceFile[] {
  return Object.entries(EVERYTHING).map(([name, data]) => ({
    path: `datasets/${name}`,
    bytes: new TextEncoder().encode(JSON.stringify(data)),
  }));
}

/** The catalog that is published. */
export function realFiles(): Promise<SourceFile[]> {
  return readSources(ROOT);
}

/** The guides that are published. */
export function realGuides(): Promise<SourceFile[]> {
  return readSources(ROOT, ['cooperation/knowledge']);
}

/** The files as a catalog, without asking whether they have errors. */
export function catalogOf(files: readonly SourceFile[]): { catalog: Catalog; validation: Validation } {
  const validation = validate(files);
  return { catalog: resolve(validation.entities), validation };
}

/** Builds a site of some files in a temporary folder. */
export async function buildSite(
  files: readonly SourceFile[],
  settings: Partial<SiteSettings> = {},
  history: History = NO_HISTORY,
  needs?: NeedsFile,
): Promise<BuiltSite> {
  const { catalog, validation } = catalogOf(files);
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  await buildPages({ catalog, validation, history, needs, output: folder, quiet: true, settings });
  await writeFeeds(catalog, folderSink(folder));
  await writeExports({ catalog, history }, folderSink(folder));
  const remove = () => rmSync(folder, { recursive: true });
  return { folder, catalog, pages: readPages(folder), remove };
}

function readPages(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  return new Map(
    names.map((name) => [
      `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
}

/** A file of the fixtures with some of its text replaced. */
export function withText(files: readonly SourceFile[], path: string, from: string, to: string): SourceFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const text = new TextDecoder().decode(file.bytes);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    return { path, bytes: new TextEncoder().encode(text.replace(from, to)) };
  });
}
