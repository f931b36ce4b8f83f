import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { visible } from '../../catalog/check/format/visible.ts';
import { counted } from '../../catalog/check/format/words.ts';
import {
  type FeedsReading,
  feedsIn,
  locateFindings,
  READ_FEEDS_MEMORY_FILE,
  readFeeds,
} from '../../catalog/edge/read-feeds.ts';
import type { Localised } from '../../catalog/model/text.ts';
import { isOfWriting, type ReadBackFinding } from '../../catalog/publish/read-back/finding.ts';
import { SETTINGS } from '../../site/data/site-settings.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Call } from '../command.ts';
import { MESSAGES } from '../messages.ts';
import { findRoot } from '../repository.ts';
import { paintFor, statusLine } from '../terminal.ts';

/** Findings that are shown; a fault of the program is in every feed, and the first ones show it. */
const SHOWN = 100;
/** Findings that are shown of one feed. */
const SHOWN_OF_FEED = 10;
/** The time between two reports of progress where there is no terminal (ms). */
const REPORTING = 20_000;

/** Runs `katalog read-back`. */
export async function runReadBack(call: Call): Promise<number> {
  const root = findRoot(call.io.cwd);
  const site = builtSite(root, call);
  const memoryFile = call.values.all ? undefined : join(root, READ_FEEDS_MEMORY_FILE);
  const progress = progressOf(call);
  try {
    const reading = await readFeeds(site.folder, site.feeds, { memoryFile, onProgress: progress.show });
    progress.clear();
    call.io.stdout.write(reportOf(reading, root, site, call));
    return reading.findings.length > 0 ? 1 : 0;
  } finally {
    progress.clear();
  }
}

interface BuiltSite {
  folder: string;
  feeds: readonly string[];
}

/** @throws CannotRun where there are no feeds: that nothing was read must not look as if nothing was found. */
function builtSite(root: string, { positionals, io }: Call): BuiltSite {
  const [written] = positionals;
  const folder = written === undefined ? join(root, '_site') : resolve(io.cwd, written);
  const shown = written ?? (relative(io.cwd, folder) || '.');
  const feeds = existsSync(folder) ? feedsIn(folder) : [];
  if (feeds.length === 0) throw new CannotRun(MESSAGES.noFeeds(shown));
  return { folder, feeds };
}

function progressOf({ io, language }: Call): { show(read: number, all: number): void; clear(): void } {
  const status = statusLine(io);
  let last = performance.now();
  return {
    clear: () => status.clear(),
    show(read, all) {
      const text = MESSAGES.readingFeeds(read, all)[language];
      status.show(text);
      if (io.stderr.isTTY === true || performance.now() - last < REPORTING) return;
      last = performance.now();
      io.stderr.write(`${text}\n`);
    },
  };
}

function reportOf(
  { findings, remembered }: FeedsReading,
  root: string,
  { folder, feeds }: BuiltSite,
  call: Call,
): string {
  const { language, io } = call;
  const paint = paintFor(io.stdout, io.env);
  const count: Localised = {
    sv: counted(feeds.length, 'feed', 'sv'),
    en: counted(feeds.length, 'feed', 'en'),
  };
  if (findings.length === 0) return `${MESSAGES.feedsRead(count, remembered)[language]}\n`;
  const shown = locateFindings(shownOf(findings), folder);
  const blocks = shown.map((finding) => `${blockOf(finding, root, folder, call)}\n\n`);
  const left = findings.length - shown.length;
  const errors: Localised = {
    sv: counted(findings.length, 'error', 'sv'),
    en: counted(findings.length, 'error', 'en'),
  };
  return [
    ...blocks,
    ...(left > 0 ? [`${MESSAGES.moreFindings(left)[language]}\n\n`] : []),
    `${paint('bold', MESSAGES.feedsWithErrors(count, errors)[language])}\n`,
    ...remediesFor(findings).map((remedy) => `${remedy[language]}\n`),
  ].join('');
}

/** The first of each feed. */
function shownOf(findings: readonly ReadBackFinding[]): ReadBackFinding[] {
  const counts = new Map<string, number>();
  return findings
    .filter(({ path }) => {
      const count = (counts.get(path) ?? 0) + 1;
      counts.set(path, count);
      return count <= SHOWN_OF_FEED;
    })
    .slice(0, SHOWN);
}

function blockOf(finding: ReadBackFinding, root: string, folder: string, { language, io }: Call): string {
  const paint = paintFor(io.stdout, io.env);
  const { check, path, line, subject, message } = finding;
  const file = relative(io.cwd, join(folder, path));
  const source = sourceOf(finding, root);
  return [
    `${paint('red', MESSAGES.error[language])} ${check}  ${file}${line === undefined ? '' : `:${line}`}`,
    ...(subject ? [`  ${visible(subject)}`] : []),
    `  ${visible(message[language])}`,
    ...(source === undefined || isOfWriting(finding) ? [] : [`  ${MESSAGES.describedIn(source)[language]}`]),
  ].join('\n');
}

/** The file that describes a resource, by its address or by the feed's, where there is one. */
function sourceOf(finding: ReadBackFinding, root: string): string | undefined {
  const sources = finding.isOfCatalog ? catalogSources(finding) : resourceSources(finding);
  return sources.map((name) => `${name}.yaml`).find((source) => existsSync(join(root, source)));
}

/** The catalog of a publisher's feed is described by the publisher, that of other feeds by the whole catalog's file. */
function catalogSources({ subject = '', path }: ReadBackFinding): string[] {
  const ofSubject = /\/(datasets\/[^/?#]+)\/?(?:#|$)/.exec(subject)?.[1];
  const ofFeed = /^(datasets\/[^/]+)\/(?:eu\/)?dcat\.[a-z]+$/.exec(path)?.[1];
  const publisher = ofSubject ?? ofFeed;
  return [publisher ? `${publisher}/publisher` : 'datasets/catalog'];
}

function resourceSources({ subject = '', path }: ReadBackFinding): string[] {
  const own = /\/(datasets\/[^/?#]+\/(?:(?:services|series)\/)?[^/?#]+)(?:#|$)/.exec(subject)?.[1];
  const ofFeed = /^(datasets\/[^/]+\/(?!eu\/)[^/]+)\//.exec(path)?.[1];
  const publisher = /^(datasets\/[^/]+)\//.exec(path)?.[1];
  return [own, ofFeed, publisher && `${publisher}/publisher`].flatMap((name) => name || []);
}

/** Returns a remedy for each kind of finding that there is. */
function remediesFor(findings: readonly ReadBackFinding[]): Localised[] {
  const issues = `${SETTINGS.repository}/issues`;
  return [
    ...(findings.some(isOfWriting) ? [MESSAGES.writtenWrongly(issues)] : []),
    ...(findings.some((finding) => !isOfWriting(finding)) ? [MESSAGES.describedWrongly(issues)] : []),
    MESSAGES.publishedStays,
  ];
}
