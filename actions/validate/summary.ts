import { severityCounts, severityWord } from '../../catalog/check/format/words.ts';
import { countBySeverity, type Issue } from '../../catalog/model/issues/issue.ts';
import type { Language } from '../../catalog/model/text.ts';
import { markdownCode, markdownLink, markdownText } from '../comment/markdown-text.ts';
import type { Validated } from './validated.ts';

/** GitHub takes 1 MiB (of UTF-8); an issue takes some hundred bytes, and nobody reads more of them than this. */
const SHOWN = 1000;

const WORDS = {
  fine: { sv: 'Katalogen har inga fel.', en: 'The catalog has no errors.' },
  heading: { sv: 'Kontroll av katalogen', en: 'Check of the catalog' },
  files: { sv: 'Kontrollerade filer', en: 'Files checked' },
  feeds: {
    passed: { sv: 'Flödena följer profilerna.', en: 'The feeds hold their profiles.' },
    failed: { sv: 'Flödena följer inte profilerna.', en: 'The feeds do not hold their profiles.' },
    skipped: {
      sv: 'Flödena är inte kontrollerade, eftersom filerna har fel.',
      en: 'The feeds have not been checked, as the files have errors.',
    },
  },
  columns: { sv: ['Rad', 'Vad', 'Åtgärd'], en: ['Line', 'What', 'Remedy'] },
  more: {
    sv: (count: number) => `Och ${count} till, som står i rapporten.`,
    en: (count: number) => `And ${count} more, which stand in the report.`,
  },
} as const;

/** A report on the whole catalog as Markdown for the summary of the job: the errors first, file by file. */
export function writeWholeSummary(validated: Validated, helpUri: (code: string) => string): string {
  const { report, feeds, language } = validated;
  const counts = severityCounts(countBySeverity(report), language);
  const shown = report.issues.slice(0, SHOWN);
  const rest = report.issues.length - shown.length;
  return [
    `## ${WORDS.heading[language]}`,
    `${counts === '' ? WORDS.fine[language] : `${counts}.`} ${WORDS.feeds[feeds][language]}`,
    `${WORDS.files[language]}: ${report.files}`,
    ...(['error', 'warning', 'info'] as const).flatMap((severity) =>
      section(
        shown.filter((issue) => issue.severity === severity),
        language,
        helpUri,
      ),
    ),
    ...(rest > 0 ? [WORDS.more[language](rest)] : []),
    '',
  ].join('\n\n');
}

function section(issues: Issue[], language: Language, helpUri: (code: string) => string): string[] {
  const [first] = issues;
  if (!first) return [];
  const paths = [...new Set(issues.map(({ path }) => path))];
  const parts = paths.flatMap((path) => [
    `#### ${markdownCode(path)}`,
    table(
      issues.filter((issue) => issue.path === path),
      language,
      helpUri,
    ),
  ]);
  return [`### ${severityWord(first.severity, language)}`, ...parts];
}

function table(issues: Issue[], language: Language, helpUri: (code: string) => string): string {
  const [line, text, remedy] = WORDS.columns[language];
  const rows = issues.map((issue) => {
    const code = markdownLink(markdownText(issue.code), helpUri(issue.code));
    const text = markdownText(issue.message[language]);
    return `| ${issue.range.start.line} | ${text} (${code}) | ${markdownText(issue.remedy[language])} |`;
  });
  return [`| ${line} | ${text} | ${remedy} |`, '|--:|---|---|', ...rows].join('\n');
}
