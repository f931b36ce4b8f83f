import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentsOf, type FeedDocument, isDatasetDocument } from '../publish/read-back/documents.ts';
import type { ReadBackFinding } from '../publish/read-back/finding.ts';
import { withLine } from '../publish/read-back/locate.ts';
import type { WrittenFeed } from '../publish/read-back/parse-feed.ts';
import { type DocumentReading, readDocument } from '../publish/read-back/read-document.ts';
import { compileShapes, type Shapes } from '../publish/read-back/shapes.ts';
import { readAnswers, saveAnswers, versionOfSource } from './cache-file.ts';

/** The file in which feeds without findings are remembered, from the repository's root. Kept out of git. */
export const READ_FEEDS_MEMORY_FILE = '.cache/katalog/read-feeds.json';

const SHAPES = fileURLToPath(new URL('../../schemas/shapes/', import.meta.url));
/** Bytes that are read at a time. */
const PIECE = 1 << 16;

/** The result of reading the feeds of a site. */
export interface FeedsReading {
  /** In the order of the feeds. Few of them have a line, see {@link locateFindings}. */
  findings: ReadBackFinding[];
  /** The number of feeds that had no findings last time and are the same bytes. */
  remembered: number;
}

/** The options for reading feeds. */
export interface ReadFeedsOptions {
  /** The file in which feeds without findings are remembered; all feeds are read where it is left out. */
  memoryFile?: string | undefined;
  /** Called before each document with how many feeds are read, and of how many. */
  onProgress?: (read: number, all: number) => void;
}

/** The datasets listed in each feed without findings. */
type Memory = Map<string, string[]>;

/**
 * Reads all feeds in the folder of a built site with parsers that have nothing in common with what wrote them. No more
 * than the statements of one feed are held in memory at a time.
 *
 * @param feeds The paths of {@link feedsIn}.
 * @throws Error (of node:fs) where a file cannot be read.
 */
export async function readFeeds(
  folder: string,
  feeds: readonly string[],
  { memoryFile, onProgress }: ReadFeedsOptions = {},
): Promise<FeedsReading> {
  const files = new Set(feeds);
  const texts = shapeTexts();
  const version = versionOfReading(texts);
  const before: Memory = readAnswers(memoryFile, version);
  const reading = { folder, files, before, after: new Map() as Memory, shapes: onceCompiled(texts) };
  const result: FeedsReading = { findings: [], remembered: 0 };
  const listed = new Map<string, FeedDocument>();
  let read = 0;
  for (const document of documentsOf(files)) {
    onProgress?.(read, files.size);
    const count = document.addresses.filter(({ path }) => files.has(path)).length;
    const { findings, datasets, isRemembered } = await readOrRemember(document, reading);
    if (document.folder === '' || isDatasetDocument(document))
      for (const dataset of datasets) listed.set(dataset, document);
    result.findings.push(...findings);
    if (isRemembered) result.remembered += count;
    read += count;
  }
  if (memoryFile) saveAnswers(memoryFile, version, reading.after);
  return { ...result, findings: [...result.findings, ...withoutFeed(listed)] };
}

/** The paths of the feeds in a built site, with `/` between their parts. */
export function feedsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?:^|\/)dcat\.(?:rdf|ttl|jsonld|nt)$/.test(path))
    .sort();
}

/**
 * Adds the lines of the feeds that findings are on. Reads each of these feeds as a whole and searches it for each finding,
 * so it is for the findings that are shown.
 */
export function locateFindings(findings: readonly ReadBackFinding[], folder: string): ReadBackFinding[] {
  const texts = new Map<string, string>();
  return findings.map((finding) => {
    const file = join(folder, finding.path);
    const text = texts.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
    texts.set(file, text);
    return withLine(finding, text);
  });
}

/** Datasets of the whole catalog that have no feed of their own: the documents come in the order of their folders. */
function withoutFeed(listed: ReadonlyMap<string, FeedDocument>): ReadBackFinding[] {
  return [...listed]
    .filter(([, document]) => !isDatasetDocument(document))
    .map(([subject, { addresses }]) => ({
      check: 'feed-missing',
      path: addresses[0]!.path,
      subject,
      message: {
        sv: 'Datamängden står i hela katalogens flöde men har inget eget flöde.',
        en: 'The dataset is in the feed of the whole catalog but has no feed of its own.',
      },
    }));
}

interface Reading {
  folder: string;
  files: ReadonlySet<string>;
  before: Memory;
  after: Memory;
  shapes: () => Shapes;
}

async function readOrRemember(
  document: FeedDocument,
  { folder, files, before, after, shapes }: Reading,
): Promise<DocumentReading & { isRemembered: boolean }> {
  const digest = digestOf(document, folder, files);
  const known = before.get(digest);
  if (known) after.set(digest, known);
  if (known) return { findings: [], datasets: known, isRemembered: true };
  const find = (path: string) => (files.has(path) ? writtenFeed(folder, path) : undefined);
  const { findings, datasets } = await readDocument(document, find, shapes());
  if (findings.length === 0) after.set(digest, datasets);
  return { findings, datasets, isRemembered: false };
}

/** Tells the bytes of all feeds of a document, and which of them are missing, from any other. */
function digestOf({ addresses }: FeedDocument, folder: string, files: ReadonlySet<string>): string {
  const digest = createHash('sha256');
  for (const { path } of addresses) {
    const own = createHash('sha256');
    if (files.has(path)) for (const chunk of chunksOf(join(folder, path))) own.update(chunk);
    digest.update(`${path}\n${files.has(path) ? own.digest('hex') : ''}\n`);
  }
  return digest.digest('hex');
}

function writtenFeed(folder: string, path: string): WrittenFeed {
  const extension = path.slice(path.lastIndexOf('.') + 1) as WrittenFeed['extension'];
  return { path, extension, chunks: () => chunksOf(join(folder, path)) };
}

function* chunksOf(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE);
      const length = readSync(descriptor, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function shapeTexts(): string[] {
  const names = readdirSync(SHAPES).filter((name) => name.endsWith('.ttl'));
  return names.sort().map((name) => readFileSync(join(SHAPES, name), 'utf8'));
}

/** Compiled where a feed is read at all. */
function onceCompiled(texts: readonly string[]): () => Shapes {
  let shapes: Shapes | undefined;
  return () => {
    shapes ??= compileShapes(texts);
    return shapes;
  };
}

/**
 * The version of everything besides the feed that a finding depends on; the lock file has the versions of the parsers
 * and the validator.
 */
function versionOfReading(shapes: readonly string[]): string {
  const lock = new URL('../../package-lock.json', import.meta.url);
  const packages = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
  return [versionOfSource(['catalog', 'schemas']), packages, ...shapes].join('\n');
}
