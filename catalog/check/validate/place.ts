import type { Finding } from '../../model/issues/finding.ts';
import type { Issue, Severity } from '../../model/issues/issue.ts';
import { type Locator, locator } from '../yaml/locate.ts';

/**
 * Findings as issues: each with its place in the file's text and, where it can be fixed mechanically, the edit
 * that does it. Ordered by place, then code. The text is read again only where there is something to find in it.
 */
export function place(
  path: string,
  text: string,
  findings: readonly Finding[],
  severityOf: (code: string) => Severity,
  locate: (text: string) => Locator = locator,
): Issue[] {
  if (findings.length === 0) return [];
  const { rangeOf, editOf } = locate(text);
  const issues = findings.map((finding): Issue => {
    const { code, pointer, message, remedy, fix } = finding;
    const edit = fix && editOf(fix);
    const placed = { code, severity: severityOf(code), path, pointer, range: rangeOf(finding) };
    return { ...placed, message, remedy, ...(edit ? { edit } : {}) };
  });
  return issues.sort((a, b) => a.range.start.offset - b.range.start.offset || compare(a.code, b.code));
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
