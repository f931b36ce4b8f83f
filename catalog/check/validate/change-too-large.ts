import type { CodeDescription } from '../../model/issues/code.ts';
import type { Issue } from '../../model/issues/issue.ts';
import { numberText } from '../../model/issues/number-text.ts';
import { EXHAUSTION, OWN_LIMITS } from '../../model/issues/standards.ts';
import type { Localised } from '../../model/text.ts';
import { decode } from '../yaml/decode.ts';
import { placesOf } from '../yaml/positions.ts';
import { FILE_LIMITS, measureText, type TextCounts } from '../yaml/text-limits.ts';
import { yamlOf } from './yaml-of.ts';

export const description: CodeDescription = {
  code: 'change-too-large',
  severity: 'error',
  title: { sv: 'Ändringen är för stor', en: 'The change is too large' },
  why: {
    sv: 'En pull request kontrolleras inom några minuter, och sedan läser en människa den. Därför finns en gräns för hur mycket dess filer får innehålla tillsammans. Över hundra vanliga datamängder ryms. En större leverans delas upp, så att var och en av delarna kan granskas och publiceras för sig.',
    en: 'A pull request is checked within minutes, and then a person reads it. So there is a limit to how much its files may hold together. More than a hundred ordinary datasets stay within it. A larger delivery is divided, so that each part can be reviewed and published by itself.',
  },
  sources: [OWN_LIMITS, EXHAUSTION],
};

/** The counts of what the files of one change hold together. */
export interface ChangeCounts extends TextCounts {
  bytes: number;
}

/**
 * The limits of all files of a pull request together, before the change and after it. A hundred and twenty of the
 * largest descriptions in this catalog stay within them, or all the files that GitHub lists (300) with ordinary ones.
 */
export const CHANGE_LIMITS: Readonly<ChangeCounts> = {
  parts: 40_000,
  lines: 20_000,
  references: 800,
  bytes: 2_000_000,
};

/** A file that a change touches, as it was and as it will be. */
export interface FileVersions {
  path: string;
  before: Uint8Array | undefined;
  after: Uint8Array | undefined;
}

/** The part of a change that is read. */
export interface ReadingPlan {
  /** Paths of the files that are not to be read, as the change holds too much before they are reached. */
  unread: ReadonlySet<string>;
  /** The issue about the unread files, on the file that goes beyond the limit. */
  issue: Issue | undefined;
}

/**
 * Decides which files of a change are read: by their paths in order, as long as they stay within the limits together.
 * Counts without parsing, and nothing of the files that come after the one that goes beyond.
 */
export function planReading(
  files: readonly FileVersions[],
  limits: Readonly<ChangeCounts> = CHANGE_LIMITS,
): ReadingPlan {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const left = { ...limits };
  for (const [index, file] of ordered.entries()) {
    const excess = take(file, left);
    if (!excess) continue;
    const unread = ordered.slice(index).map(({ path }) => path);
    return { unread: new Set(unread), issue: issueOf(file, excess, limits, unread.length) };
  }
  return { unread: new Set(), issue: undefined };
}

type ChangeMeasure = keyof ChangeCounts;

interface ChangeExcess {
  measure: ChangeMeasure;
  /** The offset in the file, where the version after the change goes beyond. */
  offset: number;
}

const MEASURES = ['bytes', 'parts', 'lines', 'references'] as const;

/** Takes what a file holds from what is left; gives what there was not enough of. */
function take({ path, before, after }: FileVersions, left: ChangeCounts): ChangeExcess | undefined {
  for (const bytes of [before, after]) {
    if (!bytes) continue;
    const { counts, offset } = countsOf(path, bytes, left);
    for (const measure of MEASURES) left[measure] -= counts[measure];
    const measure = MEASURES.find((measure) => left[measure] < 0);
    if (measure) return { measure, offset: bytes === after ? offset : 0 };
  }
  return undefined;
}

/** Counts as far as there is anything left of the budget, or as a file is read at all. */
function countsOf(
  path: string,
  bytes: Uint8Array,
  left: Readonly<ChangeCounts>,
): { counts: ChangeCounts; offset: number } {
  const nothing = { counts: { parts: 0, lines: 0, references: 0, bytes: bytes.length }, offset: 0 };
  const yaml = bytes.length > left.bytes ? undefined : yamlOf(path, bytes);
  if (!yaml) return nothing;
  const most = {
    parts: Math.min(left.parts, FILE_LIMITS.parts),
    lines: Math.min(left.lines, FILE_LIMITS.lines),
    references: Math.min(left.references, FILE_LIMITS.references),
  };
  const { counts, excess } = measureText(decode(yaml).text, most);
  const body = countsOfBody(bytes.subarray(yaml.length));
  const lines = counts.lines + body.lines + (excess?.measure === 'lines' ? 1 : 0);
  return {
    counts: { ...counts, parts: counts.parts + body.parts, lines, bytes: bytes.length },
    offset: excess?.offset ?? 0,
  };
}

/** The text of a guide: the characters that mean something in Markdown stand for its parts. */
function countsOfBody(bytes: Uint8Array): Pick<TextCounts, 'parts' | 'lines'> {
  if (bytes.length === 0) return { parts: 0, lines: 0 };
  const { text } = decode(bytes);
  return {
    parts: text.match(/[[\](){}<>*_`#|~!&:-]/g)?.length ?? 0,
    lines: text.match(/\n/g)?.length ?? 0,
  };
}

const AMOUNTS: Readonly<Record<ChangeMeasure, (limit: number) => Localised>> = {
  parts: (limit) => ({
    sv: `${numberText(limit).sv} delar (nycklar, värden och tecknen mellan dem)`,
    en: `${numberText(limit).en} parts (keys, values and the characters between them)`,
  }),
  lines: (limit) => ({ sv: `${numberText(limit).sv} rader`, en: `${numberText(limit).en} lines` }),
  references: (limit) => ({
    sv: `${numberText(limit).sv} värden som börjar med &, * eller !`,
    en: `${numberText(limit).en} values that begin with &, * or !`,
  }),
  bytes: (limit) => ({
    sv: `${String(limit / 1_000_000).replace('.', ',')} MB`,
    en: `${limit / 1_000_000} MB`,
  }),
};

function issueOf(
  { path, before, after }: FileVersions,
  { measure, offset }: ChangeExcess,
  limits: Readonly<ChangeCounts>,
  unread: number,
): Issue {
  const { text } = decode(after ?? before ?? new Uint8Array());
  const amount = AMOUNTS[measure](limits[measure]);
  const others = othersText(unread - 1);
  return {
    code: description.code,
    severity: 'error',
    path,
    pointer: '',
    range: placesOf(text).range(offset, Math.min(offset + 1, text.length)),
    message: {
      sv: `Här går gränsen: ändringens filer innehåller tillsammans mer än ${amount.sv}, räknat före och efter ändringen. ${others.sv}`,
      en: `Here is the limit: the files of the change hold more than ${amount.en} together, counted before and after the change. ${others.en}`,
    },
    remedy: {
      sv: 'Dela upp ändringen i flera pull requests, till exempel en för varje utgivare eller en för var femtionde fil.',
      en: 'Divide the change into several pull requests, for example one for each publisher or one for every fifty files.',
    },
  };
}

function othersText(count: number): Localised {
  if (count === 0) return { sv: 'Filen är inte kontrollerad.', en: 'The file has not been checked.' };
  return {
    sv: `Den här filen är inte kontrollerad, och inte heller de ${count} som följer efter den i bokstavsordning.`,
    en: `This file has not been checked, nor have the ${count} that follow it in alphabetical order.`,
  };
}
