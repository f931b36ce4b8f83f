import { expect, test } from 'vitest';
import { validate } from '../../../catalog/check/validate/validate.ts';
import { archiveByTheme, comingAndPast, meetingsIn } from '../../../catalog/cooperation/meeting.ts';

function meeting(day: string, more = ''): { path: string; bytes: Uint8Array } {
  const text = `title: ${day}\nstart: ${day} 09:00\nend: ${day} 10:00\n${more}`;
  return { path: `cooperation/meetings/${day}-a.yaml`, bytes: new TextEncoder().encode(text) };
}

test('meetings are coming until they end, the next one first, and past with the latest first', () => {
  const files = ['2027-03-01', '2027-01-01', '2027-02-01'].map((day) => meeting(day));
  const meetings = meetingsIn(validate(files).cooperation);
  const at = (time: string) => {
    const { coming, past } = comingAndPast(meetings, Date.parse(time));
    return [coming, past].map((list) => list.map(({ id }) => id.slice(5, 7)));
  };
  expect(at('2026-12-31T00:00:00Z')).toEqual([['01', '02', '03'], []]);
  expect(at('2027-02-01T08:59:59Z')).toEqual([['02', '03'], ['01']]);
  expect(at('2027-02-01T09:00:00Z')).toEqual([['03'], ['02', '01']]);
});

test('what can be fetched is found by theme, however its case, the latest first and what has no theme last', () => {
  const recording = 'recording: https://example.se/film\n';
  const files = [
    meeting('2027-01-01', `theme: Licenser\n${recording}`),
    meeting('2027-02-01', recording),
    meeting('2027-03-01', `theme: { sv: licenser, en: Licences }\n${recording}`),
    meeting('2027-04-01', 'theme: Geodata\n'),
  ];
  const archive = archiveByTheme(meetingsIn(validate(files).cooperation));
  expect(archive.map(({ theme, meetings }) => [theme, meetings.map(({ id }) => id.slice(5, 7))])).toEqual([
    [{ sv: 'licenser', en: 'Licences' }, ['03', '01']],
    [undefined, ['02']],
  ]);
});
