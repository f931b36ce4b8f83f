import type { FieldChange } from '../changes/change.ts';
import { historyOf, type PastChange } from '../history/history.ts';
import type { Dataset } from '../model/catalog.ts';
import { textIn } from '../model/text.ts';
import { vocabulary } from '../model/vocabularies.ts';
import { ADDRESSES, datasetAtom, publisherAtom, themeAtom } from './addresses.ts';
import { catalogUpdated, datasetAdded, datasetUpdated } from './dates.ts';
import type { ExportContent, ExportFile } from './export-file.ts';
import { labelOf, publisherName } from './named.ts';
import { escapeXml } from './xml.ts';

/** How many datasets a feed tells of: the latest. */
export const MAX_ENTRIES = 100;

/** A dataset and when it was last changed. */
interface Dated {
  dataset: Dataset;
  updated: string;
}

export interface FeedHead {
  path: string;
  /** The page that says the same to people, from the root of the site. */
  page: string;
  title: string;
  subtitle: string | undefined;
  /** What people have written themselves is not ours to give away. */
  isOfPeople?: true;
}

/**
 * Atom feeds (RFC 4287): of the catalog, each publisher and each theme with the datasets that were changed last, and
 * of each dataset with its changes. In Swedish. A dataset without any date is in no list.
 */
export function* atomFeeds(content: ExportContent): Iterable<ExportFile> {
  const latest = latestFirst(content);
  yield listFeed(catalogHead(content), latest, content);
  const byPublisher = new Map(grouped(latest, ({ publisher }) => [publisher]));
  for (const publisher of content.catalog.publishers.filter(({ datasets }) => datasets.length > 0))
    yield listFeed(
      {
        path: publisherAtom(publisher.id),
        page: publisher.page,
        title: `${publisherName(publisher)} – öppna data`,
        subtitle: textIn(publisher.data.description),
      },
      byPublisher.get(publisher) ?? [],
      content,
    );
  yield* themeFeeds(latest, content);
  for (const dataset of content.catalog.datasets) yield datasetFeed(dataset, content);
}

function catalogHead({ catalog }: ExportContent): FeedHead {
  return {
    path: ADDRESSES.catalogAtom,
    page: '/',
    title: textIn(catalog.data.title) ?? '',
    subtitle: textIn(catalog.data.description),
  };
}

/** Every theme has its feed, those without datasets as well: somebody may wait for the first. */
function* themeFeeds(latest: readonly Dated[], content: ExportContent): Iterable<ExportFile> {
  const byTheme = new Map(grouped(latest, ({ data }) => data.theme ?? []));
  for (const { code, label } of vocabulary('data-theme').concepts) {
    const title = `${label.sv} – ${textIn(content.catalog.data.title)}`;
    const head = { path: themeAtom(code), page: `/teman/${code.toLowerCase()}/`, title, subtitle: undefined };
    yield listFeed(head, byTheme.get(code) ?? [], content);
  }
}

