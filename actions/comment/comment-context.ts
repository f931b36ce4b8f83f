import { type Language, type Text, textIn } from '../../catalog/model/text.ts';
import type { Assessment } from '../pull-request/assessment.ts';
import type { Observation } from '../pull-request/observation.ts';
import type { ReviewState } from '../pull-request/review-state.ts';
import { markdownText, shortened } from './markdown-text.ts';

/** All that is told of a pull request, and in which language. */
export interface CommentContext {
  observation: Observation;
  assessment: Assessment;
  reviewState: ReviewState;
  language: Language;
  /** Issues that a suggestion fixes, by {@link issueKey}. */
  suggested: ReadonlySet<string>;
  /** Paths of files in which no data change. */
  unchanged: ReadonlySet<string>;
}

/**
 * The levels of detail. Each leaves out whole parts of the one before it: first the triples, then what can be seen
 * elsewhere (preview, tables, tips), at last all but the first error of each file.
 */
export const DETAILS = ['full', 'without-triples', 'without-tables', 'short'] as const;

/** One of {@link DETAILS}. */
export type Detail = (typeof DETAILS)[number];

/** Enough to know a title by. */
const LONGEST_NAME = 120;

/** A title or name from a file as Markdown, in the language of the reader where there is one. */
export function nameIn(name: Text | undefined, language: Language, otherwise: string): string {
  return markdownText(shortened(textIn(name, language)?.trim() || otherwise, LONGEST_NAME));
}

/** The name of a publisher as the base branch has it; of a new one, its folder. */
export function publisherName(id: string, { observation, language }: CommentContext): string {
  return nameIn(observation.publishers.get(id)?.data.name as Text | undefined, language, id);
}

/** Parts one after the other, those that are empty left out. */
export function inBlocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Something to open, under a heading of its own. Both are ready to be written. */
export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
