import { describe, expect, test } from 'vitest';
import { contactsIn } from '../../../../actions/needs/contacts.ts';
import { digestText, unreadAddress } from '../../../../actions/needs/digest-text.ts';
import { digestOf, weekBefore, withAnswers } from '../../../../catalog/cooperation/needs/digest.ts';
import type { Need } from '../../../../catalog/cooperation/needs/need.ts';

const WEEK = weekBefore(new Date('2026-11-25T12:00:00Z'));
const NEED: Need = {
  number: 12,
  kind: 'data',
  status: 'new',
  title: 'Lekplatser',
  what: 'Alla.',
  places: ['0380'],
  theme: 'ENVI',
  votes: 3,
  created: '2026-11-17T08:00:00Z',
  updated: '2026-11-17T08:00:00Z',
};
const REPOSITORY = 'https://github.example.se/agare/katalog';
const OLD: Need = { ...NEED, created: '2026-10-01T08:00:00Z' };

describe('the week before', () => {
  test.each([
    ['2026-11-23T00:00:00Z', '2026-W47', '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z'],
    ['2026-11-29T23:59:59Z', '2026-W47', '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z'],
    ['2026-11-30T05:37:00Z', '2026-W48', '2026-11-23T00:00:00Z', '2026-11-30T00:00:00Z'],
    ['2027-01-04T05:37:00Z', '2026-W53', '2026-12-28T00:00:00Z', '2027-01-04T00:00:00Z'],
    ['2027-01-11T05:37:00Z', '2027-W01', '2027-01-04T00:00:00Z', '2027-01-11T00:00:00Z'],
    ['2025-01-06T05:37:00Z', '2025-W01', '2024-12-30T00:00:00Z', '2025-01-06T00:00:00Z'],
  ])('%s is %s', (now, id, start, end) => {
    expect(weekBefore(new Date(now))).toMatchObject({ id, start, end });
  });
});

describe('a digest', () => {
  const numbers = (needs: readonly Need[]) => needs.map(({ number }) => number);

  test('tells what is new in the county, what was answered or closed, and what waits with most votes', () => {
    const answered: Need = { ...OLD, number: 2, answer: { text: 'Ja.', date: '2026-11-22T23:59:59Z' } };
    const closed: Need = { ...OLD, number: 3, status: 'met', closed: '2026-11-16T00:00:00Z' };
    const waiting = [4, 5, 6, 7].map((number) => ({ ...OLD, number, votes: number }));
    const digest = digestOf(
      [NEED, answered, closed, ...waiting, { ...OLD, number: 8, votes: 0 }],
      '03',
      WEEK,
    )!;
    expect(numbers(digest.fresh)).toEqual([12]);
    expect(numbers(digest.answered)).toEqual([2, 3]);
    expect(numbers(digest.wanted)).toEqual([7, 6, 5]);
    const told = digestOf([NEED, { ...answered, votes: 99 }], '03', WEEK)!;
    expect(numbers(told.wanted)).toEqual([]);
  });

  test.each<[string, Need]>([
    ['an older need', OLD],
    ['one of another county', { ...NEED, places: ['1880', '19'] }],
    ['one of the week that is not over', { ...NEED, created: WEEK.end }],
    ['one without a place', { ...NEED, places: [] }],
  ])('is not made for %s', (_name, need) => {
    expect(digestOf([need], '03', WEEK)).toBeUndefined();
  });

  test('is text, whatever a title says, and names no more than twenty of a kind', () => {
    const title = '@alla #1 [x](javascript:alert(1)) <img src=x> | `kod`';
    const many = Array.from({ length: 25 }, (_, i) => ({ ...NEED, number: i + 1, title }));
    const text = digestText(
      digestOf(many, '03', WEEK)!,
      'exempel-organisation/lag',
      'https://data.example.se',
      REPOSITORY,
    );
    expect(text).toContain('\n- och 5 till');
    expect(text.match(/@(?!\u200b)/g)).toEqual(['@']);
    expect(text).toContain('@exempel-organisation/lag');
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(javascript/);
    expect(text.length).toBeLessThan(65_536);
  });

  test('reads as this', () => {
    const answered: Need = {
      ...OLD,
      number: 2,
      kind: 'support',
      theme: 'geodata',
      status: 'planned',
      title: 'Komma igång',
      votes: 1,
      answer: { text: 'Vi håller en träff i mars.', date: '2026-11-18T08:00:00Z' },
    };
    const digest = digestOf([NEED, answered, { ...OLD, number: 5, title: 'Badplatser' }], '03', WEEK)!;
    expect(digestText(digest, undefined, 'https://data.example.se', REPOSITORY)).toMatchInlineSnapshot(`
      "<!-- katalog:behov 03 2026-W47 -->

      ### Behov i Uppsala län, vecka 47 (16–22 november 2026)

      **Nya**

      - [Lekplatser](https://data.example.se/behov/12/) (önskade data, miljö, 3 röster, ny)

      **Har fått svar eller avslutats**

      - [Komma igång](https://data.example.se/behov/2/) (behov av stöd, geodata, 1 röst, planerad). Svar: Vi håller en träff i mars.

      **Har flest röster av dem som väntar**

      - [Badplatser](https://data.example.se/behov/5/) (önskade data, miljö, 3 röster, ny)

      [Alla behov i länet](https://data.example.se/behov/?lan=03). Svara genom att öppna behovet, gå till ärendet och skriva en kommentar som börjar med ”Svar:”."
    `);
  });
});

