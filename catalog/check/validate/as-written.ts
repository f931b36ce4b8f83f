import type { Finding } from '../../model/issues/finding.ts';
import { type Pointer, pointer, pointerPath } from '../../model/pointer.ts';

/**
 * Rules look at the data as it is once misspelt keys are mended. What they find is told where it stands in the file:
 * below the key as it is written, so that it comes after what is said of the key, and can be mended together with it.
 *
 * @param findings What the schema found, with the keys that are to be renamed.
 */
export function asWritten(findings: readonly Finding[]): (finding: Finding) => Finding {
  const written = new Map<Pointer, Pointer>();
  for (const { pointer: at, mend } of findings) {
    if (mend?.kind === 'rename-key') written.set(renamed(at, mend.key), at);
  }
  if (written.size === 0) return (finding) => finding;
  const back = (at: Pointer) => written.get(at) ?? inside(at, written) ?? at;
  return (finding) => {
    const { mend } = finding;
    const moved = { ...finding, pointer: back(finding.pointer) };
    return mend && 'pointer' in mend ? { ...moved, mend: { ...mend, pointer: back(mend.pointer) } } : moved;
  };
}

function renamed(at: Pointer, key: string): Pointer {
  return pointer(...pointerPath(at).slice(0, -1), key);
}

/** The place of a value within a value whose key was fixed; `undefined` where it is in none. */
function inside(at: Pointer, written: ReadonlyMap<Pointer, Pointer>): Pointer | undefined {
  for (const [after, before] of written) {
    if (at.startsWith(`${after}/`)) return before + at.slice(after.length);
  }
  return undefined;
}
