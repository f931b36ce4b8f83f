import { describe, expect, test } from 'vitest';
import type { Need, NeedsFile } from '../../../../catalog/cooperation/needs/need.ts';
import { needsFileText, parseNeedsFile } from '../../../../catalog/cooperation/needs/needs-file.ts';

const NEED: Need = {
  number: 12,
  kind: 'data',
  status: 'impossible',
  title: 'Lekplatser',
  what: 'Alla lekplatser.',
  purpose: 'En karta.',
  places: ['0380', '18'],
  theme: 'ENVI',
  urgency: 'year',
  votes: 3,
  created: '2026-11-01T08:00:00Z',
  updated: '2026-11-02T08:00:00Z',
  closed: '2026-11-02T08:00:00Z',
  answer: { text: 'Nej.', date: '2026-11-02T08:00:00Z' },
  closedBy: ['exempelkommun/lekplatser'],
  looked: '2026-11-02T08:00:00Z',
};
const SUPPORT: Need = {
  number: 13,
  kind: 'support',
  status: 'new',
  title: 'Komma igång',
  what: '',
  places: [],
  theme: 'start',
  audience: ['law'],
  help: ['workshop', 'guide'],
  votes: 0,
  created: '2026-11-01T08:00:00Z',
  updated: '2026-11-02T08:00:00Z',
};
const FILE: NeedsFile = {
  format: 1,
  gathered: '2026-11-05T08:00:00Z',
  failed: '2026-11-06T08:00:00Z',
  whole: true,
  needs: [NEED, SUPPORT],
};

test.each<[string, NeedsFile]>([
  ['needs of both kinds', FILE],
  [
    'needs that are held',
    { ...FILE, show: 'seen', judged: true, unseen: [{ number: 14, kind: 'data', closed: true }] },
  ],
  ['none', { format: 1, gathered: '2026-11-05T08:00:00Z', whole: true, needs: [] }],
])('a file with %s is read as it was written', (_name, file) => {
  expect(parseNeedsFile(needsFileText(file))).toEqual(file);
});

test('keys that are not known do not come along', () => {
  const more = { ...FILE, needs: [{ ...NEED, login: 'nagon' }] };
  expect(needsFileText(parseNeedsFile(JSON.stringify(more))!)).not.toContain('nagon');
});

describe('is refused whole:', () => {
  test.each([
    ['no JSON', '<!doctype html>'],
    ['JSON that is cut off', needsFileText(FILE).slice(0, -9)],
    ['a list', '[]'],
    ['another format', JSON.stringify({ ...FILE, format: 2 })],
    ['a time that is none', JSON.stringify({ ...FILE, gathered: 'i går' })],
    ['what is no word of whether they were judged', JSON.stringify({ ...FILE, judged: 1 })],
    ['no list of needs', JSON.stringify({ ...FILE, needs: {} })],
  ])('%s', (_name, text) => {
    expect(parseNeedsFile(text)).toBeUndefined();
  });

  test.each<[keyof Need, unknown]>([
    ['number', 0],
    ['kind', 'x'],
    ['status', 'x'],
    ['title', 7],
    ['title', 'x'.repeat(400)],
    ['what', 'x'.repeat(9000)],
    ['purpose', null],
    ['places', ['9999']],
    ['places', '0380'],
    ['theme', 'start'],
    ['urgency', 'x'],
    ['audience', ['x']],
    ['help', ['__proto__']],
    ['votes', -1],
    ['created', '2026'],
    ['updated', '2026-13-01T08:00:00Z'],
    ['closed', 1],
    ['answer', 'Nej.'],
    ['closedBy', ['../x']],
    ['looked', ''],
  ])('a need with the %s %j', (key, value) => {
    const text = JSON.stringify({ ...FILE, needs: [{ ...NEED, [key]: value }] });
    expect(parseNeedsFile(text)).toBeUndefined();
  });

  test('more needs than are ever written', () => {
    expect(parseNeedsFile(JSON.stringify({ ...FILE, needs: Array(2001).fill(NEED) }))).toBeUndefined();
  });
});
