import { counted, number } from '../../catalog/check/format/words.ts';
import { describeCode } from '../../catalog/check/validate/codes.ts';
import { groupedBy } from '../../catalog/model/grouped-by.ts';
import type { Language, Localised } from '../../catalog/model/text.ts';
import type { Sensitive } from '../../catalog/past/changes/change.ts';
import { fieldKey, type ReachedIssue, type ReachedThing } from '../../catalog/past/reach/reached-changes.ts';
import type { CodeChange } from '../../catalog/past/reach/vocabulary-changes.ts';
import type { ChangedVocabulary, Reach } from '../pull-request/assessment.ts';
import { fileAddress, ruleAddress } from './addresses.ts';
import {
  type CommentContext,
  type Detail,
  folded,
  inBlocks,
  nameIn,
  publisherName,
} from './comment-context.ts';
import { fencedBlock, markdownCode, markdownLink, markdownText, shortened } from './markdown-text.ts';

const WORDS = {
  heading: {
    sv: (things: string) => `Ändringen når ${things}`,
    en: (things: string) => `The change reaches ${things}`,
  },
  from: {
    publishers: {
      sv: (names: string) =>
        `Deras egna filer ändras inte, men de hämtar uppgifter ur publisher.yaml (${names}).`,
      en: (names: string) =>
        `Their own files do not change, but they take values from publisher.yaml (${names}).`,
    },
    all: {
      sv: 'Deras egna filer ändras inte, men de vilar på det som ändras här.',
      en: 'Their own files do not change, but they rest on what changes here.',
    },
  },
  published: {
    sv: 'Så här ändras det som publiceras.',
    en: 'This is what changes in what is published.',
  },
  none: {
    sv: (count: string) =>
      `Andra beskrivningar kunde påverkas av den här ändringen. ${count} jämfördes, och alla publiceras likadant som förut.`,
    en: (count: string) =>
      `Other descriptions could be affected by this change. ${count} were compared, and all are published as before.`,
  },
  sample: {
    sv: (compared: string, total: string) =>
      `Av ${total} beskrivningar jämfördes ett urval på ${compared}. Talen här gäller urvalet.`,
    en: (compared: string, total: string) =>
      `Of ${total} descriptions a sample of ${compared} was compared. The numbers here are of the sample.`,
  },
  columns: { sv: ['Uppgift', 'Före', 'Efter', 'Gäller'], en: ['Field', 'Before', 'After', 'In'] },
  missing: { sv: '*saknas*', en: '*none*' },
  moreFields: {
    sv: (count: number) => `… och ${count} ändrade uppgifter till.`,
    en: (count: number) => `… and ${count} more changed fields.`,
  },
  look: { sv: 'Titta extra noga', en: 'Look closely' },
  which: { sv: 'Vilka det är', en: 'Which they are' },
  more: { sv: (count: number) => `… och ${count} till.`, en: (count: number) => `… and ${count} more.` },
  triples: {
    sv: (gained: string, lost: string) =>
      `Det som dataportaler hämtar: ${gained} uppgifter tillkommer, ${lost} försvinner`,
    en: (gained: string, lost: string) =>
      `What data portals fetch: ${gained} statements gained, ${lost} lost`,
  },
  example: { sv: 'Till exempel i', en: 'For example in' },
  errors: {
    sv: (files: string) => `Ändringen ger fel i ${files} som inte är med här`,
    en: (files: string) => `The change causes errors in ${files} outside it`,
  },
  remarks: {
    sv: (files: string) => `Ändringen ger anmärkningar i ${files} som inte är med här`,
    en: (files: string) => `The change causes remarks in ${files} outside it`,
  },
  inFiles: { sv: 'i', en: 'in' },
  moreCodes: {
    sv: (count: string) => `- … och ${count} till.`,
    en: (count: string) => `- … and ${count} more.`,
  },
  readMore: { sv: 'Läs mer', en: 'Read more' },
  list: { sv: 'Kodlistan', en: 'The code list' },
  changes: { sv: 'ändras', en: 'changes' },
  unusable: { sv: 'går inte att använda', en: 'cannot be used' },
  address: {
    sv: (before: string, after: string) => `adressen ändras från ${before} till ${after}`,
    en: (before: string, after: string) => `the address changes from ${before} to ${after}`,
  },
  details: { sv: 'namn eller annat ändras', en: 'its label or other details change' },
  gone: { sv: 'tas bort', en: 'is removed' },
  came: { sv: 'är ny', en: 'is new' },
} as const;

