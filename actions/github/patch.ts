import type { LineRange } from '../pull-request/observation.ts';

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;

/**
 * The lines of the new file that a unified diff shows, its context included: there GitHub takes review comments.
 * None where there is no diff (a binary or a very large file).
 */
export function linesShown(patch: string | undefined): LineRange[] {
  return [...(patch ?? '').matchAll(HUNK)].flatMap(([, start, count]) => {
    const from = Number(start);
    const lines = count === undefined ? 1 : Number(count);
    return lines > 0 ? [{ from, to: from + lines - 1 }] : [];
  });
}
