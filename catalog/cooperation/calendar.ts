import { TZDate } from '@date-fns/tz';
import ical, { type ICalCalendar, type ICalEventStatus } from 'ical-generator';
import { addressIn } from '../model/addresses.ts';
import { type Language, textIn } from '../model/text.ts';
import { SWEDISH_ZONE } from '../model/values/swedish-time.ts';
import { oneLine } from '../model/words/one-line.ts';
import { type History, historyOf } from '../past/history/history.ts';
import type { Meeting } from './meeting.ts';

/** The content of a calendar, apart from its meetings. The same content gives the same bytes. */
export interface CalendarContent {
  /** The address everything is published under, without a slash at the end. */
  base: string;
  /** The name of the calendar. */
  name: string;
  history: History;
  /** The time of the last change of the catalog, in UTC. For meetings of which the history knows nothing. */
  changed: string;
  language: Language;
}

/**
 * Central European Time as it is kept in the European Union (directive 2000/84/EC): summer time from the last Sunday of
 * March to the last Sunday of October, since 1996. RFC 5545, 3.6.5.
 */
const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:${SWEDISH_ZONE}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');

/**
 * Meetings as an iCalendar file (RFC 5545). A meeting keeps its UID when it is given another day, as far as git tells
 * that the file is the same; SEQUENCE counts its changes.
 */
export function calendarOf(meetings: readonly Meeting[], content: CalendarContent): string {
  const { name, language } = content;
  const calendar = ical({
    name: oneLine(name),
    prodId: { company: 'oppna-mellansverige', product: 'katalog', language: language.toUpperCase() },
    // Without a zone of its own: the library would write DTSTAMP by that clock, and it must be in UTC.
    timezone: { name: null, generator: () => VTIMEZONE },
  });
  for (const meeting of meetings) addMeeting(calendar, meeting, content);
  return `${calendar.toString()}\r\n`;
}

function addMeeting(calendar: ICalCalendar, meeting: Meeting, content: CalendarContent): void {
  const { data, start, end } = meeting;
  const { base, language, history } = content;
  const changes = historyOf(history, meeting.path);
  const changed = new Date(changes?.changes[0]?.time ?? content.changed);
  calendar.createEvent({
    id: uidOf(meeting, content),
    start: new TZDate(start, SWEDISH_ZONE),
    end: new TZDate(end, SWEDISH_ZONE),
    timezone: SWEDISH_ZONE,
    stamp: changed,
    lastModified: changed,
    ...(changes ? { created: new Date(changes.added) } : {}),
    sequence: Math.max(0, (changes?.total ?? 1) - 1),
    summary: oneLine(textIn(data.title, language) ?? meeting.id),
    description: descriptionOf(meeting, content),
    location: locationOf(meeting, language) ?? null,
    url: base + addressIn(language, meeting.page),
    status: STATUS[data.status ?? 'confirmed'],
    categories: data.theme ? [{ name: oneLine(textIn(data.theme, language) ?? '') }] : [],
  });
}

/** Values of ical-generator's own enumeration, which is no more than these words. */
const STATUS = {
  confirmed: 'CONFIRMED',
  tentative: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as Record<NonNullable<Meeting['data']['status']>, ICalEventStatus>;

/** By the first name that the file had, so that a meeting that is moved replaces itself and is not doubled. */
function uidOf(meeting: Meeting, { base, history }: CalendarContent): string {
  const moves = (historyOf(history, meeting.path)?.changes ?? []).flatMap(({ movedFrom }) => movedFrom ?? []);
  const first = moves.at(-1) ?? meeting.path;
  const name = first.replace(/^.*\//, '').replace(/\.yaml$/, '');
  return `${name}@${new URL(base).hostname}`;
}

function locationOf({ data }: Meeting, language: Language): string | undefined {
  const place = textIn(data.place, language) ?? data.link;
  return place === undefined ? undefined : oneLine(place);
}

const WORDS = {
  sv: { join: 'Anslut', register: 'Anmälan', more: 'Mer om träffen' },
  en: { join: 'Join', register: 'Registration', more: 'More about the meeting' },
} as const;

function descriptionOf(meeting: Meeting, { base, language }: CalendarContent): string {
  const { data } = meeting;
  const words = WORDS[language];
  const links = [
    data.link && `${words.join}: ${data.link}`,
    data.registration && `${words.register}: ${data.registration}`,
    `${words.more}: ${base + addressIn(language, meeting.page)}`,
  ];
  const text = textIn(data.description, language)?.replaceAll(OTHER_BREAKS, '\n');
  return [text, links.filter(Boolean).join('\n')].filter(Boolean).join('\n\n');
}

/** Line breaks that iCalendar has no escape for, and control characters, which it has no room for (RFC 5545, 3.1). */
const OTHER_BREAKS = /\r\n?|[\u0085\u2028\u2029]|(?![\n\t])\p{Cc}/gu;
