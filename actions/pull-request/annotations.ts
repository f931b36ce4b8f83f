import { visible } from '../../catalog/check/format/visible.ts';
import type { Issue } from '../../catalog/model/issues/issue.ts';
import type { Language } from '../../catalog/model/text.ts';
import { ruleAddress } from '../comment/addresses.ts';
import { shortened } from '../comment/markdown-text.ts';
import type { Observation } from './observation.ts';
import type { Annotation } from './plan.ts';

/** Annotations of one check run: beyond it nobody looks through them, and each fifty is a call. */
const MOST_ANNOTATIONS = 500;

/** GitHub takes 64 KB in a message and 255 characters in a title. */
const LONGEST_MESSAGE = 4_000;

/** Errors first, then warnings and tips; in each the order of the report. Plain text, which GitHub shows as it is. */
export function annotationsFor(
  observation: Observation,
  issues: readonly Issue[],
  language: Language,
): Annotation[] {
  const weights = { error: 0, warning: 1, info: 2 };
  return issues
    .toSorted((a, b) => weights[a.severity] - weights[b.severity])
    .slice(0, MOST_ANNOTATIONS)
    .map((issue) => annotation(issue, observation, language));
}

function annotation(issue: Issue, observation: Observation, language: Language): Annotation {
  const { path, severity, code, message, remedy } = issue;
  const rule = ruleAddress(observation, code);
  const text = [message[language], remedy[language], ...(rule ? [rule] : [])];
  const lines = text.map((line) => visible(shortened(line, LONGEST_MESSAGE)));
  return { path, ...place(issue), severity, title: code, message: lines.join('\n') };
}

/** Columns are taken on a single line only; the last is included. */
function place({
  range: { start, end },
}: Issue): Pick<Annotation, 'startLine' | 'endLine' | 'startColumn' | 'endColumn'> {
  const isOne = start.line === end.line;
  return {
    startLine: start.line,
    endLine: end.line,
    startColumn: isOne ? start.column : undefined,
    endColumn: isOne ? Math.max(start.column, end.column - 1) : undefined,
  };
}
