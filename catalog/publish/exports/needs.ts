import { ANSWERED_PATH, answeredNeeds, answeredText } from '../../cooperation/needs/answered-needs.ts';
import type { KnownNeed, KnownNeeds } from '../../cooperation/needs/known-needs.ts';
import { LAST_GOOD_PATH, type NeedsFile } from '../../cooperation/needs/need.ts';
import { needsFileText } from '../../cooperation/needs/needs-file.ts';
import { KIND_WORDS, STATUS_WORDS } from '../../cooperation/needs/words.ts';
import { ADDRESSES, FIXED_PAGES, needPage } from '../../model/addresses.ts';
import { type FeedHead, feed, MAX_ENTRIES } from './atom.ts';
import { csvLine } from './csv.ts';
import { catalogUpdated } from './dates.ts';
import { type ExportContent, type ExportFile, jsonWithList } from './export-file.ts';
import { escapeXml } from './xml.ts';

/** The content that the exports of needs are made from. */
export interface NeedsContent extends ExportContent {
  needs: KnownNeeds;
  /** The file that `needs` was made from, where they have been fetched. */
  file: NeedsFile | undefined;
  /** The address of the repository whose issues they are. */
  repository: string;
}

/** The columns of the table of needs, in order. New ones come last, so that old programs go on. */
const COLUMNS = [
  'number',
  'kind',
  'status',
  'title',
  'what',
  'purpose',
  'place',
  'county',
  'theme',
  'urgency',
  'audience',
  'help',
  'votes',
  'created',
  'updated',
  'closed',
  'answer',
  'answered',
  'dataset',
  'page',
  'issue',
] as const;

type NeedRow = Record<(typeof COLUMNS)[number], string | number | readonly string[] | undefined>;

/**
 * All needs as CSV, JSON and Atom, each the most wanted or the newest first; and what they were made from, as the last
 * good state that the action falls back on, and which of them datasets answer. There also where there are none.
 */
export function* needsExports(content: NeedsContent): Iterable<ExportFile> {
  const { needs, file } = content;
  const rows = needs.all.map((need) => rowOf(need, content));
  yield { paths: [ADDRESSES.needsCsv], text: csv(rows) };
  const { gathered = null, failed, whole } = needs;
  const head = { gathered, ...(failed !== undefined && { failed }), whole };
  yield { paths: [ADDRESSES.needsJson], text: jsonWithList(head, 'needs', rows) };
  yield needsFeed(content);
  const answered = answeredNeeds(content.catalog, content.history);
  yield { paths: [ANSWERED_PATH], text: [answeredText(answered)] };
  if (file?.gathered !== undefined) yield { paths: [LAST_GOOD_PATH], text: [needsFileText(file)] };
}

/** The address of the issue where a need is discussed. */
export function issueAddress(repository: string, number: number): string {
  return `${repository}/issues/${number}`;
}

function rowOf(need: KnownNeed, { catalog, repository }: NeedsContent): NeedRow {
  const { number, kind, status, title, what, purpose, places, counties, theme, urgency } = need;
  const { audience, help, votes, created, updated, closed, answer, datasets } = need;
  return {
    ...{ number, kind, status, title, what, purpose, place: places, county: counties, theme, urgency },
    ...{ audience, help, votes, created, updated, closed },
    answer: answer?.text,
    answered: answer?.date,
    dataset: datasets.map(({ uri }) => uri),
    page: catalog.base + needPage(number),
    issue: issueAddress(repository, number),
  };
}

/** The separator of several values in one cell. */
const BETWEEN = ' | ';

function* csv(rows: readonly NeedRow[]): Iterable<string> {
  yield csvLine(COLUMNS);
  for (const row of rows) yield csvLine(COLUMNS.map((column) => [row[column] ?? ''].flat().join(BETWEEN)));
}

const HEAD: FeedHead = {
  path: ADDRESSES.needsAtom,
  page: FIXED_PAGES.needs,
  title: 'Behov: önskade data och stöd',
  subtitle: 'De behov som ändrades senast.',
  isOfPeople: true,
};

function needsFeed({ catalog, history, needs }: NeedsContent): ExportFile {
  const latest = [...needs.all].sort((a, b) => (a.updated < b.updated ? 1 : -1)).slice(0, MAX_ENTRIES);
  const updated = latest[0]?.updated ?? needs.gathered ?? catalogUpdated(catalog, history);
  return {
    paths: [ADDRESSES.needsAtom],
    text: feed(HEAD, updated, { catalog, language: 'sv' }, latest, (need) => entry(need, catalog.base)),
  };
}

function entry(
  { number, kind, status, title, what, answer, created, updated }: KnownNeed,
  base: string,
): string {
  const address = escapeXml(base + needPage(number));
  const state = `${KIND_WORDS[kind].sv}. ${STATUS_WORDS[kind][status].sv}.`;
  const summary = [state, what, answer && `Svar: ${answer.text}`].filter(Boolean).join('\n\n');
  return `<entry>
<id>${address}</id>
<title>${escapeXml(title)}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<updated>${updated}</updated>
<published>${created}</published>
<category term="${kind}" label="${escapeXml(KIND_WORDS[kind].sv)}"/>
<category term="${status}" label="${escapeXml(STATUS_WORDS[kind][status].sv)}"/>
<summary>${escapeXml(summary)}</summary>
</entry>
`;
}
