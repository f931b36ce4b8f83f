import { calendarOf } from '../../cooperation/calendar.ts';
import type { Meeting } from '../../cooperation/meeting.ts';
import {
  addressIn,
  FIXED_PAGES,
  meetingCalendar,
  meetingPage,
  meetingsAtom,
  meetingsCalendar,
} from '../../model/addresses.ts';
import type { Catalog } from '../../model/catalog.ts';
import { LANGUAGES, type Language, textIn } from '../../model/text.ts';
import { formerAddresses } from '../../past/history/former-addresses.ts';
import type { History } from '../../past/history/history.ts';
import { feed, MAX_ENTRIES, textElement } from './atom.ts';
import { catalogUpdated, lastChange } from './dates.ts';
import type { ExportContent, ExportFile } from './export-file.ts';
import { escapeXml } from './xml.ts';

/** The name of the calendar and the feed of meetings. */
const NAME: Record<Language, string> = { sv: 'Träffar om öppna data', en: 'Meetings on open data' };

const SUBTITLE: Record<Language, string> = {
  sv: 'Kommande träffar, och material från dem som har varit.',
  en: 'Meetings to come, and material from those that have been.',
};

const CANCELLED: Record<Language, string> = { sv: 'Inställd. ', en: 'Cancelled. ' };

/**
 * All meetings as a calendar to subscribe to and as an Atom feed, both also where there are none yet: somebody may wait
 * for the first. And each as a calendar file of its own, at every address that it has had: invitations that were sent name
 * those, and no calendar follows a page that leads on. In Swedish, and in English below `en/`.
 */
export function* meetingExports(meetings: readonly Meeting[], content: ExportContent): Iterable<ExportFile> {
  for (const language of LANGUAGES) {
    yield* calendars(meetings, content, language);
    yield meetingsFeed(meetings, content, language);
  }
}

function* calendars(
  meetings: readonly Meeting[],
  { catalog, history }: ExportContent,
  language: Language,
): Iterable<ExportFile> {
  const changed = catalogUpdated(catalog, history);
  const shared = { base: catalog.base, history, changed, language };
  const file = (paths: string[], name: string, some: readonly Meeting[]): ExportFile => ({
    paths,
    text: [calendarOf(some, { ...shared, name })],
  });
  yield file([meetingsCalendar(language)], nameOf(catalog, language), meetings);
  const former = formerIds(meetings, history);
  for (const meeting of meetings) {
    const title = textIn(meeting.data.title, language) ?? meeting.id;
    const ids = [meeting.id, ...(former.get(meeting.page) ?? [])];
    yield file(
      ids.map((id) => meetingCalendar(id, language)),
      title,
      [meeting],
    );
  }
}

/** The former ids of meetings that were moved, by the page that each has now. */
function formerIds(meetings: readonly Meeting[], history: History): Map<string, string[]> {
  const pages = new Set(meetings.map(({ page }) => page));
  const ids = new Map<string, string[]>();
  for (const { kind, id, movedTo } of formerAddresses(history, (page) => pages.has(page)))
    if (kind === 'meeting' && movedTo !== undefined) ids.set(movedTo, [...(ids.get(movedTo) ?? []), id]);
  return ids;
}

/**
 * Meetings with those that changed last first. Where git tells nothing, when they begin, but no later than the catalog's own
 * last change: what is told of was known by then.
 */
function meetingsFeed(
  meetings: readonly Meeting[],
  { catalog, history }: ExportContent,
  language: Language,
): ExportFile {
  const latest = catalogUpdated(catalog, history);
  const dated = meetings
    .map((meeting) => ({
      meeting,
      updated: lastChange(history, meeting.path) ?? earlier(instant(meeting.start), latest),
    }))
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, MAX_ENTRIES);
  const head = {
    path: meetingsAtom(language),
    page: addressIn(language, FIXED_PAGES.meetings),
    title: { [language]: nameOf(catalog, language) },
    subtitle: { [language]: SUBTITLE[language] },
  };
  const updated = dated[0]?.updated ?? latest;
  return {
    paths: [head.path],
    text: feed(head, updated, { catalog, language }, dated, (item) => entry(item, catalog.base, language)),
  };
}

function nameOf({ data }: Catalog, language: Language): string {
  return `${NAME[language]} – ${textIn(data.title, language)}`;
}

/** The earlier of two points in time in UTC. */
function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function entry(
  { meeting, updated }: { meeting: Meeting; updated: string },
  base: string,
  language: Language,
) {
  const { data, id } = meeting;
  const address = escapeXml(base + addressIn(language, meetingPage(id)));
  const when = `${data.start}–${data.end.slice(0, 10) === data.start.slice(0, 10) ? data.end.slice(11) : data.end}`;
  const cancelled = data.status === 'cancelled' ? CANCELLED[language] : '';
  const summary = [
    `${cancelled}${when}`,
    textIn(data.description, language),
    textIn(data.decisions, language),
  ]
    .filter(Boolean)
    .join('\n\n');
  const theme = textIn(data.theme, language);
  return `<entry>
<id>${address}</id>
${textElement('title', data.title, language)}<link rel="alternate" type="text/html" href="${address}"/>
<link rel="related" type="text/calendar" href="${escapeXml(`${base}/${meetingCalendar(id, language)}`)}"/>
<updated>${updated}</updated>
${theme === undefined ? '' : `<category term="${escapeXml(theme)}"/>\n`}<summary>${escapeXml(summary)}</summary>
</entry>
`;
}
