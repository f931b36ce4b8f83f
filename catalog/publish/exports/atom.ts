import { SPECIFICATIONS, specificationsOf } from '../../check/tabular/specifications.ts';
import {
  catalogAtom,
  countyAtom,
  publisherAtom,
  specificationAtom,
  themeAtom,
} from '../../model/addresses.ts';
import type { Dataset, Publisher } from '../../model/catalog.ts';
import { countiesOf } from '../../model/places.ts';
import { LANGUAGES, type Language, type Localised, languageIn, type Text, textIn } from '../../model/text.ts';
import { vocabulary } from '../../model/vocabularies.ts';
import type { FieldChange } from '../../past/changes/change.ts';
import { CHANGE_WORDS } from '../../past/history/change-words.ts';
import { historyOf, type PastChange } from '../../past/history/history.ts';
import { catalogUpdated, datasetAdded, datasetUpdated } from './dates.ts';
import type { ExportContent, ExportFile } from './export-file.ts';
import { labelOf, publisherName } from './names.ts';
import { escapeXml } from './xml.ts';

/** The number of datasets in a feed: the latest. */
export const MAX_ENTRIES = 100;

/** A dataset and when it was last changed. */
interface Dated {
  dataset: Dataset;
  updated: string;
}

/** The content that feeds are made from, and their language. */
interface AtomContent extends ExportContent {
  language: Language;
}

/** The head of a feed. */
export interface FeedHead {
  path: string;
  /** The page that says the same to people, from the root of the site. */
  page: string;
  title: Text;
  subtitle: Text | undefined;
  /** True when the content is written by people, whose text is not ours to license. */
  isOfPeople?: true;
}

/**
 * Atom feeds (RFC 4287): of the catalog, each publisher, county, theme and known specification with the datasets that
 * were changed last, and of each dataset with its changes. In Swedish, and in English below `en/`. A dataset without any date is in no list.
 */
export function* atomFeeds(content: ExportContent): Iterable<ExportFile> {
  const latest = latestFirst(content);
  const byPublisher = new Map(grouped(latest, ({ publisher }) => [publisher]));
  const byTheme = new Map(grouped(latest, ({ data }) => data.theme ?? []));
  const byCounty = new Map(grouped(latest, countiesOf));
  const bySpecification = new Map(grouped(latest, specificationsOf));
  for (const language of LANGUAGES) {
    const context = { ...content, language };
    yield listFeed(catalogHead(context), latest, context);
    for (const publisher of content.catalog.publishers.filter(({ datasets }) => datasets.length > 0))
      yield listFeed(publisherHead(publisher, language), byPublisher.get(publisher) ?? [], context);
    // Every theme, county and specification has its feed, those without datasets as well: somebody may wait for the first.
    for (const theme of vocabulary('data-theme').concepts)
      yield listFeed(
        groupHead(themeAtom(theme.code, language), theme.label, context),
        byTheme.get(theme.code) ?? [],
        context,
      );
    for (const { code, label } of vocabulary('county').concepts)
      yield listFeed(
        groupHead(countyAtom(code, language), label, context),
        byCounty.get(code) ?? [],
        context,
      );
    for (const { name, title } of SPECIFICATIONS)
      yield listFeed(
        groupHead(specificationAtom(name, language), title, context),
        bySpecification.get(name) ?? [],
        context,
      );
  }
}

const OPEN_DATA: Localised = { sv: 'öppna data', en: 'open data' };

/** The page in a language, from its Swedish address. */
function pageIn(language: Language, page: string): string {
  return language === 'sv' ? page : `/${language}${page}`;
}

function catalogHead({ catalog, language }: AtomContent): FeedHead {
  const { title, description } = catalog.data;
  return { path: catalogAtom(language), page: pageIn(language, '/'), title, subtitle: description };
}

function publisherHead(publisher: Publisher, language: Language): FeedHead {
  return {
    path: publisherAtom(publisher.id, language),
    page: pageIn(language, publisher.page),
    title: { [language]: `${publisherName(publisher, language)} – ${OPEN_DATA[language]}` },
    subtitle: publisher.data.description,
  };
}

