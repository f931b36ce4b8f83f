import type { Finding } from '../../model/issues/finding.ts';
import type { Edit } from '../../model/issues/issue.ts';
import type { Places } from './positions.ts';

/** `text` with `edit` done. */
export function edited(text: string, { start, end, text: replacement }: Edit): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/**
 * The position of `offset`, in a text that `edits` were applied to one after the other, before them. A position
 * inside an insertion was where the insertion was made.
 */
export function offsetBefore(offset: number, edits: readonly Edit[]): number {
  return edits.reduceRight((at, { start, end, text }) => {
    if (at < start + text.length) return Math.min(at, start);
    return at - text.length + (end - start);
  }, offset);
}

/**
 * An edit of a text that `edits` were done to, as an edit of the text before them. `undefined` where it changes
 * a part only of what one of them put in.
 */
export function editBefore(edit: Edit, edits: readonly Edit[]): Edit | undefined {
  let { start, end } = edit;
  for (const done of edits.toReversed()) {
    const insertedEnd = done.start + done.text.length;
    const isApart = end < done.start || start > insertedEnd;
    const isAround = start <= done.start && insertedEnd <= end && start < end;
    if (!isApart && !isAround) return undefined;
    const shift = done.end - done.start - done.text.length;
    if (start > insertedEnd) start += shift;
    if (end >= insertedEnd) end += shift;
  }
  return { start, end, text: edit.text };
}

/** A finding about a text that `edits` were done to, as one about the text before them, which `places` are of. */
export function findingBefore(finding: Finding, places: Places, edits: readonly Edit[]): Finding {
  const { range, fix, ...rest } = finding;
  if (edits.length === 0 || !range) return finding;
  const edit = fix?.kind === 'text' ? editBefore(fix.edit, edits) : undefined;
  return {
    ...rest,
    range: places.range(offsetBefore(range.start.offset, edits), offsetBefore(range.end.offset, edits)),
    ...(edit ? { fix: { kind: 'text', edit } } : {}),
  };
}

/** The line break that a text uses. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
