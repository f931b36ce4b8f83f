import type { SourceFile } from '../../../../catalog/check/validate/validate.ts';
import { type History, NO_HISTORY, type PastChange } from '../../../../catalog/past/history/history.ts';
import type { ExportContent, ExportFile } from '../../../../catalog/publish/exports/export-file.ts';
import { exportFiles } from '../../../../catalog/publish/exports/index.ts';
import { catalogOf, everythingFiles, fixtureFiles } from '../../../site/built-site.ts';

/** Text that means something in every form we write. */
export const HOSTILE = `"'><x-hostile onclick=alert(1)></title></script><script>alert(1)</script><!-- ]]> \\ {} % | ; \u2028 \u202e`;

/** The catalog of the fixtures, and one that uses every key, with a history where asked for. */
export function fixtureContent(history: History = NO_HISTORY): ExportContent {
  return { catalog: catalogOf(fixtureFiles()).catalog, history };
}

export function everythingContent(history: History = NO_HISTORY): ExportContent {
  return { catalog: catalogOf(everythingFiles()).catalog, history };
}

/** The fixtures with hostile text in the texts of every dataset. */
export function hostileContent(history: History = NO_HISTORY): ExportContent {
  const { catalog } = catalogOf(everythingFiles());
  const spoiled = (text: unknown): unknown =>
    typeof text === 'string'
      ? `${text} ${HOSTILE}`
      : Object.fromEntries(Object.entries(text as object).map(([key, one]) => [key, `${one} ${HOSTILE}`]));
  for (const { data } of [...catalog.datasets, ...catalog.series]) {
    data.title = spoiled(data.title) as typeof data.title;
    data.description = spoiled(data.description) as typeof data.description;
    data.keyword = { sv: [`=cmd|' /C calc'!A0`, `ord ${HOSTILE}`] };
    if ('version' in data) data.version = HOSTILE;
  }
  for (const publisher of catalog.publishers) publisher.data.name = spoiled(publisher.data.name) as string;
  catalog.data.title = spoiled(catalog.data.title) as string;
  return { catalog, history };
}

/** A history in which every dataset was added and then changed, one a day. */
export function madeUpHistory(files: readonly SourceFile[] = fixtureFiles(), text = 'Ändrar (#7)'): History {
  const change = (path: string, i: number, what: PastChange['what']): PastChange => ({
    commit: `${i}${what === 'added' ? 'a' : 'b'}`.padStart(40, '0'),
    time: `2026-0${what === 'added' ? 1 : 2}-${String((i % 28) + 1).padStart(2, '0')}T10:00:00Z`,
    author: text === 'Ändrar (#7)' ? 'Exempel Exempelsson' : text,
    subject: text,
    pullRequest: 7,
    what,
    movedFrom: undefined,
    fields:
      what === 'added'
        ? undefined
        : [
            {
              pointer: '/title',
              label: { sv: 'Titel', en: 'Title' },
              before: undefined,
              after: { sv: `Ny ${path}`, en: text },
            },
          ],
  });
  return {
    known: true,
    head: { commit: 'f'.repeat(40), time: '2026-11-20T12:00:00Z' },
    changed: '2026-11-19T12:00:00Z',
    files: new Map(
      files.map(({ path }, i) => [
        path,
        {
          total: 2,
          added: `2026-01-${String((i % 28) + 1).padStart(2, '0')}T10:00:00Z`,
          changes: [change(path, i, 'changed'), change(path, i, 'added')],
        },
      ]),
    ),
  };
}

/** The text of every exported file, by path. */
export function written(content: ExportContent): Map<string, string> {
  return textOf(exportFiles(content));
}

export function textOf(files: Iterable<ExportFile>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { paths, text } of files) {
    const whole = [...text].join('');
    for (const path of paths) texts.set(path, whole);
  }
  return texts;
}
