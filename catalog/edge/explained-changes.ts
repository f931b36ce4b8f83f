import type { FieldChange } from '../past/changes/change.ts';
import type { GatheredChange } from '../past/history/gathering.ts';
import { readAnswers, saveAnswers } from './cache-file.ts';
import { readObjects } from './git-objects.ts';

/** Lists what changed in a file between two versions; `undefined` where that is unknown. Should not throw. */
export interface ExplainChange {
  (path: string, before: Uint8Array, after: Uint8Array): readonly FieldChange[] | undefined;
  /** Another text, and what is remembered is not used: what explains has changed. */
  version: string;
}

interface Explaining {
  explain?: ExplainChange;
  memoryFile?: string;
}

/** The maximum number of fields listed for a change. */
const MAX_FIELDS = 30;

/** The longest text of a value that is told, in characters. */
const MAX_VALUE = 200;

/** Versions that are held at a time, so that a long history does not fill the memory. */
const AT_A_TIME = 500;

/**
 * Explains changes, each given with its file's path. What is explained once is remembered by the two blobs, which
 * never change, so that a second run reads nothing.
 *
 * @returns what tells the fields of a change that was given; of any other `undefined`.
 */
export async function explained(
  root: string,
  changes: readonly (GatheredChange & { path: string })[],
  { explain, memoryFile }: Explaining,
): Promise<(change: GatheredChange) => readonly FieldChange[] | undefined> {
  if (!explain) return () => undefined;
  const memory: Memory = readAnswers(memoryFile, explain.version);
  const asked = changes.filter(({ before, after }) => before && after && before !== after);
  const fresh = asked.filter((change) => !memory.has(keyOf(change)));
  for (let start = 0; start < fresh.length; start += AT_A_TIME)
    await learn(root, fresh.slice(start, start + AT_A_TIME), explain, memory);
  if (memoryFile && fresh.length > 0) {
    const used = new Set(asked.map(keyOf));
    saveAnswers(
      memoryFile,
      explain.version,
      [...memory].filter(([key]) => used.has(key)),
    );
  }
  return (change) => memory.get(keyOf(change)) ?? undefined;
}

type Memory = Map<string, readonly FieldChange[] | null>;

function keyOf({ before, after }: Pick<GatheredChange, 'before' | 'after'>): string {
  return `${before} ${after}`;
}

async function learn(
  root: string,
  changes: readonly (GatheredChange & { path: string })[],
  explain: ExplainChange,
  memory: Memory,
): Promise<void> {
  const blobs = new Map<string, Uint8Array>();
  const ids = new Set(changes.flatMap(({ before, after }) => [before!, after!]));
  await readObjects(root, [...ids], (id, bytes) => blobs.set(id, bytes));
  for (const change of changes) {
    const [before, after] = [blobs.get(change.before!), blobs.get(change.after!)];
    const fields = before && after ? explain(change.path, before, after) : undefined;
    memory.set(keyOf(change), fields ? fields.slice(0, MAX_FIELDS).map(shortened) : null);
  }
}

function shortened({ before, after, ...change }: FieldChange): FieldChange {
  return { ...change, before: shortText(before), after: shortText(after) };
}

function shortText(text: FieldChange['before']): FieldChange['before'] {
  return text && { sv: cut(text.sv), en: cut(text.en) };
}

function cut(text: string): string {
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 1)}…` : text;
}
