import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { validate } from '../../../catalog/check/validate/validate.ts';
import { type CalendarContent, calendarOf } from '../../../catalog/cooperation/calendar.ts';
import { meetingsIn } from '../../../catalog/cooperation/meeting.ts';
import { type History, NO_HISTORY } from '../../../catalog/past/history/history.ts';

const CONTENT: CalendarContent = {
  base: 'https://data.example.se/katalog',
  name: 'Träffar',
  history: NO_HISTORY,
  changed: '2026-11-25T08:00:00Z',
  language: 'sv',
};

function meetings(...texts: string[]) {
  const files = texts.map((text) => {
    const day = /start: (\S+)/.exec(text)![1];
    return { path: `cooperation/meetings/${day}-traff.yaml`, bytes: new TextEncoder().encode(text) };
  });
  return meetingsIn(validate(files).cooperation);
}

/** The events of a calendar as a program reads them that knows no zones but those that the file tells of. */
function eventsIn(text: string) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const SUMMER = 'title: Sommar\nstart: 2027-07-01 13:00\nend: 2027-07-01 14:30\n';
const WINTER = 'title: Vinter\nstart: 2027-01-15 09:00\nend: 2027-01-15 10:00\n';

describe('a calendar of meetings', () => {
  test.each([
    ['in summer', SUMMER, '2027-07-01T11:00:00.000Z', '2027-07-01T12:30:00.000Z'],
    ['in winter', WINTER, '2027-01-15T08:00:00.000Z', '2027-01-15T09:00:00.000Z'],
    [
      'the day before the clock is put forward',
      'title: A\nstart: 2027-03-27 10:00\nend: 2027-03-27 11:00\n',
      '2027-03-27T09:00:00.000Z',
      '2027-03-27T10:00:00.000Z',
    ],
    [
      'the day the clock is put forward',
      'title: A\nstart: 2027-03-28 10:00\nend: 2027-03-28 11:00\n',
      '2027-03-28T08:00:00.000Z',
      '2027-03-28T09:00:00.000Z',
    ],
    [
      'the day the clock is put back',
      'title: A\nstart: 2027-10-31 10:00\nend: 2027-10-31 11:00\n',
      '2027-10-31T09:00:00.000Z',
      '2027-10-31T10:00:00.000Z',
    ],
  ])('has them at the right time %s', (_, text, start, end) => {
    const [event] = eventsIn(calendarOf(meetings(text), CONTENT));
    expect(event!.startDate.zone.tzid).toBe('Europe/Stockholm');
    expect(event!.startDate.toString()).toBe(`${/start: (.*)/.exec(text)![1]!.replace(' ', 'T')}:00`);
    expect(event!.startDate.toJSDate().toISOString()).toBe(start);
    expect(event!.endDate.toJSDate().toISOString()).toBe(end);
  });

  test('keeps text as it is written: commas, semicolons, backslashes, line breaks, long words and letters of all kinds', () => {
    const title = `Öppna data; del 1, \\"grunder\\" \\\\ ${'å'.repeat(100)} 👩‍💻`;
    const text = `${SUMMER.replace('title: Sommar', `title: "${title}"`)}description: |-\n  Först, detta;\n\n  BEGIN:VEVENT\n  END:VCALENDAR\nplace: Stadshuset, rum 3\n`;
    const calendar = calendarOf(meetings(text), CONTENT);
    const [event, ...others] = eventsIn(calendar);
    expect(others).toEqual([]);
    expect(event!.summary).toBe(JSON.parse(`"${title}"`));
    expect(event!.description).toBe(
      'Först, detta;\n\nBEGIN:VEVENT\nEND:VCALENDAR\n\nMer om träffen: https://data.example.se/katalog/traffar/2027-07-01-traff/',
    );
    expect(event!.location).toBe('Stadshuset, rum 3');
    const lines = calendar.split('\r\n');
    const components = lines.flatMap((line, at) => (line.startsWith('BEGIN:V') && at > 0 ? [at] : []));
    expect(
      lines.slice(components[0]).filter((line) => /^(?:NAME|PRODID|METHOD|X-|REFRESH)/.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('tells how it stands, where it is and what it is about', () => {
    const more = `${SUMMER}status: cancelled\nlink: https://example.se/rum\nregistration: https://example.se/anmalan\ntheme: { sv: Licenser, en: Licences }\n`;
    const [event] = eventsIn(calendarOf(meetings(more), { ...CONTENT, language: 'en' }));
    const property = (name: string) => event!.component.getFirstPropertyValue(name);
    expect(property('status')).toBe('CANCELLED');
    expect(property('categories')).toBe('Licences');
    expect(property('url')).toBe('https://data.example.se/katalog/en/meetings/2027-07-01-traff/');
    expect(event!.location).toBe('https://example.se/rum');
    expect(event!.description).toContain('Registration: https://example.se/anmalan');
  });

  test('is the same whenever it is made, and reads where there is no meeting', () => {
    const all = meetings(SUMMER, WINTER);
    expect(calendarOf(all, CONTENT)).toBe(calendarOf(all, CONTENT));
    expect(eventsIn(calendarOf(all, CONTENT)).map(({ summary }) => summary)).toEqual(['Vinter', 'Sommar']);
    expect(eventsIn(calendarOf([], CONTENT))).toEqual([]);
  });

  test('knows a meeting again that has got another day, and counts its changes', () => {
    const path = 'cooperation/meetings/2027-07-01-traff.yaml';
    const change = {
      commit: 'c'.repeat(40),
      author: '',
      subject: '',
      pullRequest: undefined,
      fields: undefined,
    };
    const changes = [
      { ...change, time: '2026-11-20T10:00:00Z', what: 'changed' as const, movedFrom: undefined },
      {
        ...change,
        time: '2026-11-10T10:00:00Z',
        what: 'moved' as const,
        movedFrom: 'cooperation/meetings/2027-06-01-traff.yaml',
      },
      { ...change, time: '2026-11-01T10:00:00Z', what: 'added' as const, movedFrom: undefined },
    ];
    const history: History = {
      known: true,
      head: { commit: 'c'.repeat(40), time: '2026-11-20T10:00:00Z' },
      changed: undefined,
      files: new Map([[path, { changes, total: 3, added: '2026-11-01T10:00:00Z' }]]),
    };
    const [event] = eventsIn(calendarOf(meetings(SUMMER), { ...CONTENT, history }));
    const [unknown] = eventsIn(calendarOf(meetings(SUMMER), CONTENT));
    expect(event!.uid).toBe('2027-06-01-traff@data.example.se');
    expect(unknown!.uid).toBe('2027-07-01-traff@data.example.se');
    expect(event!.sequence).toBe(2);
    expect(unknown!.sequence).toBe(0);
    const stamp = (one: typeof event) => String(one!.component.getFirstPropertyValue('dtstamp'));
    expect(stamp(event)).toBe('2026-11-20T10:00:00Z');
    expect(stamp(unknown)).toBe('2026-11-25T08:00:00Z');
  });
});

/** The names of the properties that a calendar is made of, unfolded, those of its events without what they hold. */
function namesIn(text: string): string[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  return lines.map((line) => line.split(/[:;]/)[0] ?? '');
}

describe('a line break adds no property', () => {
  const BREAKS = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\u000b', '\u000c'];
  const FIELDS = ['title', 'description', 'place', 'theme'];
  const end = 'start: 2027-07-01 13:00\nend: 2027-07-01 14:30\n';

  function withFields(value: string): string {
    const fields = FIELDS.map((field) => `${field}: ${JSON.stringify(`A${value}`)}\n`).join('');
    return calendarOf(meetings(fields + end), { ...CONTENT, name: `A${value}` });
  }

  test.each(BREAKS)('%j', (lineBreak) => {
    const text = withFields(`${lineBreak}ATTACH:https://evil.example.com${lineBreak}END:VEVENT`);
    expect(namesIn(text)).toEqual(namesIn(withFields(' B')));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(eventsIn(text)).toHaveLength(1);
  });
});
