import { type CalendarContent, calendarOf } from '../meetings/calendar.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { type Language, textIn } from '../model/text.ts';
import { ADDRESSES, meetingCalendar } from './addresses.ts';
import { feed, MAX_ENTRIES } from './atom.ts';
import { catalogUpdated, lastChange } from './dates.ts';
import type { ExportContent, ExportFile } from './export-file.ts';
import { escapeXml } from './xml.ts';

/** What the calendar and the feed of meetings are called. */
const NAME: Record<Language, string> = { sv: 'Träffar om öppna data', en: 'Meetings on open data' };

/**
 * All meetings as a calendar to subscribe to and as an Atom feed, both also where there are none yet: somebody may wait
 * for the first. And each as a calendar file of its own.
 */
export function* meetingExports(meetings: readonly Meeting[], content: ExportContent): Iterable<ExportFile> {
  const { catalog, history } = content;
  const calendar: CalendarContent = {
    base: catalog.base,
    name: `${NAME.sv} – ${textIn(catalog.data.title)}`,
    history,
    changed: catalogUpdated(catalog, history),
    language: 'sv',
  };
  yield { paths: [ADDRESSES.calendar], text: [calendarOf(meetings, calendar)] };
  for (const meeting of meetings)
    yield {
      paths: [meetingCalendar(meeting.id)],
      text: [calendarOf([meeting], { ...calendar, name: textIn(meeting.data.title) ?? meeting.id })],
    };
  yield meetingsFeed(meetings, content);
}

/**
 * Meetings with those that changed last first. Where git tells nothing, when they begin, but no later than the catalog's own
 * last change: what is told of was known by then.
 */
function meetingsFeed(meetings: readonly Meeting[], content: ExportContent): ExportFile {
  const { catalog, history } = content;
  const latest = catalogUpdated(catalog, history);
  const dated = meetings
    .map((meeting) => ({
      meeting,
      updated: lastChange(history, meeting.path) ?? earlier(instant(meeting.start), latest),
    }))
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, MAX_ENTRIES);
  const head = {
    path: ADDRESSES.meetingsAtom,
    page: '/traffar/',
    title: `${NAME.sv} – ${textIn(catalog.data.title)}`,
    subtitle: 'Kommande träffar, och material från dem som har varit.',
  };
  const updated = dated[0]?.updated ?? latest;
  return {
    paths: [head.path],
    text: feed(head, updated, { catalog, language: 'sv' }, dated, (one) => entry(one, catalog.base)),
  };
}

/** The earlier of two points in time in UTC. */
function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function entry({ meeting, updated }: { meeting: Meeting; updated: string }, base: string): string {
  const { data, page, id } = meeting;
  const address = escapeXml(base + page);
  const when = `${data.start}–${data.end.slice(0, 10) === data.start.slice(0, 10) ? data.end.slice(11) : data.end}`;
  const cancelled = data.status === 'cancelled' ? 'Inställd. ' : '';
  const summary = [`${cancelled}${when}`, textIn(data.description), textIn(data.decisions)]
    .filter(Boolean)
    .join('\n\n');
  const theme = textIn(data.theme);
  return `<entry>
<id>${address}</id>
<title>${escapeXml(textIn(data.title) ?? id)}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<link rel="related" type="text/calendar" href="${escapeXml(`${base}/${meetingCalendar(id)}`)}"/>
<updated>${updated}</updated>
${theme === undefined ? '' : `<category term="${escapeXml(theme)}"/>\n`}<summary>${escapeXml(summary)}</summary>
</entry>
`;
}