/** By date, and of one date by id. */
function latestFirst({ catalog, history }: ExportContent): Dated[] {
  return catalog.datasets
    .flatMap((dataset): Dated[] => {
      const updated = datasetUpdated(dataset, history);
      return updated === undefined ? [] : [{ dataset, updated }];
    })
    .sort((a, b) =>
      a.updated === b.updated ? order(a.dataset.id, b.dataset.id) : order(b.updated, a.updated),
    );
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** The first of the datasets with each key, in the order given.  */
function grouped<Key>(
  latest: readonly Dated[],
  keysOf: (dataset: Dataset) => readonly Key[],
): [Key, Dated[]][] {
  const groups = new Map<Key, Dated[]>();
  for (const dated of latest) {
    for (const key of new Set(keysOf(dated.dataset))) {
      const group = groups.get(key) ?? [];
      if (group.length < MAX_ENTRIES) group.push(dated);
      groups.set(key, group);
    }
  }
  return [...groups];
}

function listFeed(head: FeedHead, latest: readonly Dated[], content: ExportContent): ExportFile {
  const shown = latest.slice(0, MAX_ENTRIES);
  const updated = shown[0]?.updated ?? catalogUpdated(content.catalog, content.history);
  return {
    paths: [head.path],
    text: feed(head, updated, content, shown, (one) => datasetEntry(one, content)),
  };
}

/** The text of a feed in Swedish with an entry for each item. */
export function* feed<One>(
  { path, page, title, subtitle, isOfPeople }: FeedHead,
  updated: string,
  { catalog }: Pick<ExportContent, 'catalog'>,
  items: readonly One[],
  entry: (one: One) => string,
): Iterable<string> {
  const address = `${catalog.base}/${path}`;
  yield `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>${escapeXml(address)}</id>
<title>${escapeXml(title)}</title>
${subtitle === undefined ? '' : `<subtitle>${escapeXml(subtitle)}</subtitle>\n`}<link rel="self" type="application/atom+xml" href="${escapeXml(address)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(catalog.base + page)}"/>
<updated>${updated}</updated>
<author><name>${escapeXml(publisherName(catalog.publisher))}</name></author>
${isOfPeople ? '' : '<rights>CC0 1.0</rights>\n'}`;
  for (const item of items) yield entry(item);
  yield '</feed>\n';
}

function datasetEntry({ dataset, updated }: Dated, content: ExportContent): string {
  const { data, publisher, path } = dataset;
  const latest = historyOf(content.history, path)?.changes[0];
  const summary = [latest && inWords(latest), textIn(data.description)].filter(Boolean).join('\n\n');
  const themes = (data.theme ?? []).map(
    (code) => `<category term="${escapeXml(code)}" label="${escapeXml(labelOf('data-theme', code))}"/>\n`,
  );
  return `<entry>
<id>${escapeXml(dataset.uri)}</id>
<title>${escapeXml(textIn(data.title) ?? '')}</title>
<link rel="alternate" type="text/html" href="${escapeXml(content.catalog.base + dataset.page)}"/>
<updated>${updated}</updated>
${published(dataset, content)}<author><name>${escapeXml(publisherName(publisher))}</name></author>
${themes.join('')}<summary>${escapeXml(summary)}</summary>
</entry>
`;
}

function published(dataset: Dataset, { history }: ExportContent): string {
  const added = datasetAdded(dataset, history);
  return added === undefined ? '' : `<published>${added}</published>\n`;
}

/** A dataset's own feed: its changes; where they are not known, the dataset as it is. */
function datasetFeed(dataset: Dataset, content: ExportContent): ExportFile {
  const { catalog, history } = content;
  const { data, page, path } = dataset;
  const title = textIn(data.title) ?? '';
  const head = { path: datasetAtom(dataset.id), page, title, subtitle: textIn(data.description) };
  const changes = historyOf(history, path)?.changes ?? [];
  const updated = datasetUpdated(dataset, history) ?? catalogUpdated(catalog, history);
  const text =
    changes.length > 0
      ? feed(head, updated, content, changes, (change) => changeEntry(change, dataset, content))
      : feed(head, updated, content, [{ dataset, updated }], (one) => datasetEntry(one, content));
  return { paths: [head.path], text };
}

function changeEntry(change: PastChange, dataset: Dataset, { catalog }: ExportContent): string {
  return `<entry>
<id>${escapeXml(`${dataset.uri}#commit-${change.commit}`)}</id>
<title>${escapeXml(inWords(change))}</title>
<link rel="alternate" type="text/html" href="${escapeXml(`${catalog.base}${dataset.page}#_historik`)}"/>
<updated>${change.time}</updated>
<author><name>${escapeXml(change.author || 'Okänd')}</name></author>
<summary>${escapeXml([...(change.fields ?? []).map(fieldInWords), change.subject].join('\n'))}</summary>
</entry>
`;
}

const WHAT: Record<PastChange['what'], string> = {
  added: 'Beskrivningen lades till',
  changed: 'Beskrivningen ändrades',
  moved: 'Beskrivningen fick en ny adress',
  removed: 'Beskrivningen togs bort',
};

/** "Beskrivningen ändrades: Licens, Format" */
function inWords({ what, fields }: PastChange): string {
  const labels = [...new Set((fields ?? []).map(({ label }) => label.sv))];
  return labels.length === 0 ? WHAT[what] : `${WHAT[what]}: ${labels.join(', ')}`;
}

function fieldInWords({ label, before, after }: FieldChange): string {
  if (before === undefined) return `${label.sv}: ${after?.sv}`;
  return `${label.sv}: ${before.sv} → ${after === undefined ? '(borttaget)' : after.sv}`;
}
