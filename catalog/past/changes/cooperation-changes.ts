import type { AnyCooperation } from '../../model/cooperation.ts';
import type { Localised } from '../../model/text.ts';
import { inWords } from '../../model/words/value-words.ts';
import { type Change, MOST_FIELDS } from './change.ts';
import { fieldChanges } from './field-changes.ts';
import { isSame } from './is-same.ts';

/** The known files about the cooperation before or after a change. */
export interface CooperationVersion {
  cooperation: readonly AnyCooperation[];
  /** Paths of files that are there but cannot be read, so that nothing is known of what they hold. */
  unread?: ReadonlySet<string>;
}

/**
 * Compares the files about the cooperation, in the order of their paths. None of the changes concerns harvesters.
 *
 * @param movedFrom Where files that were moved lay before, by where they lie now.
 */
export function compareCooperation(
  before: CooperationVersion,
  after: CooperationVersion,
  movedFrom: ReadonlyMap<string, string>,
): Change[] {
  const was = new Map(before.cooperation.map((file) => [file.path, file]));
  const here = new Set(after.cooperation.map(({ path }) => path));
  const gone = before.cooperation.filter(({ path }) => !here.has(path));
  const changes = after.cooperation.flatMap((file): Change[] => {
    const old =
      was.get(movedFrom.get(file.path) ?? file.path) ??
      gone.find((anyCooperation) => isLike(anyCooperation, file));
    if (old) was.delete(old.path);
    const unread = before.unread?.has(old?.path ?? '') || after.unread?.has(file.path);
    return changeOf(old?.kind === file.kind ? old : undefined, file, unread ?? false);
  });
  const removed = [...was.values()].map((file) => whole(file, 'removed'));
  return [...changes, ...removed].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/**
 * True when the added file is the removed one under another name, such as a meeting that gets another day: the titles
 * are the same.
 */
function isLike(gone: AnyCooperation, came: AnyCooperation): boolean {
  if (gone.kind !== came.kind || gone.language !== came.language || !('title' in came.data)) return false;
  return 'title' in gone.data && isSame(gone.data.title, came.data.title);
}

function changeOf(before: AnyCooperation | undefined, after: AnyCooperation, unread: boolean): Change[] {
  if (!before) return [whole(after, 'added')];
  const moved = before.path !== after.path;
  if (!moved && !unread && isSame(before.data, after.data) && before.body?.text === after.body?.text)
    return [];
  const fields = unread ? [] : fieldChanges(after.kind, { ...before.data }, { ...after.data });
  return [
    {
      ...whole(after, moved ? 'moved' : 'changed'),
      movedFrom: moved ? before.id : undefined,
      fields: fields.slice(0, MOST_FIELDS),
    },
  ];
}

function whole(file: AnyCooperation, outcome: Change['what']): Change {
  const { kind, id, path } = file;
  const title = titleOf(file);
  return {
    kind,
    id,
    path,
    what: outcome,
    title,
    movedFrom: undefined,
    fields: [],
    triples: undefined,
    sensitive: [],
  };
}

function titleOf({ kind, id, language, data }: AnyCooperation): Localised {
  if (kind === 'contacts') return { sv: 'Kontakter', en: 'Contacts' };
  if (kind === 'maturity') return { sv: id, en: id };
  const { sv, en } = inWords(kind, 'title', data.title);
  const suffix = language === undefined ? '' : ` (${language})`;
  return { sv: `${sv || id}${suffix}`, en: `${en || id}${suffix}` };
}
