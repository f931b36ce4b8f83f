import { countBySeverity, type Issue, type Report, type Severity } from '../../model/issues/issue.ts';
import type { Language } from '../../model/text.ts';
import { coverIdentityNumbers } from '../../model/values/cover-identity-numbers.ts';
import { type FrameLine, frame, linesOf } from './frame.ts';
import { visible } from './visible.ts';
import { counted, number, severityCounts, severityWord } from './words.ts';
import { wrapped } from './wrapped.ts';

/** Ways to set text apart in a terminal; the names are those of `styleText` in node:util. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'underline';

/** The options for a report that people read. */
export interface TextOptions {
  language: Language;
  /** The text of a file in the report, for the lines around each issue; without it none are shown. */
  textOf?: (path: string) => string | undefined;
  /** Sets `text` apart. Leaves it as it is when not given: no colour. */
  paint?: (style: Style, text: string) => string;
  /** Columns of the terminal, at least 40; 100 when not given. */
  columns?: number;
}

const WORDS = {
  fixable: {
    sv: 'Rättas automatiskt av npx katalog fix',
    en: 'Fixed automatically by npx katalog fix',
  },
  allFixable: {
    sv: (count: string) => `${count} av dem rättas automatiskt: npx katalog fix`,
    en: (count: string) => `${count} of them can be fixed automatically: npx katalog fix`,
  },
  none: { sv: 'inga fel', en: 'no errors' },
  explain: {
    sv: 'Mer om en kod: npx katalog explain <kod>',
    en: 'More about a code: npx katalog explain <code>',
  },
} as const;

const COLOURS: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'cyan' };

/**
 * A report for people, in a terminal: file by file, each issue with its place, code, message, remedy and the
 * lines around it, and a summary at the end. Whatever the report holds, nothing in it is obeyed by the terminal.
 */
export function formatText(report: Report, options: TextOptions): string {
  const style = styleOf(options);
  const byPath = new Map<string, Issue[]>();
  for (const issue of report.issues) {
    byPath.set(issue.path, byPath.get(issue.path) ?? []);
    byPath.get(issue.path)?.push(issue);
  }
  const files = [...byPath].map(([path, issues]) => fileBlock(path, issues, style));
  return `${[...files, summary(report, style)].join('\n')}\n`;
}

/** The options with what was left out filled in. */
interface FullStyle {
  language: Language;
  textOf: (path: string) => string | undefined;
  paint: (style: Style, text: string) => string;
  columns: number;
}

function styleOf({ language, textOf, paint, columns }: TextOptions): FullStyle {
  return {
    language,
    textOf: textOf ?? (() => undefined),
    paint: paint ?? ((_, text) => text),
    columns: Math.max(40, columns ?? 100),
  };
}

function fileBlock(path: string, issues: Issue[], style: FullStyle): string {
  const counts = severityCounts(countBySeverity({ issues, files: 1 }), style.language);
  const heading = `${style.paint('underline', visible(path))}  ${style.paint('dim', counts)}`;
  const text = style.textOf(path);
  // A part of a file that is shown may end up in a public log.
  const lines = text ? linesOf(coverIdentityNumbers(text, 'likely')) : [];
  return [heading, '', ...issues.map((issue) => issueBlock(issue, lines, style))].join('\n');
}

function issueBlock(issue: Issue, lines: string[], style: FullStyle): string {
  const { start } = issue.range;
  const word = style.paint(COLOURS[issue.severity], severityWord(issue.severity, style.language));
  const place = style.paint('dim', `${visible(issue.path)}:${start.line}:${start.column}`);
  const fixable = issue.edit ? [`  ${style.paint('dim', WORDS.fixable[style.language])}`] : [];
  return [
    `  ${word} ${style.paint('bold', issue.code)}  ${place}`,
    ...paragraph(issue.message[style.language], style),
    ...paragraph(issue.remedy[style.language], style),
    ...fixable,
    ...frameBlock(issue, lines, style),
    '',
  ].join('\n');
}

function paragraph(text: string, { columns }: FullStyle): string[] {
  return wrapped(visible(text), columns - 2).map((line) => `  ${line}`);
}

function frameBlock(issue: Issue, lines: string[], style: FullStyle): string[] {
  if (lines.length === 0) return [];
  const digits = String(Math.min(lines.length, issue.range.start.line + 2)).length;
  const shown = frame(lines, issue.range, style.columns - digits - 8);
  return ['', ...shown.map((line) => frameLine(line, digits, issue.severity, style))];
}

function frameLine(
  { number, marked, text }: FrameLine,
  digits: number,
  severity: Severity,
  style: FullStyle,
) {
  const pointer = marked && number !== undefined ? '>' : ' ';
  const gutter = `${pointer} ${String(number ?? '').padStart(digits)} |`;
  const isCaret = number === undefined;
  const shown = isCaret ? style.paint(COLOURS[severity], text) : text;
  return `  ${style.paint(marked && !isCaret ? COLOURS[severity] : 'dim', gutter)} ${shown}`.trimEnd();
}

function summary(report: Report, { language, paint }: FullStyle): string {
  const files = counted(report.files, 'file', language);
  const counts = severityCounts(countBySeverity(report), language) || WORDS.none[language];
  const total = paint('bold', `${files}: ${counts}`);
  if (report.issues.length === 0) return total;
  const fixable = report.issues.filter(({ edit }) => edit).length;
  const lines = fixable > 0 ? [WORDS.allFixable[language](number(fixable, language))] : [];
  return [total, ...lines.map((line) => paint('bold', line)), paint('dim', WORDS.explain[language])].join(
    '\n',
  );
}
