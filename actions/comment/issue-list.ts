import { counted } from '../../catalog/check/format/words.ts';
import type { Issue, Severity } from '../../catalog/model/issues/issue.ts';
import { editAddress, fileAddress, linesAddress, ruleAddress } from './addresses.ts';
import { type CommentContext, type Detail, folded, inBlocks } from './comment-context.ts';
import { markdownLink, markdownText, shortened } from './markdown-text.ts';

const WORDS = {
  line: { sv: 'Rad', en: 'Line' },
  lines: { sv: 'Rad', en: 'Lines' },
  more: { sv: 'Läs mer', en: 'Read more' },
  edit: { sv: '✏️ Rätta filen', en: '✏️ Edit the file' },
  suggestion: { sv: '✨ färdigt förslag finns', en: '✨ a ready suggestion is there' },
  others: {
    sv: (count: number, of: string) => `… och ${count} till i den här filen (${of}).`,
    en: (count: number, of: string) => `… and ${count} more in this file (${of}).`,
  },
  files: {
    sv: (count: number) => `… och fel i ${count} filer till.`,
    en: (count: number) => `… and errors in ${count} more files.`,
  },
} as const;

const HEADINGS = {
  error: { sv: 'Det här behöver rättas', en: 'This needs to be corrected' },
  warning: { sv: 'Bra att se över', en: 'Worth looking over' },
  info: { sv: 'Tips som gör det ännu bättre', en: 'Tips to make it even better' },
} as const satisfies Record<Severity, unknown>;

/** More warnings than this are folded, so that what comes after them is seen. */
const MOST_OPEN = 5;

/** Files whose errors are told in the short form. */
const MOST_FILES = 20;

/** Long enough for every message of ours with what it quotes; a path alone can be longer. */
const LONGEST_MESSAGE = 800;
const LONGEST_SHORT = 200;

/** The key that distinguishes an issue from the others of a pull request. */
export function issueKey({ path, code, range, pointer }: Issue): string {
  return JSON.stringify([path, range.start.offset, code, pointer]);
}

/** Everything found, by severity and file. What stops publication is open; tips are folded. */
export function issueSections(commentContext: CommentContext, detail: Detail): string {
  if (detail === 'short') return shortErrors(commentContext);
  return inBlocks(
    ...(['error', 'warning', 'info'] as const).map((severity) => section(severity, commentContext, detail)),
  );
}

function section(severity: Severity, commentContext: CommentContext, detail: Detail): string {
  const issues = issuesOf(severity, commentContext);
  if (issues.length === 0) return '';
  const heading = `${HEADINGS[severity][commentContext.language]} (${issues.length})`;
  if (severity === 'info' && detail === 'without-tables') return '';
  const isFolded = severity === 'info' || (severity === 'warning' && issues.length > MOST_OPEN);
  const files = byFile(issues).map(([path, own]) => fileBlock(path, own, commentContext));
  return isFolded ? folded(`<b>${heading}</b>`, inBlocks(...files)) : inBlocks(`### ${heading}`, ...files);
}

function issuesOf(severity: Severity, { assessment }: CommentContext): Issue[] {
  return assessment.report.issues.filter((issue) => issue.severity === severity);
}

function byFile(issues: readonly Issue[]): [string, Issue[]][] {
  const files = new Map<string, Issue[]>();
  for (const issue of issues) {
    const own = files.get(issue.path);
    if (own) own.push(issue);
    else files.set(issue.path, [issue]);
  }
  return [...files];
}

function fileBlock(
  path: string,
  issues: readonly Issue[],
  commentContext: CommentContext,
  longest = LONGEST_MESSAGE,
): string {
  const edit = editAddress(commentContext.observation, path);
  const link = edit ? ` · ${markdownLink(WORDS.edit[commentContext.language], edit)}` : '';
  const name = `${fileName(shortened(path, longest), path, commentContext)}${link}`;
  return `${name}\n${issues.map((issue) => item(issue, commentContext, longest)).join('\n')}`;
}

function fileName(shown: string, path: string, { observation }: CommentContext): string {
  return `📄 ${markdownLink(markdownText(shown), fileAddress(observation, path))}`;
}

function item(issue: Issue, commentContext: CommentContext, longest: number): string {
  const { observation, language, suggested } = commentContext;
  const text = (part: string) => markdownText(shortened(part, longest));
  const rule = ruleAddress(observation, issue.code);
  const rest = [
    ...(suggested.has(issueKey(issue)) ? [WORDS.suggestion[language]] : []),
    ...(rule ? [markdownLink(WORDS.more[language], rule)] : []),
  ];
  const value = `${text(issue.message[language])} **${text(issue.remedy[language])}**`;
  return `- ${place(issue, commentContext)}: ${[value, ...rest].join(' · ')}`;
}

function place(issue: Issue, { observation, language }: CommentContext): string {
  const { start, end } = issue.range;
  const last = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
  const words =
    last > start.line
      ? `${WORDS.lines[language]} ${start.line}–${last}`
      : `${WORDS.line[language]} ${start.line}`;
  return markdownLink(words, linesAddress(observation, issue));
}

/** The first error of each file, and how many there are. */
function shortErrors(commentContext: CommentContext): string {
  const { language } = commentContext;
  const files = byFile(issuesOf('error', commentContext));
  if (files.length === 0) return '';
  const shown = files.slice(0, MOST_FILES).map(([path, [first, ...rest]]) => {
    const others =
      rest.length > 0
        ? `\n- ${WORDS.others[language](rest.length, counted(rest.length + 1, 'error', language))}`
        : '';
    return `${fileBlock(path, first ? [first] : [], commentContext, LONGEST_SHORT)}${others}`;
  });
  const left = files.length - MOST_FILES;
  return inBlocks(
    `### ${HEADINGS.error[language]}`,
    ...shown,
    left > 0 ? WORDS.files[language](left) : undefined,
  );
}
