import { jsonReader } from '../../model/json-reader.ts';
import { vocabulary } from '../../model/vocabularies.ts';
import { KINDS, MOST, MOST_NEEDS, NEEDS_FORMAT, type NeedsFile, STATUSES, URGENCIES } from './need.ts';
import { themesOf } from './read-issue.ts';
import { AUDIENCES, HELP } from './words.ts';

/** More characters than a file of ours can have. */
export const LONGEST_FILE = 40_000_000;

/** The file's text: a line for each need, so that two can be compared. */
export function needsFileText({ needs, ...head }: NeedsFile): string {
  const lines = needs.map((need) => JSON.stringify(need)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"needs":[\n${lines}\n]}\n`;
}

const instant = { type: 'string', format: 'instant' };
const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const marked = { const: true };

const textOf = (most: number) => ({ type: 'string', maxLength: most });
const listOf = (items: object) => ({ type: 'array', maxItems: 100, items });
const codesOf = (name: 'municipality' | 'county') => vocabulary(name).concepts.map(({ code }) => code);

const need = {
  type: 'object',
  additionalProperties: false,
  required: ['number', 'kind', 'status', 'title', 'what', 'places', 'votes', 'created', 'updated'],
  properties: {
    number: { ...count, minimum: 1 },
    kind: { enum: KINDS },
    status: { enum: STATUSES },
    title: textOf(MOST.title),
    what: textOf(MOST.what),
    purpose: textOf(MOST.purpose),
    places: listOf({ enum: [...codesOf('municipality'), ...codesOf('county')] }),
    theme: { type: 'string' },
    urgency: { enum: URGENCIES },
    audience: listOf({ enum: Object.keys(AUDIENCES) }),
    help: listOf({ enum: Object.keys(HELP) }),
    votes: count,
    created: instant,
    updated: instant,
    closed: instant,
    answer: {
      type: 'object',
      required: ['text', 'date'],
      properties: { text: textOf(MOST.answer), date: instant },
    },
    closedBy: listOf({ type: 'string', pattern: '^[a-z0-9-]+/[a-z0-9-]+$' }),
    looked: instant,
  },
  anyOf: KINDS.map((kind) => ({
    properties: { kind: { const: kind }, theme: { enum: themesOf(kind) } },
  })),
};

const unseen = {
  type: 'object',
  additionalProperties: false,
  required: ['number', 'kind'],
  properties: { number: count, kind: { enum: KINDS }, closed: marked, looked: instant },
};

const needsFile = {
  type: 'object',
  additionalProperties: false,
  required: ['format', 'whole', 'needs'],
  properties: {
    format: { const: NEEDS_FORMAT },
    gathered: instant,
    failed: instant,
    whole: { type: 'boolean' },
    show: { const: 'seen' },
    judged: marked,
    needs: { type: 'array', maxItems: MOST_NEEDS, items: need },
    unseen: { type: 'array', maxItems: MOST_NEEDS, items: unseen },
  },
};

/**
 * The needs in a text, or `undefined` where it is no file of needs that can be read whole: it comes over the net, and
 * what it says is published. Keys that are not known are left out. Never throws.
 */
export const parseNeedsFile = jsonReader<NeedsFile>(needsFile, LONGEST_FILE);
