import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { formatText } from '../../catalog/check/format/text.ts';
import { counted, number, severityCounts } from '../../catalog/check/format/words.ts';
import { textsOf } from '../../catalog/check/validate/source-texts.ts';
import { meetingsIn } from '../../catalog/cooperation/meeting.ts';
import type { NeedsFile } from '../../catalog/cooperation/needs/need.ts';
import { parseNeedsFile } from '../../catalog/cooperation/needs/needs-file.ts';
import type { Loaded } from '../../catalog/edge/load.ts';
import { newestCommitTime } from '../../catalog/edge/now.ts';
import { readPast } from '../../catalog/edge/past.ts';
import { sourceCommit } from '../../catalog/edge/source-commit.ts';
import { catalogFeeds } from '../../catalog/model/addresses.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { countBySeverity } from '../../catalog/model/issues/issue.ts';
import type { Language, Localised } from '../../catalog/model/text.ts';
import type { UnknownReason } from '../../catalog/past/history/history.ts';
import { isBuilt, lookAtInputs, rememberBuilt } from '../built-site.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Call } from '../command.ts';
import { loadCatalog } from '../load-catalog.ts';
import { MESSAGES } from '../messages.ts';
import { outputFolder, replacing } from '../output-folder.ts';
import { findRoot } from '../repository.ts';
import { FILE_KINDS, isNearLimit, measureSite, type SiteSize } from '../site-size.ts';
import { paintFor, statusLine } from '../terminal.ts';
import { warnOfClock } from '../warn-of-clock.ts';
import { type WrittenSite, writeSite } from '../write-site.ts';

/** Runs `katalog build`. */
export async function runBuild(call: Call): Promise<number> {
  const root = findRoot(call.io.cwd);
  const output = outputFolder(root, call);
  const needs = needsFrom(call);
  const passed = stopwatch();
  const newest = await newestCommitTime(root);
  warnOfClock(newest, call);
  const inputs = await lookAtInputs(root, [output, needs ?? null]);
  if (!call.values.full && isBuilt(root, output, inputs)) return unchanged(root, output, call);
  const { loaded, parsed, remembered } = await loadCatalog(root, call, newest);
  const loading = passed();
  if (!loaded.catalog) return refused(loaded, call);
  const written = await write(root, loaded.catalog, loaded, { output, needs }, call);
  rememberBuilt(root, output, inputs, endsOfMeetings(loaded));
  const facts = { output: relative(root, output) || output, parsed, remembered, loading, ...written };
  call.io.stdout.write(describeBuild(loaded.catalog, loaded, facts, call));
  return 0;
}

function unchanged(root: string, output: string, { io, language }: Call): number {
  io.stdout.write(`${MESSAGES.builtBefore(relative(root, output) || output)[language]}\n`);
  return 0;
}

/** The ends of all meetings: with each the pages say something else. */
function endsOfMeetings({ validation }: Loaded): number[] {
  return meetingsIn(validation.cooperation).map(({ end }) => end);
}

/**
 * Reads the needs that people have, as the action wrote them.
 *
 * @throws CannotRun for a file that is not there or holds something else: a site without its needs would look as if
 *   nobody needed anything.
 */
function needsFrom({ values, io }: Call): NeedsFile | undefined {
  if (typeof values.needs !== 'string') return undefined;
  const path = resolve(io.cwd, values.needs);
  if (!existsSync(path)) throw new CannotRun(MESSAGES.noSuchPath(values.needs));
  const needs = parseNeedsFile(readFileSync(path, 'utf8'));
  if (!needs) throw new CannotRun(MESSAGES.noNeeds(values.needs));
  return needs;
}

interface Written extends WrittenSite {
  /** Seconds it took to read the past, and to write. */
  seconds: { history: number; writing: number };
  size: SiteSize;
  /** The reason why the history is unknown; `undefined` where it is known. */
  historyUnknown: UnknownReason | undefined;
}

async function write(
  root: string,
  catalog: Catalog,
  loaded: Loaded,
  { output, needs }: { output: string; needs: NeedsFile | undefined },
  { io, language }: Call,
): Promise<Written> {
  const status = statusLine(io);
  const passed = stopwatch();
  try {
    return await replacing(output, async (folder) => {
      status.show(MESSAGES.readingHistory[language]);
      const past = await readPast(root, catalog, loaded);
      const history = passed();
      status.show(MESSAGES.writing[language]);
      const { validation } = loaded;
      const commit = await sourceCommit(root);
      const written = await writeSite({
        ...{ catalog, validation, needs, commit },
        ...past,
        output: folder,
        quiet: true,
      });
      const historyUnknown = past.history.known ? undefined : past.history.why;
      const size = measureSite(folder);
      return { ...written, size, seconds: { history, writing: passed() }, historyUnknown };
    });
  } finally {
    status.clear();
  }
}