const MATTERS: Record<Sensitive, Localised> = {
  licence: { sv: 'licensen ändras i', en: 'the licence changes in' },
  'access-rights': { sv: 'åtkomsträttigheterna ändras i', en: 'the access rights change in' },
  identity: { sv: 'adressen eller identifikatorn ändras i', en: 'the address or identifier changes in' },
  existence: { sv: 'delar försvinner i', en: 'parts disappear in' },
};

const MOST_NAMED = 15;
const MOST_GROUPS = 20;
const MOST_CODES = 10;
const MOST_PLACES = 3;
const MOST_TRIPLES = 40;
const LONGEST_VALUE = 200;

/**
 * Describes how a change of a shared file affects descriptions outside the change: how many, which, and in which
 * fields.
 */
export function reachSection(commentContext: CommentContext, detail: Detail): string {
  const { reach } = commentContext.assessment;
  if (!reach || isUnusable(reach)) return '';
  return inBlocks(
    ...reach.vocabularies.map((vocabulary) => vocabularyBlock(vocabulary, commentContext)),
    reachBlock(reach, commentContext, detail),
  );
}

function isUnusable({ vocabularies }: Reach): boolean {
  return vocabularies.some(({ problems }) => problems.length > 0);
}

function reachBlock(reach: Reach, commentContext: CommentContext, detail: Detail): string {
  const { language } = commentContext;
  const { things, compared } = reach;
  if (compared === 0) return '';
  if (things.length === 0 && reach.issues.length > 0) return '';
  if (things.length === 0)
    return inBlocks(WORDS.none[language](number(compared, language)), sampleNote(reach, language));
  const isFull = detail === 'full' || detail === 'without-triples';
  const isWrong = reach.issues.some(({ severity }) => severity === 'error');
  return inBlocks(
    `### ${WORDS.heading[language](countedThings(things, language))}`,
    [
      causeText(reach, commentContext),
      isWrong ? undefined : WORDS.published[language],
      sampleNote(reach, language),
    ]
      .filter(Boolean)
      .join(' '),
    sensitiveLine(things, language),
    fieldTable(things, language),
    isFull ? whichBlock(things, commentContext) : undefined,
    detail === 'full' ? tripleBlock(reach, commentContext) : undefined,
  );
}

function countedThings(things: readonly ReachedThing[], language: Language): string {
  const parts = (['dataset', 'service', 'series'] as const).flatMap((kind) => {
    const count = things.filter((thing) => thing.kind === kind).length;
    return count > 0 ? [counted(count, kind, language)] : [];
  });
  return new Intl.ListFormat(language).format(parts);
}

function causeText({ publishers, vocabularies }: Reach, commentContext: CommentContext): string {
  const { language } = commentContext;
  if (publishers.length === 0 || vocabularies.length > 0) return WORDS.from.all[language];
  const names = publishers.slice(0, MOST_PLACES).map((id) => publisherName(id, commentContext));
  const all = publishers.length > MOST_PLACES ? [...names, '…'] : names;
  return WORDS.from.publishers[language](all.join(', '));
}

function sampleNote({ compared, total }: Reach, language: Language): string | undefined {
  if (compared >= total) return undefined;
  return WORDS.sample[language](number(compared, language), number(total, language));
}

