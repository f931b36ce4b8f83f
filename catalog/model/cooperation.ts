import { isSlug, type Loose } from './entity.ts';
import type { ContactsFile } from './files/contacts.ts';
import type { GuideFile } from './files/guide.ts';
import type { MaturityFile } from './files/maturity.ts';
import type { MeetingFile } from './files/meeting.ts';
import type { Language } from './text.ts';
import { isDay } from './values/calendar.ts';

/** The data of each kind of file about the cooperation, as its author writes it. For a guide, its front matter. */
export interface CooperationFileOf {
  meeting: MeetingFile;
  contacts: ContactsFile;
  guide: GuideFile;
  maturity: MaturityFile;
}

/**
 * The kinds of file that tell of the cooperation around the catalog. They describe nothing that DCAT knows: they stand
 * on the site and in no feed, and nothing in the catalog refers to them.
 */
export type CooperationKind = keyof CooperationFileOf;

/**
 * The identity of a file about the cooperation. It follows from the file's path alone:
 *
 * | path | kind | id | publisherId |
 * |---|---|---|---|
 * | `cooperation/meetings/2023-04-05-geodata.yaml` | meeting | `2023-04-05-geodata` | |
 * | `cooperation/contacts.yaml` | contacts | `contacts` | |
 * | `cooperation/knowledge/valja-licens.sv.md` | guide | `valja-licens` | |
 * | `datasets/p/maturity.yaml` | maturity | `p` | `p` |
 */
export interface CooperationIdentity<K extends CooperationKind = CooperationKind> {
  kind: K;
  id: string;
  /** The publisher whose folder the file lies in; `undefined` for what is common to all. */
  publisherId: string | undefined;
  /** The language that the name of a guide tells. */
  language?: Language;
  /** Path from the repository's root, with `/` between its parts. */
  path: string;
}

/** One file, read. As of an `Entity`, anything in `data` may be missing. */
export interface CooperationEntity<K extends CooperationKind = CooperationKind>
  extends CooperationIdentity<K> {
  data: Loose<CooperationFileOf[K]>;
  /** The text of a guide, and where it begins in the file: the line from 1, the offset in UTF-16 code units. */
  body?: { text: string; line: number; offset: number };
}

/** `CooperationEntity`, as a union that narrows on `kind`. */
export type AnyCooperation = { [K in CooperationKind]: CooperationEntity<K> }[CooperationKind];

/** The folder of what is common to all, from the repository's root. */
export const COOPERATION_FOLDER = 'cooperation';

/** Identifies the file at `path` (from the repository's root); `undefined` where no such file may lie. */
export function identifyCooperation(path: string): CooperationIdentity | undefined {
  if (path === 'cooperation/contacts.yaml')
    return { kind: 'contacts', id: 'contacts', publisherId: undefined, path };
  const [, publisherId] = /^datasets\/([^/]+)\/maturity\.yaml$/.exec(path) ?? [];
  if (publisherId !== undefined)
    return isSlug(publisherId) ? { kind: 'maturity', id: publisherId, publisherId, path } : undefined;
  const [, meeting] = /^cooperation\/meetings\/([^/]+)\.yaml$/.exec(path) ?? [];
  if (meeting !== undefined)
    return isMeetingName(meeting)
      ? { kind: 'meeting', id: meeting, publisherId: undefined, path }
      : undefined;
  const [, guide = '', language] = /^cooperation\/knowledge\/([^/]+)\.(sv|en)\.md$/.exec(path) ?? [];
  if (!isSlug(guide)) return undefined;
  return { kind: 'guide', id: guide, publisherId: undefined, language: language as Language, path };
}

/** True for an existing day followed by a short name: `2023-04-05-geodata`. */
export function isMeetingName(name: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})-[a-z0-9]/.exec(name) ?? [];
  return isSlug(name) && day !== undefined && isDay(Number(year), Number(month), Number(day));
}
