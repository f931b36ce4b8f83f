import {
  KINDS,
  MOST,
  MOST_NEEDS,
  NEEDS_FORMAT,
  type Need,
  type NeedsFile,
  STATUSES,
  type UnseenNeed,
  URGENCIES,
} from './need.ts';
import { isPlace } from './places.ts';
import { isTheme } from './read-issue.ts';
import { AUDIENCES, HELP } from './words.ts';

/** More characters than a file of ours can have. */
export const LONGEST_FILE = 40_000_000;

/** The file's text: a line for each need, so that two can be compared. */
export function needsFileText({ needs, ...head }: NeedsFile): string {
  const lines = needs.map((need) => JSON.stringify(need)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"needs":[\n${lines}\n]}\n`;
}

/**
 * The needs in a text, or `undefined` where it is no file of needs that can be read whole: it comes over the net, and
 * what it says is published. Keys that are not known are left out. Never throws.
 */
export function parseNeedsFile(text: string): NeedsFile | undefined {
  if (text.length > LONGEST_FILE) return undefined;
  const read = parsed(text);
  if (!isRecord(read) || read.format !== NEEDS_FORMAT || !Array.isArray(read.needs)) return undefined;
  const { gathered, failed, whole } = read;
  if (!isOptional(gathered, isTime) || !isOptional(failed, isTime) || typeof whole !== 'boolean')
    return undefined;
  if (read.needs.length > MOST_NEEDS || !read.needs.every(isNeed)) return undefined;
  const unseen = unseenIn(read.unseen);
  if (!unseen || (read.show !== undefined && read.show !== 'seen')) return undefined;
  if (read.judged !== undefined && read.judged !== true) return undefined;
  const needs = read.needs.map(onlyKnown);
  return {
    format: NEEDS_FORMAT,
    ...(gathered !== undefined && { gathered }),
    ...(failed !== undefined && { failed }),
    whole,
    ...(read.show === 'seen' && { show: read.show }),
    ...(read.judged === true && { judged: read.judged }),
    needs,
    ...(read.unseen !== undefined && { unseen }),
  };
}

/** The needs that are not shown; `undefined` where they are not as they are written. */
function unseenIn(value: unknown): UnseenNeed[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_NEEDS || !value.every(isUnseen)) return undefined;
  return value.map(({ number, kind, closed, looked }) => ({
    number,
    kind,
    ...(closed && { closed }),
    ...(looked !== undefined && { looked }),
  }));
}

function isUnseen(value: unknown): value is UnseenNeed {
  if (!isRecord(value)) return false;
  const { number, kind, closed, looked } = value;
  return (
    isCount(number) &&
    KINDS.includes(kind as UnseenNeed['kind']) &&
    (closed === undefined || closed === true) &&
    isOptional(looked, isTime)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Check<Value> = (value: unknown) => value is Value;

const CHECKS: { [Key in keyof Need]-?: (value: unknown, need: Record<string, unknown>) => boolean } = {
  number: (value) => isCount(value) && value > 0,
  kind: (value) => KINDS.includes(value as Need['kind']),
  status: (value) => STATUSES.includes(value as Need['status']),
  title: (value) => isText(value, MOST.title),
  what: (value) => isText(value, MOST.what),
  purpose: (value) => value === undefined || isText(value, MOST.purpose),
  places: (value) => isListOf(value, isPlace),
  theme: (value, { kind }) =>
    isOptional(value, isString) && (value === undefined || isTheme(kind as Need['kind'], value)),
  urgency: (value) => value === undefined || URGENCIES.includes(value as NonNullable<Need['urgency']>),
  audience: (value) => value === undefined || isListOf(value, (code) => Object.hasOwn(AUDIENCES, code)),
  help: (value) => value === undefined || isListOf(value, (code) => Object.hasOwn(HELP, code)),
  votes: isCount,
  created: isTime,
  updated: isTime,
  closed: (value) => isOptional(value, isTime),
  answer: (value) =>
    value === undefined || (isRecord(value) && isText(value.text, MOST.answer) && isTime(value.date)),
  closedBy: (value) => value === undefined || isListOf(value, (id) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)),
  looked: (value) => isOptional(value, isTime),
};

const KEYS = Object.keys(CHECKS) as (keyof Need)[];

function isNeed(value: unknown): value is Need {
  return isRecord(value) && KEYS.every((key) => CHECKS[key](value[key], value));
}

function onlyKnown(need: Need): Need {
  const known = KEYS.filter((key) => need[key] !== undefined).map((key) => [key, need[key]]);
  return Object.fromEntries(known) as unknown as Need;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptional<Value>(value: unknown, check: Check<Value>): value is Value | undefined {
  return value === undefined || check(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** A character can be two units long. */
function isText(value: unknown, most: number): boolean {
  return isString(value) && value.length <= 2 * most;
}

function isTime(value: unknown): value is string {
  return (
    isString(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value))
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isListOf(value: unknown, check: (text: string) => boolean): boolean {
  return Array.isArray(value) && value.length <= 100 && value.every((item) => isString(item) && check(item));
}
