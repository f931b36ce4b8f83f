import { describe, expect, test } from 'vitest';
import type { AccountState } from '../../../actions/github/accounts.ts';
import { daysWaited, isForReminders } from '../../../actions/sweep/quiet-days.ts';
import { callable, isRefused, isReminded, reminderText, stageDue } from '../../../actions/sweep/reminder.ts';
import type { Waiting } from '../../../actions/sweep/waiting.ts';

const BOT = 41898282;
const PERSON = { login: 'exempel-handlaggare', id: 1 };

function waiting(since: string): Waiting {
  return { number: 7, turn: 'publisher', for: [PERSON], since };
}

describe('the days of reminders', () => {
  test.each([
    ['a Monday', '2027-03-01T12:00:00Z', true],
    ['a Saturday', '2027-03-06T12:00:00Z', false],
    ['a Sunday', '2027-03-07T12:00:00Z', false],
    ['Monday in Sweden, though Sunday in UTC', '2027-03-07T23:30:00Z', true],
    ['the last of June', '2027-06-30T12:00:00Z', true],
    ['the first of July in Sweden, though June in UTC', '2027-06-30T22:30:00Z', false],
    ['July', '2027-07-15T12:00:00Z', false],
    ['the second of August', '2027-08-02T12:00:00Z', true],
    ['23 December', '2027-12-23T12:00:00Z', true],
    ['Christmas Eve', '2027-12-24T12:00:00Z', false],
    ['Epiphany', '2027-01-06T12:00:00Z', false],
    ['the day after Epiphany', '2027-01-07T12:00:00Z', true],
  ])('%s', (_, time, isRight) => {
    expect(isForReminders(Date.parse(time))).toBe(isRight);
  });

  test('days of holiday do not count as waiting', () => {
    const days = (from: string, to: string) => daysWaited(Date.parse(from), Date.parse(to));
    expect(days('2027-06-29T12:00:00Z', '2027-08-02T12:00:00Z')).toBe(3);
    expect(days('2027-03-01T12:00:00Z', '2027-03-08T11:59:00Z')).toBe(6);
    expect(days('2027-03-01T12:00:00Z', '2027-03-01T11:00:00Z')).toBe(0);
  });
});

test.each(['sv', 'en'] as const)(
  'whoever may merge is told of the button of a queue, too (%s)',
  (language) => {
    const since = '2027-03-01T12:00:00Z';
    const done = { ...waiting(since), turn: 'done' as const };
    const rest = { address: 'https://github.example/o/r/pull/7', now: new Date('2027-03-08T12:00:00Z') };
    const text = reminderText({ waiting: done, stage: 7, people: [PERSON], language, ...rest });
    expect(text).toMatch(/\*\*Merge pull request\*\*.*\*\*Merge when ready\*\*.*GitHub/);
  },
);

describe('the stage that is due', () => {
  test.each([
    ['2027-03-01T12:00:00Z', '2027-03-04T11:00:00Z', undefined],
    ['2027-03-01T12:00:00Z', '2027-03-04T13:00:00Z', 3],
    ['2027-03-01T12:00:00Z', '2027-03-08T13:00:00Z', 7],
    ['2027-03-01T12:00:00Z', '2027-05-03T13:00:00Z', 21],
    ['2027-03-01T12:00:00Z', '2027-03-06T13:00:00Z', undefined],
  ])('since %s at %s: %s', (since, now, stage) => {
    expect(stageDue(waiting(since), new Date(now))).toBe(stage);
  });
});

describe('a reminder', () => {
  const since = '2027-03-01T12:00:00Z';
  const parts = {
    stage: 7,
    people: [PERSON],
    address: 'https://github.com/o/r/pull/7',
    now: new Date('2027-03-08T13:00:00Z'),
  };
  const text = reminderText({ ...parts, waiting: waiting(since), language: 'sv' });

  test('is known by its mark, for this stage and those before it, and by the bot alone', () => {
    const isKnown = (author: number, stage: number, begun = since) =>
      isReminded([{ author, body: text }], waiting(begun), stage, BOT);
    expect([3, 7, 21].map((stage) => isKnown(BOT, stage))).toEqual([true, true, false]);
    expect(isKnown(1, 7)).toBe(false);
  });

  test('of a turn that has begun anew does not count', () => {
    expect(isReminded([{ author: BOT, body: text }], waiting('2027-03-09T12:00:00Z'), 3, BOT)).toBe(false);
  });

  test('calls those whose turn it is and nobody else', () => {
    expect(text.match(/@[\w-]+/g)).toEqual(['@exempel-handlaggare']);
  });

  test('uses the login that an account has now, and calls nobody who has left', () => {
    const accounts = new Map<number, AccountState>([
      [1, { named: 'exempel-handlaggare', login: 'nytt-namn', state: 'renamed' }],
      [2, { named: 'borta', login: 'borta', state: 'gone' }],
    ]);
    const people = callable([PERSON, { login: 'borta', id: 2 }, { login: 'x) @alla', id: 3 }], accounts);
    expect(people).toEqual([{ login: 'nytt-namn', id: 1 }]);
  });

  test.each(['Ingen påminnelse', 'ingen påminnelse.', 'Hej!\n\nno reminder', 'No reminders'])(
    'is refused by %j',
    (body) => {
      expect(isRefused([{ author: 1, body }], [PERSON])).toBe(true);
      expect(isRefused([{ author: 2, body }], [PERSON])).toBe(false);
    },
  );

  test('is not refused by a sentence that mentions the words', () => {
    expect(isRefused([{ author: 1, body: 'Jag fick ingen påminnelse om det här' }], [PERSON])).toBe(false);
  });
});