test('a need that a dataset answers by its file alone is told in the week that the file came to say so', () => {
  const answered = new Map([
    [5, { number: 5, time: '2026-11-18T08:00:00Z', datasets: ['exempelkommun/badplatser'] }],
    [6, { number: 6, time: '2026-10-01T08:00:00Z', datasets: ['exempelkommun/badplatser'] }],
    [7, { number: 7, datasets: ['exempelkommun/badplatser'] }],
  ]);
  const open = [5, 6, 7].map((number): Need => ({ ...OLD, number, title: `Nummer ${number}`, votes: 9 }));
  const digest = digestOf(withAnswers([NEED, ...open], answered), '03', WEEK)!;
  expect(digest.answered.map(({ number, status }) => [number, status])).toEqual([[5, 'met']]);
  expect(digest.wanted).toEqual([]);
  expect(digestText(digest, undefined, 'https://data.example.se', REPOSITORY)).toMatch(
    /\[Nummer 5\].*publicerad/,
  );
});

test('where the site shows only what somebody has looked at, the others are counted and not named', () => {
  const seen: Need = { ...NEED, number: 13, status: 'seen', title: 'Badplatser' };
  const waiting: Need = { ...OLD, number: 5, title: 'Gammal och aldrig läst' };
  const closed: Need = { ...NEED, number: 9, status: 'met', title: 'Stängd', closed: NEED.created };
  const older: Need = { ...closed, number: 8, created: OLD.created };
  const many = [30, 31, 32].map((number): Need => ({ ...OLD, number, votes: 99, title: 'Oläst' }));
  const read: Need = { ...OLD, number: 14, status: 'seen', title: 'Skolor' };
  const hidden = new Map([12, 5, 9, 8, 30, 31, 32].map((number) => [number, 'unread'] as const));
  const digest = digestOf([NEED, seen, waiting, closed, older, ...many, read], '03', WEEK, hidden)!;
  const unread = unreadAddress(REPOSITORY);
  const text = digestText(digest, undefined, 'https://data.example.se', REPOSITORY);
  expect(text).toContain('[Badplatser](https://data.example.se/behov/13/)');
  expect(text).toContain('**Ett nytt behov som ingen har läst.** [Öppna listan på GitHub](https://github.');
  expect(text).toContain('[Skolor](https://data.example.se/behov/14/)');
  expect(text).not.toMatch(/Lekplatser|aldrig läst|Stängd|Oläst|behov\/(?:12|5|9|8|3.)\//);
  const query = new URL(unread).searchParams.get('q');
  expect(query).toBe(
    'is:issue is:open label:"önskemål","behov av stöd" -label:"behov: går inte" -label:"behov: uppfyllt" -label:"behov: planerat" -label:"behov: sett" -label:"spam"',
  );
});

describe('needs whose text was changed after somebody had looked at them', () => {
  const changed = '2026-11-18T08:00:00Z';
  const edited = (number: number): Need => ({ ...OLD, number, status: 'seen', title: 'Elak' });
  const held = (time: string, numbers: number[]) =>
    new Map(numbers.map((number) => [number, { changed: time, looked: '2026-11-01T08:00:00Z' }] as const));

  test('are told by number, with what to do, and nothing that they say', () => {
    const digest = digestOf([edited(7)], '03', WEEK, held(changed, [7]))!;
    const text = digestText(digest, undefined, 'https://data.example.se', REPOSITORY);
    expect(text).toContain(
      `- [Ärende 7](${REPOSITORY}/issues/7) (önskade data): ändrat 18 november 2026, läst senast 1 november 2026`,
    );
    expect(text).toContain('tar du bort etiketten och sätter den igen, eller svarar');
    expect(text).not.toContain('Elak');
  });

  test('wait in every summary, but make none by themselves after their week', () => {
    const before = held('2026-10-18T08:00:00Z', [7]);
    expect(digestOf([edited(7)], '03', WEEK, before)).toBeUndefined();
    expect(digestOf([edited(7), NEED], '03', WEEK, before)?.edited).toMatchObject([{ number: 7 }]);
  });

  test('are named to the number of twenty', () => {
    const many = Array.from({ length: 25 }, (_, i) => i + 1);
    const digest = digestOf(many.map(edited), '03', WEEK, held(changed, many))!;
    const text = digestText(digest, undefined, 'https://data.example.se', REPOSITORY);
    expect(text.match(/^- \[Ärende/gm)).toHaveLength(20);
    expect(text).toContain('\n- och 5 till');
  });
});

describe('the contacts', () => {
  const read = (text: string) => contactsIn(new TextEncoder().encode(text));

  test('are those that can be reached on GitHub, one a county', () => {
    const text = `contacts:
  - { county: "19", organisation: Region Exempel, github: exempel-organisation/lag }
  - { county: "03", organisation: Region Exempel, issue: 7 }
  - { county: "03", organisation: En annan, github: annan }
  - { county: "04", organisation: Region Exempel, email: digitalisering@region.example.se }
`;
    expect(read(text)).toEqual([
      { county: '03', github: undefined, issue: 7 },
      { county: '19', github: 'exempel-organisation/lag', issue: undefined },
    ]);
  });

  test.each([
    '',
    'contacts: x',
    'contacts: [null, 7, { county: 3, issue: 1 }, { county: "99", issue: 1 }, { county: "03", github: "a b" }, { county: "03", issue: -1 }]',
    '{',
  ])('none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('none where there is no file', () => {
    expect(contactsIn(undefined)).toEqual([]);
  });
});
