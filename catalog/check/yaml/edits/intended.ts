import type { Fix } from '../../../model/issues/finding.ts';
import { pointerPath } from '../../../model/pointer.ts';

/** A fix in terms of the data. */
export type DataFix = Exclude<Fix, { kind: 'text' }>;

/** Changes a value and its neighbours; `source` is the source of the value at the place. */
type Change = (holder: object, key: string, source: string) => object | undefined;

/**
 * The data as it should be when `fix` is done, as new data that shares with the old what has not changed.
 * `undefined` where the fix makes no sense: nothing stands there, or the new key stands already.
 */
export function intended(data: unknown, fix: DataFix, source: string): unknown {
  return changedAt(data, pointerPath(fix.pointer), (holder, key) => changeOf(fix)(holder, key, source));
}

function changedAt(
  data: unknown,
  path: string[],
  change: (holder: object, key: string) => object | undefined,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof data !== 'object' || data === null || !Object.hasOwn(data, key))
    return undefined;
  if (rest.length === 0) return change(data, key);
  const inner = changedAt((data as Record<string, unknown>)[key], rest, change);
  return inner === undefined ? undefined : withValue(data, key, inner);
}

function changeOf(fix: DataFix): Change {
  switch (fix.kind) {
    case 'replace':
      return (holder, key) => withValue(holder, key, fix.value);
    case 'quote':
      return withValue;
    case 'wrap-in-list':
      return (holder, key) => withValue(holder, key, fix.items ?? [(holder as Record<string, unknown>)[key]]);
    case 'rename-key':
      return (holder, key) => withKey(holder, key, fix.key);
    case 'remove':
      return without;
  }
}

function withValue(holder: object, key: string, value: unknown): object {
  return Array.isArray(holder) ? holder.with(Number(key), value) : { ...holder, [key]: value };
}

function withKey(holder: object, key: string, name: string): object | undefined {
  if (Array.isArray(holder) || Object.hasOwn(holder, name) || name === '__proto__') return undefined;
  return Object.fromEntries(Object.entries(holder).map(([old, value]) => [old === key ? name : old, value]));
}

function without(holder: object, key: string): object {
  if (Array.isArray(holder)) return holder.toSpliced(Number(key), 1);
  return Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key));
}