function sensitiveLine(things: readonly ReachedThing[], language: Language): string | undefined {
  const matters = (Object.keys(MATTERS) as Sensitive[]).flatMap((matter) => {
    const concerned = things.filter(({ sensitive }) => sensitive.includes(matter));
    if (concerned.length === 0) return [];
    return [`${MATTERS[matter][language]} ${countedThings(concerned, language)}`];
  });
  return matters.length > 0 ? `⚠️ **${WORDS.look[language]}: ${matters.join('; ')}.**` : undefined;
}

/** The same change of the same field is told once, with how many it is in; the commonest first. */
function fieldTable(things: readonly ReachedThing[], language: Language): string | undefined {
  const groups = groupedBy(
    things.flatMap((thing) => thing.fields.map((field) => ({ thing, field }))),
    ({ field }) => fieldKey(field),
  );
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
  if (sorted.length === 0) return undefined;
  const rows = sorted.slice(0, MOST_GROUPS).map((group) => {
    const { label, before, after } = group[0]!.field;
    const cells = [label, before, after].map((text) => cell(text, language));
    return `| ${cells.join(' | ')} | ${countedThings(
      group.map(({ thing }) => thing),
      language,
    )} |`;
  });
  const left = sorted.length - MOST_GROUPS;
  const head = [`| ${WORDS.columns[language].join(' | ')} |`, '|---|---|---|---|'];
  return inBlocks([...head, ...rows].join('\n'), left > 0 ? WORDS.moreFields[language](left) : undefined);
}

function cell(text: Localised | undefined, language: Language): string {
  return text === undefined
    ? WORDS.missing[language]
    : markdownText(shortened(text[language], LONGEST_VALUE)) || '–';
}

function whichBlock(things: readonly ReachedThing[], commentContext: CommentContext): string {
  const { language } = commentContext;
  const lines = things.slice(0, MOST_NAMED).map((thing) => `- ${thingLink(thing, commentContext)}`);
  const left = things.length - MOST_NAMED;
  if (left > 0) lines.push(`- ${WORDS.more[language](left)}`);
  return folded(`${WORDS.which[language]} (${number(things.length, language)})`, lines.join('\n'));
}

function thingLink({ title, id, path }: ReachedThing, { observation, language }: CommentContext): string {
  return markdownLink(nameIn({ ...title }, language, id), fileAddress(observation, path, true));
}

/** All that is gained and lost, counted, with one of the things as an example. */
function tripleBlock({ things, triples }: Reach, commentContext: CommentContext): string | undefined {
  const { language } = commentContext;
  const { gained, lost } = triples;
  const example = things.find(
    (thing) => thing.triples && thing.triples.gained.length + thing.triples.lost.length > 0,
  );
  if (!example?.triples || gained.length + lost.length === 0) return undefined;
  const lines = [
    ...example.triples.lost.map((line) => `- ${line}`),
    ...example.triples.gained.map((line) => `+ ${line}`),
  ].slice(0, MOST_TRIPLES);
  const counts = [gained, lost].map(({ length }) => number(length, language)) as [string, string];
  const body = inBlocks(
    `${WORDS.example[language]} ${thingLink(example, commentContext)}:`,
    fencedBlock(lines, 'diff'),
  );
  return folded(WORDS.triples[language](...counts), body);
}

function vocabularyBlock(
  { title, changes, path }: ChangedVocabulary,
  commentContext: CommentContext,
): string {
  const { language, observation } = commentContext;
  const name = markdownLink(nameIn({ ...title }, language, path), fileAddress(observation, path));
  const lines = changes.slice(0, MOST_GROUPS).map((change) => `- ${codeLine(change, language)}`);
  const left = changes.length - MOST_GROUPS;
  if (left > 0) lines.push(`- ${WORDS.more[language](left)}`);
  return inBlocks(`### ${WORDS.list[language]} ${name} ${WORDS.changes[language]}`, lines.join('\n'));
}

const SIGNS = { removed: '➖', changed: '✏️', added: '➕' } as const;