/** Gives the seconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = (now - last) / 1000;
    last = now;
    return passed;
  };
}

/** The errors; what else was found can wait until these are gone. */
function refused({ validation, files }: Loaded, { io, language }: Call): number {
  const issues = validation.report.issues.filter(({ severity }) => severity === 'error');
  const paint = paintFor(io.stdout, io.env);
  io.stdout.write(formatText({ ...validation.report, issues }, { language, textOf: textsOf(files), paint }));
  io.stdout.write(`${paint('bold', MESSAGES.notBuilt[language])}\n`);
  return 1;
}

interface Facts extends Written {
  output: string;
  /** Files parsed, and files whose parse was remembered. */
  parsed: number;
  remembered: number;
  /** Seconds that reading and checking took. */
  loading: number;
}

function describeBuild(catalog: Catalog, loaded: Loaded, facts: Facts, { language, io }: Call): string {
  const paint = paintFor(io.stdout, io.env);
  const total = facts.loading + facts.seconds.history + facts.seconds.writing;
  const rows: [Localised, string][] = [
    [MESSAGES.contents, contents(catalog, language)],
    [MESSAGES.issues, issueCounts(loaded, language)],
    [
      MESSAGES.written,
      `${counted(facts.pages, 'page', language)}, ${counted(facts.feeds.files, 'feed', language)}, ${counted(facts.exports, 'export', language)}`,
    ],
    [MESSAGES.size, describeSize(facts.size, language)],
    [MESSAGES.files, MESSAGES.filesRead(facts.parsed, facts.remembered)[language]],
    [MESSAGES.time, times(facts, language)],
    ...catalogFeeds().map(({ path }, row): [Localised, string] => [
      row === 0 ? MESSAGES.feeds : MESSAGES.nothing,
      `/${path}`,
    ]),
  ];
  const width = Math.max(...rows.map(([name]) => name[language].length)) + 2;
  const table = rows.map(([name, value]) => `  ${paint('dim', name[language].padEnd(width))}${value}`);
  const heading = MESSAGES.built(facts.output, seconds(total, language))[language];
  const { historyUnknown: why, size } = facts;
  const warnings = [
    ...(why ? [MESSAGES.historyUnknown(why)] : []),
    ...(isNearLimit(size) ? [nearLimit(size)] : []),
  ];
  const notes = warnings.flatMap((warning) => ['', paint('yellow', warning[language])]);
  return `${[paint('bold', heading), ...table, ...notes].join('\n')}\n`;
}

function contents({ publishers, datasets, services, series }: Catalog, language: Language): string {
  return [
    counted(datasets.length, 'dataset', language),
    counted(publishers.length, 'publisher', language),
    counted(services.length, 'service', language),
    counted(series.length, 'series', language),
  ].join(', ');
}

function issueCounts({ validation }: Loaded, language: Language): string {
  const counts = severityCounts(countBySeverity(validation.report), language);
  return counts ? `${counts}. ${MESSAGES.shownByValidate[language]}` : MESSAGES.noIssues[language];
}

/** The site as a whole and by kind of file, without those that there are none of. */
function describeSize({ files, bytes, kinds }: SiteSize, language: Language): string {
  const parts = FILE_KINDS.filter((kind) => kinds[kind].files > 0).map(
    (kind) => `${MESSAGES.sizeKinds[kind][language]} ${megabytes(kinds[kind].bytes, language)}`,
  );
  return `${megabytes(bytes, language)} ${MESSAGES.inFiles(number(files, language))[language]}: ${parts.join(', ')}`;
}

function nearLimit({ bytes, largest }: SiteSize): Localised {
  const inWords = (language: Language) => ({
    size: megabytes(bytes, language),
    file: `/${largest.path} (${megabytes(largest.bytes, language)})`,
  });
  return MESSAGES.nearLimit(inWords('sv'), inWords('en'));
}

/** One decimal below ten. A megabyte is a million bytes, as GitHub counts. */
function megabytes(bytes: number, language: Language): string {
  const millions = bytes / 1_000_000;
  if (millions >= 10) return `${number(Math.round(millions), language)} MB`;
  const digits = millions.toFixed(1);
  return `${language === 'sv' ? digits.replace('.', ',') : digits} MB`;
}

function times({ loading, seconds: { history, writing } }: Facts, language: Language): string {
  const { checking, historyTook, writingTook } = MESSAGES;
  return [
    `${checking[language]} ${seconds(loading, language)}`,
    `${historyTook[language]} ${seconds(history, language)}`,
    `${writingTook[language]} ${seconds(writing, language)}`,
  ].join(', ');
}

function seconds(value: number, language: Language): string {
  const digits = value.toFixed(value < 10 ? 1 : 0);
  return `${language === 'sv' ? digits.replace('.', ',') : digits} s`;
}
