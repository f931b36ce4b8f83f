import { isCooperationKind } from '../../catalog/model/file-kinds.ts';
import type { Localised } from '../../catalog/model/text.ts';
import type { Change, FieldChange } from '../../catalog/past/changes/change.ts';
import { fileAddress } from './addresses.ts';
import { type CommentContext, type Detail, folded, inBlocks, nameIn } from './comment-context.ts';
import { mustBeSentAnew } from './conflict.ts';
import { formerAddressLine } from './former-address.ts';
import { fencedBlock, markdownLink, markdownText, shortened } from './markdown-text.ts';

const HEADING: Localised = { sv: 'Det här ändras', en: 'What changes' };

/** Above what is told of the cooperation around the catalog, where the catalog changes as well. */
const COOPERATION: Localised = { sv: 'Om samverkan', en: 'About the cooperation' };

const WHAT: Record<Change['what'], Record<Change['kind'], Localised>> = {
  added: {
    dataset: { sv: 'ny datamängd', en: 'new dataset' },
    service: { sv: 'ny datatjänst', en: 'new data service' },
    series: { sv: 'ny dataserie', en: 'new dataset series' },
    publisher: { sv: 'ny utgivare', en: 'new publisher' },
    catalog: { sv: 'ny katalog', en: 'new catalog' },
    meeting: { sv: 'ny träff', en: 'new meeting' },
    contacts: { sv: 'nya kontakter', en: 'new contacts' },
    guide: { sv: 'ny guide', en: 'new guide' },
    maturity: { sv: 'ny självskattning', en: 'new self-assessment' },
  },
  changed: {
    dataset: { sv: 'datamängd som ändras', en: 'dataset that changes' },
    service: { sv: 'datatjänst som ändras', en: 'data service that changes' },
    series: { sv: 'dataserie som ändras', en: 'dataset series that changes' },
    publisher: { sv: 'utgivare som ändras', en: 'publisher that changes' },
    catalog: { sv: 'katalogen själv', en: 'the catalog itself' },
    meeting: { sv: 'träff som ändras', en: 'meeting that changes' },
    contacts: { sv: 'kontakter som ändras', en: 'contacts that change' },
    guide: { sv: 'guide som ändras', en: 'guide that changes' },
    maturity: { sv: 'självskattning som ändras', en: 'self-assessment that changes' },
  },
  removed: {
    dataset: { sv: 'datamängd som tas bort', en: 'dataset that is removed' },
    service: { sv: 'datatjänst som tas bort', en: 'data service that is removed' },
    series: { sv: 'dataserie som tas bort', en: 'dataset series that is removed' },
    publisher: { sv: 'utgivare som tas bort', en: 'publisher that is removed' },
    catalog: { sv: 'katalogen tas bort', en: 'the catalog is removed' },
    meeting: { sv: 'träff som tas bort', en: 'meeting that is removed' },
    contacts: { sv: 'kontakter som tas bort', en: 'contacts that are removed' },
    guide: { sv: 'guide som tas bort', en: 'guide that is removed' },
    maturity: { sv: 'självskattning som tas bort', en: 'self-assessment that is removed' },
  },
  moved: {
    dataset: { sv: 'datamängd som får en ny adress', en: 'dataset that gets a new address' },
    service: { sv: 'datatjänst som får en ny adress', en: 'data service that gets a new address' },
    series: { sv: 'dataserie som får en ny adress', en: 'dataset series that gets a new address' },
    publisher: { sv: 'utgivare som får en ny adress', en: 'publisher that gets a new address' },
    catalog: { sv: 'katalogen flyttas', en: 'the catalog is moved' },
    meeting: { sv: 'träff som får en ny adress', en: 'meeting that gets a new address' },
    contacts: { sv: 'kontakterna flyttas', en: 'the contacts are moved' },
    guide: { sv: 'guide som får en ny adress', en: 'guide that gets a new address' },
    maturity: { sv: 'självskattning som flyttas', en: 'self-assessment that is moved' },
  },
};

const SENSITIVE: Record<Change['sensitive'][number], Localised> = {
  licence: { sv: 'licensen', en: 'the licence' },
  'access-rights': { sv: 'åtkomsträttigheterna', en: 'the access rights' },
  identity: { sv: 'adressen eller identifikatorn', en: 'the address or identifier' },
  existence: { sv: 'om den finns', en: 'whether it exists' },
};

