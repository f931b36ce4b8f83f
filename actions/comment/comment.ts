import { changeSection } from './change-list.ts';
import type { CommentContext, Detail } from './comment-context.ts';
import { DETAILS, inBlocks } from './comment-context.ts';
import { conflictSection } from './conflict.ts';
import { dropSection } from './drop-section.ts';
import { issueSections } from './issue-list.ts';
import { languageNote } from './language-note.ts';
import { markdownLink } from './markdown-text.ts';
import { COMMENT_MARKER } from './markers.ts';
import { nextStepsSection } from './next-steps.ts';
import { ownerSection } from './owner-section.ts';
import { previewSection } from './preview.ts';
import { qualitySection } from './quality-section.ts';
import { reachIssuesSection, reachSection } from './reach-section.ts';
import { rulesSection } from './rules-section.ts';
import { sharedCommitNote } from './shared-commit.ts';
import { handsSection, verdict, verdictSection } from './verdict.ts';

/** GitHub takes 65,536 characters in a comment and 65,535 in the summary of a check run; some is kept for the hidden markers. */
export const LONGEST_COMMENT = 63_000;

/** GitHub takes 1 MiB (of UTF-8) in the summary of a step. */
export const LONGEST_SUMMARY = 1_000_000;

const WORDS = {
  shortened: {
    sv: 'Det finns mer att berätta än vad som får plats här.',
    en: 'There is more to tell than there is room for here.',
  },
  whole: { sv: 'Hela rapporten', en: 'The whole report' },
  checked: { sv: 'Kontrollerat vid', en: 'Checked at' },
  updated: {
    sv: 'Svaret uppdateras av sig självt när något ändras.',
    en: 'This reply is updated by itself when something changes.',
  },
} as const;

/** The texts written about a pull request, all in Markdown. */
export interface Written {
  /** The comment, with its marker. */
  comment: string;
  /** The summary of the check run. */
  checkSummary: string;
  /** The whole report, for the summary of the job. */
  jobSummary: string;
}

/** Writes all that is told: in each place as much as there is room for, and never cut in the middle. */
export function writeAll(commentContext: CommentContext): Written {
  const report = reporter(commentContext);
  const brief = report((text) => text.length <= LONGEST_COMMENT);
  const whole = report((text) => new TextEncoder().encode(text).length <= LONGEST_SUMMARY);
  return { comment: `${COMMENT_MARKER}\n${brief}\n`, checkSummary: brief, jobSummary: whole };
}

/** More issues than this are not even tried to be told one by one: writing them takes time and nobody reads them. */
const MOST_ISSUES = 2_000;

/** Gives the report in the first detail that `fits`, the shortest where none does; each is written once. */
function reporter(commentContext: CommentContext): (fits: (text: string) => boolean) => string {
  const written = new Map<Detail, string>();
  const write = (detail: Detail) => {
    const text = written.get(detail) ?? reportIn(commentContext, detail);
    written.set(detail, text);
    return text;
  };
  const tooMany = commentContext.assessment.report.issues.length > MOST_ISSUES;
  const details = tooMany ? [] : DETAILS;
  return (fits) => write(details.find((detail) => fits(write(detail))) ?? 'short');
}

function reportIn(commentContext: CommentContext, detail: Detail): string {
  const isShort = detail === 'short';
  const findings = [
    handsSection(commentContext),
    dropSection(commentContext),
    reachIssuesSection(commentContext),
    issueSections(commentContext, detail),
  ];
  return inBlocks(
    conflictSection(commentContext, verdict(commentContext)),
    verdictSection(commentContext),
    sharedCommitNote(commentContext),
    detail === 'full' ? undefined : shortenedNote(commentContext),
    ...(commentContext.reviewState.errors > 0 ? findings.reverse() : findings),
    isShort ? undefined : changeSection(commentContext, detail),
    isShort ? undefined : reachSection(commentContext, detail),
    rulesSection(commentContext),
    ownerSection(commentContext),
    isShort ? undefined : qualitySection(commentContext),
    detail === 'full' || detail === 'without-triples' ? previewSection(commentContext) : undefined,
    nextStepsSection(commentContext),
    footer(commentContext),
  );
}

function shortenedNote({ observation, language }: CommentContext): string {
  const { runUrl } = observation;
  const link = runUrl === undefined ? '' : ` ${markdownLink(WORDS.whole[language], runUrl)}.`;
  return `> ${WORDS.shortened[language]}${link}`;
}

function footer(commentContext: CommentContext): string {
  const { observation, language } = commentContext;
  const { repository, pull } = observation;
  const commit = markdownLink(pull.head.slice(0, 7), `${repository.url}/commit/${pull.head}`);
  return `---\n<sub>${WORDS.checked[language]} ${commit}. ${WORDS.updated[language]}<br>${languageNote(commentContext)}</sub>`;
}