function codeLine({ code, label, what, uri }: CodeChange, language: Language): string {
  const name = `${markdownCode(code)} (${markdownText(shortened(label[language], LONGEST_VALUE))})`;
  return `${SIGNS[what]} ${name}: ${whatOf(what, uri, language)}`;
}

function whatOf(kind: CodeChange['what'], uri: CodeChange['uri'], language: Language): string {
  if (kind !== 'changed') return WORDS[kind === 'removed' ? 'gone' : 'came'][language];
  if (!uri) return WORDS.details[language];
  const [before, after] = [uri.before, uri.after].map((text) => markdownCode(shortened(text, LONGEST_VALUE)));
  return WORDS.address[language](before!, after!);
}

/**
 * Lists the problems of changed code lists and the issues in files outside the change: errors first, by kind, with the
 * first places of each.
 */
export function reachIssuesSection(commentContext: CommentContext): string {
  const { reach } = commentContext.assessment;
  if (!reach) return '';
  const errors = reach.issues.filter(({ severity }) => severity === 'error');
  const remarks = reach.issues.filter(({ severity }) => severity !== 'error');
  return inBlocks(
    ...reach.vocabularies.map((vocabulary) => problemBlock(vocabulary, commentContext)),
    issueBlock(errors, 'errors', commentContext),
    issueBlock(remarks, 'remarks', commentContext),
  );
}

function problemBlock({ title, path, problems }: ChangedVocabulary, commentContext: CommentContext): string {
  if (problems.length === 0) return '';
  const { language, observation } = commentContext;
  const name = markdownLink(nameIn({ ...title }, language, path), fileAddress(observation, path));
  const lines = problems.map((problem) => `- ${markdownText(shortened(problem[language], LONGEST_VALUE))}`);
  return inBlocks(`### ${WORDS.list[language]} ${name} ${WORDS.unusable[language]}`, lines.join('\n'));
}

function issueBlock(
  issues: readonly ReachedIssue[],
  kind: 'errors' | 'remarks',
  commentContext: CommentContext,
): string {
  if (issues.length === 0) return '';
  const { language } = commentContext;
  const groups = [...groupedBy(issues, ({ code, message }) => `${code} ${message.sv}`).values()];
  groups.sort((a, b) => b.length - a.length);
  const lines = groups.slice(0, MOST_CODES).map((group) => issueLine(group, commentContext));
  const left = groups.slice(MOST_CODES).flat().length;
  if (left > 0) lines.push(WORDS.moreCodes[language](number(left, language)));
  return inBlocks(`### ${WORDS[kind][language](countedFiles(issues, language))}`, lines.join('\n'));
}

/** The warnings that the change causes in files that are not part of it. */
export function reachWarnings({ reach }: CommentContext['assessment']): ReachedIssue[] {
  return reach?.issues.filter(({ severity }) => severity === 'warning') ?? [];
}

/** In how many files some issues are. */
export function countedFiles(issues: readonly ReachedIssue[], language: Language): string {
  return counted(new Set(issues.map(({ path }) => path)).size, 'file', language);
}

function issueLine(issues: readonly ReachedIssue[], commentContext: CommentContext): string {
  const { language, observation } = commentContext;
  const [{ code, message, remedy }] = issues as [ReachedIssue];
  const title = describeCode(code)?.title[language] ?? code;
  const text = [message, remedy]
    .map((localised) => markdownText(shortened(localised[language], 400)))
    .join(' ');
  const paths = [...new Set(issues.map(({ path }) => path))];
  const places = paths
    .slice(0, MOST_PLACES)
    .map((path) => markdownLink(markdownText(shortened(path, 120)), fileAddress(observation, path, true)));
  const all = paths.length > MOST_PLACES ? [...places, '…'] : places;
  const rule = ruleAddress(observation, code);
  const more = rule ? ` · ${markdownLink(WORDS.readMore[language], rule)}` : '';
  const files = `${WORDS.inFiles[language]} ${countedFiles(issues, language)}`;
  return `- **${markdownText(title)}** ${files} (${all.join(', ')}): ${text}${more}`;
}