const WORDS = {
  columns: { sv: ['Uppgift', 'Före', 'Efter'], en: ['Field', 'Before', 'After'] },
  none: { sv: '*saknas*', en: '*none*' },
  from: { sv: 'Tidigare adress', en: 'Earlier address' },
  look: { sv: 'Titta extra noga: här ändras', en: 'Look closely: this changes' },
  and: { sv: 'och', en: 'and' },
  moreFields: {
    sv: (count: number) => `… och ${count} uppgifter till.`,
    en: (count: number) => `… and ${count} more fields.`,
  },
  moreChanges: {
    sv: (count: number) => `… och ${count} till.`,
    en: (count: number) => `… and ${count} more.`,
  },
  triples: {
    sv: (gained: number, lost: number) =>
      `Det som dataportaler hämtar: ${gained} ${gained === 1 ? 'uppgift' : 'uppgifter'} tillkommer, ${lost} försvinner`,
    en: (gained: number, lost: number) =>
      `What data portals fetch: ${gained} ${gained === 1 ? 'statement' : 'statements'} gained, ${lost} lost`,
  },
  noTriples: {
    wrong: {
      sv: 'Vad dataportaler får hämta visas här när felen är rättade.',
      en: 'What data portals will fetch is shown here once the errors are fixed.',
    },
    unknown: {
      sv: 'Vad dataportaler får hämta visas här när det som saknas för kontrollen har lästs in. Vad det är står ovan.',
      en: 'What data portals will fetch is shown here once what the check lacks has been read. What that is is told above.',
    },
  },
  unchanged: {
    sv: (file: string) => `${file}: Inga uppgifter ändras, bara kommentarer eller formatering.`,
    en: (file: string) => `${file}: No data change, only comments or formatting.`,
  },
  moreTriples: {
    sv: (count: number) => `… ${count} rader till`,
    en: (count: number) => `… ${count} more lines`,
  },
} as const;

/** Things that are told of one by one, and the fields and triples of each; enough for a person to read. */
const MOST_CHANGES = 25;
const MOST_FIELDS = 40;
const MOST_TRIPLES = 150;
const LONGEST_VALUE = 300;

/** Describes each change in words, for the author and the reviewer. */
export function changeSection(commentContext: CommentContext, detail: Detail): string {
  const { assessment, language, unchanged } = commentContext;
  const { changes } = assessment;
  if (changes.length + unchanged.size === 0) return '';
  const listedChanges = changes.slice(0, MOST_CHANGES);
  const ofCatalog = listedChanges.filter(({ kind }) => !isCooperationKind(kind));
  const ofCooperation = listedChanges.filter(({ kind }) => isCooperationKind(kind));
  const left = changes.length - MOST_CHANGES;
  return inBlocks(
    `### ${HEADING[language]}`,
    ...changeBlocks(ofCatalog, commentContext, detail),
    ofCatalog.length > 0 && ofCooperation.length > 0 ? `#### ${COOPERATION[language]}` : undefined,
    ...changeBlocks(ofCooperation, commentContext, detail),
    left > 0 ? WORDS.moreChanges[language](left) : undefined,
    unchangedLines(commentContext),
    detail === 'full' ? untoldTriples(commentContext) : undefined,
  );
}

/** A line for each file in which nothing changes but comments or formatting. */
function unchangedLines({ unchanged, observation, language }: CommentContext): string | undefined {
  const left = unchanged.size - MOST_CHANGES;
  const lines = [...unchanged]
    .slice(0, MOST_CHANGES)
    .map((path) => markdownLink(markdownText(path), fileAddress(observation, path)))
    .map((file) => `- ${WORDS.unchanged[language](file)}`);
  return [...lines, ...(left > 0 ? [`- ${WORDS.moreChanges[language](left)}`] : [])].join('\n');
}

/** States that gains and losses for harvesters are not shown, so that it does not look as if there were none. */
function untoldTriples({
  assessment,
  observation,
  reviewState,
  language,
}: CommentContext): string | undefined {
  const isUntold = ({ kind, triples }: Change) => triples === undefined && !isCooperationKind(kind);
  if (!assessment.changes.some(isUntold) || mustBeSentAnew({ observation, reviewState })) return undefined;
  return `<sub>${WORDS.noTriples[reviewState.errors > 0 ? 'wrong' : 'unknown'][language]}</sub>`;
}