/** Of a group of datasets that has a page beside its feed. */
function groupHead(path: string, label: Localised, { catalog, language }: AtomContent): FeedHead {
  return {
    path,
    page: `/${path.slice(0, path.lastIndexOf('/') + 1)}`,
    title: { [language]: `${label[language]} – ${textIn(catalog.data.title, language)}` },
    subtitle: undefined,
  };
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

/** The first of the datasets with each key, in the order given. */
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

function listFeed(head: FeedHead, latest: readonly Dated[], atomContent: AtomContent): ExportFile {
  const shown = latest.slice(0, MAX_ENTRIES);
  const updated = shown[0]?.updated ?? catalogUpdated(atomContent.catalog, atomContent.history);
  return {
    paths: [head.path],
    text: feed(head, updated, atomContent, shown, (dated) => datasetEntry(dated, atomContent)),
  };
}

/** The text of a feed in a language, with an entry for each item. */
export function* feed<One>(
  { path, page, title, subtitle, isOfPeople }: FeedHead,
  updated: string,
  { catalog, language }: Pick<AtomContent, 'catalog' | 'language'>,
  items: readonly One[],
  entry: (item: One) => string,
): Iterable<string> {
  const address = `${catalog.base}/${path}`;
  const author = `<author><name>${escapeXml(publisherName(catalog.publisher, language))}</name></author>`;
  yield `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escapeXml(address)}</id>
${textElement('title', title, language)}${subtitle === undefined ? '' : textElement('subtitle', subtitle, language)}<link rel="alternate" type="text/html" href="${escapeXml(catalog.base + page)}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(address)}"/>
<updated>${updated}</updated>
${author}
${isOfPeople ? '' : '<rights>CC0 1.0</rights>\n'}`;
  for (const item of items) yield entry(item);
  if (items.length === 0) yield emptyEntry(address, catalog.base + page, updated, language, author);
  yield '</feed>\n';
}

const NOTHING_YET: Localised = {
  sv: 'Här finns inget ännu. Det första som kommer visas här.',
  en: 'There is nothing here yet. What comes first will be shown here.',
};

/** The entry of an empty feed: several readers refuse to subscribe to a feed without entries. */
function emptyEntry(
  address: string,
  page: string,
  updated: string,
  language: Language,
  author: string,
): string {
  return `<entry>
<id>${escapeXml(`${address}#empty`)}</id>
<title>${NOTHING_YET[language]}</title>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
<updated>${updated}</updated>
${author}
</entry>
`;
}

/** An element with a text in it, with the language of the text where that is not the feed's. */
export function textElement(name: string, text: Text, language: Language): string {
  const own = languageIn(text, language) ?? language;
  const value = own === language ? '' : ` xml:lang="${escapeXml(own)}"`;
  return `<${name}${value}>${escapeXml(textIn(text, language) ?? '')}</${name}>\n`;
}

/** The address in the program's own language is that of the thing itself; the other language has its page's. */
function entryId(dataset: Dataset, { catalog, language }: AtomContent): string {
  return language === 'sv' ? dataset.uri : catalog.base + pageIn(language, dataset.page);
}

function datasetEntry({ dataset, updated }: Dated, atomContent: AtomContent): string {
  const { catalog, history, language } = atomContent;
  const { data, publisher, path } = dataset;
  const latest = historyOf(history, path)?.changes[0];
  const change = latest && inWords(latest, language);
  const fields = (latest?.fields ?? []).map((field) => fieldInWords(field, language)).join('\n');
  const summary = [change, fields, textIn(data.description, language)].filter(Boolean).join('\n\n');
  return `<entry>
<id>${escapeXml(entryId(dataset, atomContent))}</id>
${textElement('title', data.title ?? '', language)}<link rel="alternate" type="text/html" href="${escapeXml(catalog.base + pageIn(language, dataset.page))}"/>
<updated>${updated}</updated>
${published(dataset, atomContent)}<author><name>${escapeXml(publisherName(publisher, language))}</name></author>
${themes(dataset, language)}<summary>${escapeXml(summary)}</summary>
</entry>
`;
}

function themes({ data }: Dataset, language: Language): string {
  const all = (data.theme ?? []).map((code) => {
    const label = labelOf('data-theme', code, language);
    return `<category term="${escapeXml(code)}" label="${escapeXml(label)}"/>\n`;
  });
  return all.join('');
}

function published(dataset: Dataset, { history }: ExportContent): string {
  const added = datasetAdded(dataset, history);
  return added === undefined ? '' : `<published>${added}</published>\n`;
}

const REMOVED: Localised = { sv: '(borttaget)', en: '(removed)' };

/** "Beskrivningen ändrades: Licens, Format" */
function inWords({ what, fields }: PastChange, language: Language): string {
  const labels = [...new Set((fields ?? []).map(({ label }) => label[language]))];
  return labels.length === 0
    ? CHANGE_WORDS[what][language]
    : `${CHANGE_WORDS[what][language]}: ${labels.join(', ')}`;
}

function fieldInWords({ label, before, after }: FieldChange, language: Language): string {
  const name = label[language];
  if (before === undefined) return `${name}: ${after?.[language]}`;
  return `${name}: ${before[language]} → ${after === undefined ? REMOVED[language] : after[language]}`;
}
