import { meetingPage } from '../model/addresses.ts';
import type { AnyCooperation } from '../model/cooperation.ts';
import type { MeetingFile } from '../model/files/meeting.ts';
import { type Text, textIn } from '../model/text.ts';
import { swedishInstant, withOffset } from '../model/values/swedish-time.ts';

/** A meeting as it is published. */
export interface Meeting {
  /** The name of its file: `2027-03-11-oppna-licenser`. */
  id: string;
  /** From the repository's root. */
  path: string;
  /** Its page, from the root of the site: `/traffar/<id>/`. */
  page: string;
  data: MeetingFile;
  /** Points in time, in milliseconds since 1970. */
  start: number;
  end: number;
  /** The same as they are written, with the offset of the Swedish clock: `2027-03-11T13:00:00+01:00`. */
  startTime: string;
  endTime: string;
}

/** The meetings among files that hold to their schema, the first one first. */
export function meetingsIn(files: readonly AnyCooperation[]): Meeting[] {
  const meetings = files.flatMap((file): Meeting[] => {
    if (file.kind !== 'meeting') return [];
    const data = file.data as MeetingFile;
    const [start, end] = [swedishInstant(data.start), swedishInstant(data.end)];
    if (start === undefined || end === undefined) return [];
    const { id, path } = file;
    const times = { startTime: withOffset(data.start)!, endTime: withOffset(data.end)! };
    return [{ id, path, page: meetingPage(id), data, start, end, ...times }];
  });
  return meetings.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** Those that have not ended at `now` (milliseconds since 1970), the next one first; and the others, the latest first. */
export function comingAndPast(
  meetings: readonly Meeting[],
  now: number,
): { coming: Meeting[]; past: Meeting[] } {
  return {
    coming: meetings.filter(({ end }) => end > now),
    past: meetings.filter(({ end }) => end <= now).reverse(),
  };
}

/** The presentations and recordings from meetings on one theme. */
export interface ThemeArchive {
  /** `undefined` for meetings that have none. */
  theme: Text | undefined;
  /** The latest first, each with something to fetch. */
  meetings: Meeting[];
}

/** True when something from a meeting can be fetched afterwards. */
export function hasMaterial({ data }: Meeting): boolean {
  return (data.presentations?.length ?? 0) > 0 || data.recording !== undefined;
}

/**
 * Presentations and recordings by theme. Themes are the same where they are called the same in Swedish, whatever the
 * case; they come in the order of their latest meeting, and what has no theme last.
 */
export function archiveByTheme(meetings: readonly Meeting[]): ThemeArchive[] {
  const themes = new Map<string, ThemeArchive>();
  for (const meeting of meetings.filter(hasMaterial).toReversed()) {
    const { theme } = meeting.data;
    const key = (textIn(theme, 'sv') ?? '').trim().toLowerCase();
    const known = themes.get(key) ?? { theme, meetings: [] };
    known.meetings.push(meeting);
    themes.set(key, known);
  }
  return [...themes.values()].sort((a, b) => Number(a.theme === undefined) - Number(b.theme === undefined));
}
