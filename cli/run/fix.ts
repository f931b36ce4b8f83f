import { join } from 'node:path';
import { visible, visibleLine } from '../../catalog/check/format/visible.ts';
import { counted, severityCounts } from '../../catalog/check/format/words.ts';
import { type AppliedFix, applyFixes, type FixRun } from '../../catalog/check/validate/apply-fixes.ts';
import type { SourceFile } from '../../catalog/check/validate/validate.ts';
import { laterOfCommitAndClock } from '../../catalog/edge/now.ts';
import { MEMORY_FILE, openMemory } from '../../catalog/edge/parse-memory.ts';
import { replaceUnchanged } from '../../catalog/edge/replace-file.ts';
import { readSources } from '../../catalog/edge/sources.ts';
import { countBySeverity } from '../../catalog/model/issues/issue.ts';
import type { Localised } from '../../catalog/model/text.ts';
import type { Call } from '../command.ts';
import { MESSAGES } from '../messages.ts';
import { findRoot, scopeOf } from '../repository.ts';
import { paintFor } from '../terminal.ts';
import { warnOfClock } from '../warn-of-clock.ts';

/** Runs `katalog fix`. */
export async function runFix(call: Call): Promise<number> {
  const root = findRoot(call.io.cwd);
  const inScope = scopeOf(root, call.io.cwd, call.positionals);
  const memory = openMemory(join(root, MEMORY_FILE));
  const files = await readSources(root);
  const now = await laterOfCommitAndClock(root);
  warnOfClock(now, call);
  const fixing = applyFixes(files, inScope, { memory, now });
  const kept = call.values['dry-run'] ? [] : writeFixed(root, files, fixing.changed);
  call.io.stdout.write(describeFixes(withoutFiles(fixing, kept), inScope, call));
  for (const path of kept) call.io.stderr.write(`${visible(MESSAGES.savedMeanwhile(path)[call.language])}\n`);
  return kept.length + errorsLeft(fixing, inScope) > 0 ? 1 : 0;
}

/** Writes files that were fixed; returns the paths of those that were left as somebody had saved them meanwhile. */
function writeFixed(root: string, read: readonly SourceFile[], changed: readonly SourceFile[]): string[] {
  const before = new Map(read.map(({ path, bytes }) => [path, bytes]));
  return changed.flatMap(({ path, bytes }) =>
    replaceUnchanged(join(root, path), before.get(path)!, bytes) ? [] : [path],
  );
}

/** The fixing without what was not written. */
function withoutFiles(fixing: FixRun, paths: readonly string[]): FixRun {
  return {
    ...fixing,
    fixed: fixing.fixed.filter(({ issue }) => !paths.includes(issue.path)),
    changed: fixing.changed.filter(({ path }) => !paths.includes(path)),
  };
}

function errorsLeft({ validation }: FixRun, inScope: (path: string) => boolean): number {
  return validation.report.issues.filter(({ path, severity }) => severity === 'error' && inScope(path))
    .length;
}

function describeFixes(
  fixing: FixRun,
  inScope: (path: string) => boolean,
  { language, values, io }: Call,
): string {
  const paint = paintFor(io.stdout, io.env);
  const count = fixing.fixed.length;
  const files = inBoth((language) => counted(fixing.changed.length, 'file', language));
  const done = MESSAGES.fixed(count, files, values['dry-run'] === true);
  const lines = [
    ...fixing.fixed.map((appliedFix) => fixedLines(appliedFix, paint)),
    paint('bold', (count > 0 ? done : MESSAGES.nothingToFix)[language]),
    ...left(fixing, inScope).map((note) => note[language]),
  ];
  return `${lines.join('\n')}\n`;
}

function fixedLines({ issue, before, after }: AppliedFix, paint: ReturnType<typeof paintFor>): string {
  const { line, column } = issue.range.start;
  const signed = (sign: string, text: string): string[] =>
    text
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [`  ${sign} ${visibleLine(line.replace(/\r$/, ''))}`]));
  return [
    `${visible(issue.path)}:${line}:${column}  ${paint('bold', issue.code)}`,
    ...signed('-', before).map((text) => paint('red', text)),
    ...signed('+', after).map((text) => paint('cyan', text)),
    '',
  ].join('\n');
}

function left({ validation }: FixRun, inScope: (path: string) => boolean): Localised[] {
  const issues = validation.report.issues.filter(({ path }) => inScope(path));
  const counts = countBySeverity({ issues, files: 0 });
  return issues.length > 0 ? [MESSAGES.left(inBoth((language) => severityCounts(counts, language)))] : [];
}

function inBoth(say: (language: 'sv' | 'en') => string): Localised {
  return { sv: say('sv'), en: say('en') };
}
