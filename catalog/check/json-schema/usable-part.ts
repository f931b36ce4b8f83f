import type { Finding } from '../../model/issues/finding.ts';
import { isPlainObject } from '../../model/plain-object.ts';
import { type Pointer, pointer, pointerPath, valueAt } from '../../model/pointer.ts';
import { fieldAt } from './field.ts';
import type { SchemaKind } from './schema-kind.ts';
import { violationsIn } from './violations.ts';

/** Each round takes out what the one before made not fit, from the inside: our files are not as deep as this. */
const MOST_ROUNDS = 20;

/**
 * The part of a file that fits its schema, made from what was found in it: what can be fixed is fixed, the rest
 * left out. What does not fit once it is fixed is left out, too, without being told: the file is not as far yet.
 * A key that the schema knows stays, without a value: it is there, so nobody is told that it is missing.
 */
export function usablePart(kind: SchemaKind, data: object, findings: readonly Finding[]): object {
  const part = fittingPart(kind, data, findings);
  for (const finding of findings) {
    if (!isAboutValue(finding)) continue;
    const at = pointerAfter(finding);
    const { key, holder } = fieldAt(kind, data, at);
    if (Object.hasOwn(holder?.properties ?? {}, key)) keepKey(part, at);
  }
  return part;
}

/** The pointer to a value after its key has been fixed. */
function pointerAfter({ pointer: at, fix }: Finding): Pointer {
  return fix?.kind === 'rename-key' ? pointer(...pointerPath(at).slice(0, -1), fix.key) : at;
}

/** Gives the key at `at` back, without a value, where what it stood in is still there. */
function keepKey(part: object, at: Pointer): void {
  const path = pointerPath(at);
  const key = path.pop();
  const holder = valueAt(part, pointer(...path));
  if (key === undefined || !isPlainObject(holder)) return;
  if (!Object.hasOwn(holder, key)) (holder as Record<string, unknown>)[key] = undefined;
}

function fittingPart(kind: SchemaKind, data: object, findings: readonly Finding[]): object {
  let part = changed(data, findings.filter(isAboutValue).map(changeFor(data))) as object;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const misfits = violationsIn(kind, part).filter(({ keyword }) => keyword !== 'required');
    if (misfits.length === 0) return part;
    part = changed(
      part,
      misfits.map(({ pointer, keyword, limit, value }): Change => {
        const cut = keyword === 'maxItems' && typeof limit === 'number' && Array.isArray(value);
        return cut ? { pointer, value: value.slice(0, limit) } : { pointer };
      }),
    ) as object;
  }
  return {};
}

/** A missing key takes nothing away, and what is too many is cut afterwards. */
function isAboutValue({ code }: Finding): boolean {
  return code !== 'missing-key' && code !== 'too-many-items';
}

/** A change of the value at `pointer`: another value or another key; with neither, the value is left out. */
interface Change {
  pointer: Pointer;
  value?: unknown;
  key?: string;
}

function changeFor(data: object): (finding: Finding) => Change {
  return ({ pointer, fix }) => {
    if (fix?.kind === 'replace') return { pointer, value: fix.value };
    if (fix?.kind === 'quote') return { pointer, value: String(valueAt(data, pointer)) };
    if (fix?.kind === 'wrap-in-list') return { pointer, value: fix.items ?? [valueAt(data, pointer)] };
    if (fix?.kind === 'rename-key') return { pointer, key: fix.key };
    return { pointer };
  };
}

interface Step {
  change?: Change;
  below: Map<string, Step>;
}

/** `data` with changes made. What lies on no way to a change is shared with `data`. */
function changed(data: unknown, changes: Change[]): unknown {
  const root: Step = { below: new Map() };
  for (const change of changes) {
    let step = root;
    for (const name of pointerPath(change.pointer)) {
      const next = step.below.get(name) ?? { below: new Map() };
      step.below.set(name, next);
      step = next;
    }
    step.change = change;
  }
  return applied(data, root);
}

function applied(value: unknown, { below }: Step): unknown {
  if (below.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => entryAfter(item, below.get(String(index))));
  const entries = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const after = entryAfter(child, below.get(key));
    const renamed = below.get(key)?.change?.key ?? key;
    return after === undefined ? [] : [[renamed, after]];
  });
  return Object.fromEntries(entries);
}

function entryAfter(value: unknown, step: Step | undefined): unknown {
  if (!step) return value;
  const { change } = step;
  if (!change) return applied(value, step);
  return change.key === undefined ? change.value : value;
}
