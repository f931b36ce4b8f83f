import { join } from 'node:path';
import { visible, visibleLine } from '../../catalog/check/format/visible.ts';
import { counted, severityCounts } from '../../catalog/check/format/words.ts';
import { type Mended, type Mending, mend } from '../../catalog/check/validate/mend.ts';
import type { SourceFile } from '../../catalog/check/validate/validate.ts';
import { laterOfCommitAndClock } from '../../catalog/edge/now.ts';
import { MEMORY_FILE, openMemory } from '../../catalog/edge/parse-memory.ts';
import { replaceUnchanged } from '../../catalog/edge/replace-file.ts';
import { readSources } from '../../catalog/edge/sources.ts';
import { countBySeverity } from '../../catalog/model/issues/issue.ts';
import type { Localised } from '../../catalog/model/text.ts';
import type { Call, Command } from '../command.ts';
import { MESSAGES } from '../messages.ts';
import { findRoot, scopeOf } from '../repository.ts';
import { paintFor } from '../terminal.ts';
import { warnOfClock } from '../warn-of-clock.ts';

/** `katalog fix`: applies the edits that issues carry. */
export const fix: Command = {
  name: 'fix',
  takes: MESSAGES.paths,
  atMost: Number.POSITIVE_INFINITY,
  summary: MESSAGES.fixSummary,
  details: [MESSAGES.fixDetails],
  options: { 'dry-run': { help: MESSAGES.dryRunHelp } },
  async run(call) {
    const root = findRoot(call.io.cwd);
    const inScope = scopeOf(root, call.io.cwd, call.positionals);
    const memory = openMemory(join(root, MEMORY_FILE));
    const files = await readSources(root);
    const now = await laterOfCommitAndClock(root);
    warnOfClock(now, call);
    const mending = mend(files, inScope, { memory, now });
    const kept = call.values['dry-run'] ? [] : writeMended(root, files, mending.changed);
    call.io.stdout.write(told(withoutFiles(mending, kept), inScope, call));
    for (const path of kept)
      call.io.stderr.write(`${visible(MESSAGES.savedMeanwhile(path)[call.language])}\n`);
    return kept.length + errorsLeft(mending, inScope) > 0 ? 1 : 0;
  },
};

/** Writes files that were mended; returns the paths of those that were left as somebody had saved them meanwhile. */
function writeMended(root: string, read: readonly SourceFile[], changed: readonly SourceFile[]): string[] {
  const before = new Map(read.map(({ path, bytes }) => [path, bytes]));
  return changed.flatMap(({ path, bytes }) =>
    replaceUnchanged(join(root, path), before.get(path)!, bytes) ? [] : [path],
  );
}

/** The mending without what was not written. */
function withoutFiles(mending: Mending, paths: readonly string[]): Mending {
  return {
    ...mending,
    mended: mending.mended.filter(({ issue }) => !paths.includes(issue.path)),
    changed: mending.changed.filter(({ path }) => !paths.includes(path)),
  };
}

function errorsLeft({ validation }: Mending, inScope: (path: string) => boolean): number {
  return validation.report.issues.filter(({ path, severity }) => severity === 'error' && inScope(path))
    .length;
}

function told(mending: Mending, inScope: (path: string) => boolean, { language, values, io }: Call): string {
  const paint = paintFor(io.stdout, io.env);
  const count = mending.mended.length;
  const files = inBoth((one) => counted(mending.changed.length, 'file', one));
  const done = MESSAGES.mended(count, files, values['dry-run'] === true);
  const lines = [
    ...mending.mended.map((one) => mendedLines(one, paint)),
    paint('bold', (count > 0 ? done : MESSAGES.nothingToMend)[language]),
    ...left(mending, inScope).map((note) => note[language]),
  ];
  return `${lines.join('\n')}\n`;
}

function mendedLines({ issue, before, after }: Mended, paint: ReturnType<typeof paintFor>): string {
  const { line, column } = issue.range.start;
  const signed = (sign: string, text: string): string[] =>
    text
      .split('\n')
      .flatMap((one) => (one === '' ? [] : [`  ${sign} ${visibleLine(one.replace(/\r$/, ''))}`]));
  return [
    `${visible(issue.path)}:${line}:${column}  ${paint('bold', issue.code)}`,
    ...signed('-', before).map((one) => paint('red', one)),
    ...signed('+', after).map((one) => paint('cyan', one)),
    '',
  ].join('\n');
}

function left({ validation }: Mending, inScope: (path: string) => boolean): Localised[] {
  const issues = validation.report.issues.filter(({ path }) => inScope(path));
  const counts = countBySeverity({ issues, files: 0 });
  return issues.length > 0 ? [MESSAGES.left(inBoth((language) => severityCounts(counts, language)))] : [];
}

function inBoth(say: (language: 'sv' | 'en') => string): Localised {
  return { sv: say('sv'), en: say('en') };
}
