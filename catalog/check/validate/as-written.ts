import type { Finding } from '../../model/issues/finding.ts';
import { type Pointer, pointer, pointerPath } from '../../model/pointer.ts';

/**
 * Rules look at the data as it is once misspelt keys are fixed. What they find is told where it stands in the file:
 * below the key as it is written, so that it comes after what is said of the key, and can be fixed together with it.
 *
 * @param findings What the schema found, with the keys that are to be renamed.
 */
export function asWritten(findings: readonly Finding[]): (finding: Finding) => Finding {
  const written = new Map<Pointer, Pointer>();
  for (const { pointer: at, fix } of findings) {
    if (fix?.kind === 'rename-key') written.set(renamed(at, fix.key), at);
  }
  if (written.size === 0) return (finding) => finding;
  const back = (at: Pointer) => written.get(at) ?? inside(at, written) ?? at;
  return (finding) => {
    const { fix } = finding;
    const moved = { ...finding, pointer: back(finding.pointer) };
    return fix && 'pointer' in fix ? { ...moved, fix: { ...fix, pointer: back(fix.pointer) } } : moved;
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
