import type { Issue, Report, Severity } from '../../model/issues/issue.ts';
import type { Language } from '../../model/text.ts';
import { visible } from './visible.ts';
import { counted } from './words.ts';

/** GitHub shows no more annotations than this of each kind, from each step of a job. */
const SHOWN = 10;

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

const MORE = {
  sv: (counts: string) => `Dessutom ${counts} som inte visas här. Alla visas av npx katalog validate.`,
  en: (counts: string) => `Also ${counts} that are not shown here. npx katalog validate shows all.`,
};

/**
 * A report as workflow commands, which GitHub shows beside the lines of a pull request. At most ten of each
 * severity; of the rest it is said how many they are.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(report: Report, language: Language, helpUri: (code: string) => string): string {
  const lines = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const issues = report.issues.filter((issue) => issue.severity === severity);
    const shown = issues.slice(0, SHOWN).map((issue) => command(issue, language, helpUri));
    const rest = issues.length - shown.length;
    return rest > 0 ? [...shown, MORE[language](counted(rest, severity, language))] : shown;
  });
  return lines.map((line) => `${line}\n`).join('');
}

function command(issue: Issue, language: Language, helpUri: (code: string) => string): string {
  const properties = Object.entries({ file: visible(issue.path), ...place(issue), title: issue.code });
  const written = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  const { message, remedy, code } = issue;
  const text = [message[language], remedy[language], helpUri(code)].map(visible).join('\n');
  return `::${COMMANDS[issue.severity]} ${written}::${escapeData(text)}`;
}

/** Columns are only understood on a single line; the last is the last one that belongs to the issue. */
function place({ range: { start, end } }: Issue): Record<string, number> {
  if (start.line !== end.line) return { line: start.line, endLine: end.line };
  const endColumn = Math.max(start.column, end.column - 1);
  return { line: start.line, endLine: end.line, col: start.column, endColumn };
}

/** Escapes as `@actions/core` does: a message must stay on one line, and a per cent sign starts an escape. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