function changeBlocks(changes: readonly Change[], commentContext: CommentContext, detail: Detail): string[] {
  const shown = changes.map((change) => changeBlock(change, commentContext, detail));
  const isList = detail !== 'full' && detail !== 'without-triples';
  return isList ? [shown.map((line) => `- ${line}`).join('\n')] : shown;
}

function changeBlock(change: Change, commentContext: CommentContext, detail: Detail): string {
  const head = headOf(change, commentContext);
  if (detail === 'without-tables' || detail === 'short') return head;
  return inBlocks(
    head,
    sensitiveLine(change, commentContext),
    formerAddressLine(change, commentContext),
    change.what === 'changed' || change.what === 'moved' ? fieldTable(change, commentContext) : undefined,
    detail === 'full' ? tripleBlock(change, commentContext) : undefined,
  );
}

function headOf(change: Change, { observation, language }: CommentContext): string {
  const { kind, what, id, path, title, movedFrom } = change;
  const name = nameIn({ ...title }, language, id);
  const link = markdownLink(`**${name}**`, fileAddress(observation, path, what === 'removed'));
  const from =
    movedFrom === undefined ? '' : ` (${WORDS.from[language].toLowerCase()}: ${markdownText(movedFrom)})`;
  return `${link} – ${WHAT[what][kind][language]}${from}`;
}

/**
 * For what exists, when it is told already that it is new or taken away, nothing more need be said. Of a file with errors
 * it is not known what changes, though people must look at it as if all did.
 */
function sensitiveLine(
  { what, sensitive, path }: Change,
  { language, assessment }: CommentContext,
): string | undefined {
  const { issues } = assessment.report;
  if (issues.some((issue) => issue.path === path && issue.severity === 'error')) return undefined;
  const sensitives = sensitive.filter((sensitive) => !(sensitive === 'existence' && what !== 'changed'));
  if (sensitives.length === 0 || what === 'added') return undefined;
  const words = sensitives.map((sensitive) => SENSITIVE[sensitive][language]);
  const last = words.pop() ?? '';
  const list = words.length > 0 ? `${words.join(', ')} ${WORDS.and[language]} ${last}` : last;
  return `⚠️ **${WORDS.look[language]} ${list}.**`;
}

/**
 * The table of changed fields. The maintainers of a publisher are left out: a section of their own lists them by login
 * and number.
 */
function fieldTable(
  { kind, fields, fieldsLeftOut = 0 }: Change,
  { language }: CommentContext,
): string | undefined {
  const shown = fields.filter(({ pointer }) => kind !== 'publisher' || pointer !== '/maintainers');
  if (shown.length === 0) return undefined;
  const [field, before, after] = WORDS.columns[language];
  const rows = shown.slice(0, MOST_FIELDS).map((fieldChange) => fieldRow(fieldChange, language));
  const left = Math.max(0, shown.length - MOST_FIELDS) + fieldsLeftOut;
  const table = [`| ${field} | ${before} | ${after} |`, '|---|---|---|', ...rows].join('\n');
  return inBlocks(table, left > 0 ? WORDS.moreFields[language](left) : undefined);
}

/** Of a list it is told what went and what came; a single value is told as it was and is. */
function fieldRow({ label, before, after, items }: FieldChange, language: 'sv' | 'en'): string {
  const value = (text: Localised | undefined, sign: string) => {
    if (text === undefined) return items ? '' : WORDS.none[language];
    return `${items ? sign : ''}${markdownText(shortened(text[language], LONGEST_VALUE)) || '–'}`;
  };
  const name = markdownText(shortened(label[language], LONGEST_VALUE));
  return `| ${name} | ${value(before, '➖ ')} | ${value(after, '➕ ')} |`;
}

function tripleBlock({ triples }: Change, { language }: CommentContext): string | undefined {
  const { gained, lost } = triples ?? { gained: [], lost: [] };
  if (gained.length + lost.length === 0) return undefined;
  const lines = [...lost.map((line) => `- ${line}`), ...gained.map((line) => `+ ${line}`)];
  const left = lines.length - MOST_TRIPLES;
  const shown = lines.slice(0, MOST_TRIPLES).map((line) => line.trimEnd());
  const all = left > 0 ? [...shown, WORDS.moreTriples[language](left)] : shown;
  return folded(WORDS.triples[language](gained.length, lost.length), fencedBlock(all, 'diff'));
}
