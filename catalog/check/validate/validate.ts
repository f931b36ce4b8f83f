import type { AccountRegister } from '../../model/accounts.ts';
import { buildIndex } from '../../model/build-index.ts';
import type { CatalogIndex, WholeIndex } from '../../model/catalog-index.ts';
import { guideHeadings } from '../../model/contents/guide-headings.ts';
import type { AnyCooperation } from '../../model/cooperation.ts';
import type { AnyEntity } from '../../model/entity.ts';
import { type AnyFile, type FileKind, identifyFile, isCooperation } from '../../model/file-kinds.ts';
import { MOST_OF_A_CODE } from '../../model/issues/bounded-findings.ts';
import type { Finding } from '../../model/issues/finding.ts';
import type { Edit, Issue, Report } from '../../model/issues/issue.ts';
import type { Rule, RuleContext, RuleFinding } from '../../model/issues/rule.ts';
import { checkFile } from '../files/check.ts';
import { MAX_BYTES } from '../files/limits.ts';
import { checkSchema } from '../json-schema/check.ts';
import { RULES } from '../rules/index.ts';
import { decode } from '../yaml/decode.ts';
import { readYaml } from '../yaml/read.ts';
import type { Reader } from '../yaml/reader.ts';
import { asWritten } from './as-written.ts';
import { withCertainFixes } from './certain-fixes.ts';
import { CODES_WITH_PAGES, severityOf } from './codes.ts';
import { EditedFiles } from './edited-files.ts';
import { type FindAfter, withJudgedEdits } from './judge-edits.ts';
import type { Parsed, ParseMemory } from './parse-memory.ts';
import { place } from './place.ts';
import { bodyOf, yamlOf } from './yaml-of.ts';

export type { Parsed, ParseMemory } from './parse-memory.ts';

/** A file below `datasets/` or `cooperation/`, as it lies on the disk or in a commit. */
export interface SourceFile {
  /** From the repository's root, with `/` between its parts: `datasets/exempelkommun/badplatser.yaml`. */
  path: string;
  bytes: Uint8Array;
  /** The faults that the reader of the file already knows (a link, say). Such a file is looked at no further. */
  findings?: Finding[];
}

/** The input of a validation besides the files, and its memory. */
export interface ValidateOptions {
  /** The memory of parsed files between runs; without one, every file is parsed. */
  memory?: ParseMemory;
  /** The findings in files by themselves, from an earlier validation of some of them. */
  shared?: SharedChecks | undefined;
  /** The reader of files that are checked several times; without one, they are read each time. */
  reader?: Reader | undefined;
  /** The index of the whole catalog, where `files` are only some of it. Replaces the one made from `files`. */
  index?: CatalogIndex;
  /**
   * The number of questions so far that the index could not answer. Findings of a rule that makes it grow are left
   * out: they would rest on what is not known.
   */
  unanswered?: () => number;
  /**
   * True when a finding is of no interest, so that it is left out before it is given its place: that takes longer
   * than all else where many files have findings.
   */
  isOmitted?: (path: string, finding: Finding) => boolean;
  /** The register of the GitHub accounts that the files name; without it, accounts are not checked. */
  accounts?: AccountRegister;
  /**
   * The point in time (ISO 8601, UTC) that the dates of files are compared with. A build gives that of the newest commit, so
   * that the same commit gives the same result; without one, nothing is said of dates ahead.
   */
  now?: string | undefined;
}

/**
 * The findings in files by themselves: by their layers, and by the rules that look at nothing else. Validations may
 * share them as long as their code lists are the same; what they give is not to be changed.
 */
export interface SharedChecks {
  files: Map<Uint8Array, CheckedFile>;
  findings: Map<AnyFile, Map<Rule, readonly RuleFinding[]>>;
}

/** Opens {@link SharedChecks} that hold nothing yet. */
export function openSharedChecks(): SharedChecks {
  return { files: new Map(), findings: new Map() };
}

/** The content of files and what is wrong with it. */
export interface CheckedFiles {
  report: Report;
  /** The entities in the files, those with errors included; in the order of `files`. */
  entities: AnyEntity[];
  /** The same of the files about the cooperation. */
  cooperation: AnyCooperation[];
}

/** {@link CheckedFiles} with the index that their rules asked. */
export interface Validation extends CheckedFiles {
  index: CatalogIndex;
  /** The same, where it was made from the files. */
  whole: WholeIndex | undefined;
}

/**
 * Checks files against all layers: file, YAML, JSON Schema and rules. Everything is found in one run, the time
 * grows linearly with the files, and bad data never makes it throw.
 */
export function validate(files: readonly SourceFile[], options: ValidateOptions = {}): Validation {
  const checked = files.map((file) => checkLayers(file, options));
  const all = checked.flatMap(({ entity }) => entity ?? []);
  const entities = all.filter((item): item is AnyEntity => !isCooperation(item));
  const whole = options.index ? undefined : buildIndex(all);
  const index = options.index ?? whole ?? buildIndex([]);
  const context = {
    index,
    codes: CODES_WITH_PAGES,
    headings: headingsIn(all),
    accounts: options.accounts,
    now: options.now,
    unanswered: options.unanswered ?? (() => 0),
    isOmitted: options.isOmitted ?? (() => false),
    reader: options.reader,
    shared: options.shared,
  };
  const issues = checked.flatMap((checkedFile) => issuesOf(checkedFile, context));
  const cooperation = all.filter(isCooperation);
  return { report: { issues: sortIssues(issues), files: files.length }, entities, cooperation, index, whole };
}

/** Describes files by themselves, those with errors included, before any rule has looked at them. */
export function describeFiles(files: readonly SourceFile[], options: ValidateOptions): AnyFile[] {
  return files.flatMap((file) => checkLayers(file, options).entity ?? []);
}

/** The headings of the guides among files, each read when it is first asked for. */
function headingsIn(files: readonly AnyFile[]): RuleContext['headings'] {
  const guides = new Map(
    files.flatMap((file) => (file.kind === 'guide' && file.body ? [[file.path, file]] : [])),
  );
  const known = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const guide = guides.get(path);
    if (guide && !known.has(path)) known.set(path, guideHeadings(guide));
    return known.get(path);
  };
}

/**
 * Reads the entity in a file by itself, from the part that fits its schema; `undefined` where it cannot be read or no
 * file of the catalog has its path. No rule looks at it.
 */
export function readEntity(file: SourceFile): AnyEntity | undefined {
  const { entity, usable, findings } = checkLayers(file, {});
  const isBroken = findings.some(({ code }) => code.startsWith('yaml-') && severityOf(code) === 'error');
  return usable && !isBroken && entity && !isCooperation(entity) ? entity : undefined;
}

/** A file with what was found in it alone. */
interface CheckedFile {
  file: SourceFile;
  entity: AnyFile | undefined;
  /** True when there is data for rules to look at. */
  usable: boolean;
  /** The data of the file, before anything is fixed. */
  data: unknown;
  findings: Finding[];
}

/** The files that each reader has been used to check, by their bytes. */
const CHECKED = new WeakMap<Reader, Map<Uint8Array, CheckedFile>>();

type LayerOptions = Pick<ValidateOptions, 'memory' | 'reader' | 'shared'>;

function checkLayers(file: SourceFile, options: LayerOptions): CheckedFile {
  const known = options.shared?.files ?? (options.reader && checkedBy(options.reader));
  if (!known) return checkAnew(file, options);
  const before = known.get(file.bytes);
  const same = before?.file.path === file.path && before.file.findings === file.findings;
  const checked = before && same ? before : checkAnew(file, options);
  known.set(file.bytes, checked);
  return checked;
}

function checkedBy(reader: Reader): Map<Uint8Array, CheckedFile> {
  const known = CHECKED.get(reader) ?? new Map<Uint8Array, CheckedFile>();
  CHECKED.set(reader, known);
  return known;
}

function checkAnew(file: SourceFile, { memory, reader }: LayerOptions): CheckedFile {
  const findings = file.findings ?? checkFile(file.path, file.bytes);
  const parsed = parse(readable(file), memory, reader);
  const checked = understand(file, parsed.data, reader?.mostAlike);
  const all = [...findings, ...parsed.findings, ...checked.findings];
  return { ...checked, file, data: parsed.data, findings: all };
}

const NOTHING: Parsed = { data: undefined, findings: [] };

function parse(
  bytes: Uint8Array | undefined,
  memory: ParseMemory | undefined,
  reader: Reader | undefined,
): Parsed {
  if (!bytes) return NOTHING;
  if (reader) return readYaml(bytes, reader);
  return memory ? memory.recall(bytes, () => readYaml(bytes)) : readYaml(bytes);
}

/** The YAML of a file, where there is any use in reading it: what has none, or is too large, has been refused already. */
function readable({ path, bytes, findings }: SourceFile): Uint8Array | undefined {
  return findings || bytes.length > MAX_BYTES ? undefined : yamlOf(path, bytes);
}

/**
 * Makes an entity of the file at `path`. A file that cannot be read still exists, so that what refers to it is not
 * blamed as well; but as nothing is known of it, no rule looks at it.
 */
function understand(
  { path, bytes }: SourceFile,
  data: unknown,
  most: number | undefined,
): Omit<CheckedFile, 'file' | 'data'> {
  const identity = identifyFile(path);
  if (!identity) return { entity: undefined, usable: false, findings: [] };
  const usable = data !== undefined;
  const checked = usable ? checkSchema(identity.kind, data, most) : { findings: [], data: {} };
  const body = identity.kind === 'guide' ? bodyOf(path, bytes) : undefined;
  const entity = { ...identity, data: checked.data, ...(body && { body }) } as AnyFile;
  return { entity, usable, findings: checked.findings };
}

const RULES_OF = new Map<FileKind, Rule[]>();

function rulesFor(kind: FileKind): Rule[] {
  const rules = RULES_OF.get(kind) ?? (RULES as readonly Rule[]).filter((rule) => rule.kinds.includes(kind));
  RULES_OF.set(kind, rules);
  return rules;
}

interface Context extends RuleContext {
  unanswered: () => number;
  isOmitted: (path: string, finding: Finding) => boolean;
  reader: Reader | undefined;
  shared: SharedChecks | undefined;
}

function issuesOf({ file, entity, usable, data, findings }: CheckedFile, context: Context): Issue[] {
  const ruleFindings = entity && usable ? applyRules(entity, context) : [];
  const all = [...findings, ...ruleFindings.map(asWritten(findings))];
  const shown = all.filter((finding) => !context.isOmitted(file.path, finding));
  const certain = entity && usable ? withCertainFixes(entity.kind, data, shown) : shown;
  const issues = placeFindings(file, certain, context.reader);
  const findAfter: FindAfter = (edits) => findingsAfter(file, edits, usable, context);
  return withJudgedEdits(issues, all, findAfter, severityOf);
}

/**
 * Finds what would be wrong in a file with edits applied. Where the file cannot be understood as it is, only its YAML
 * is compared: what comes to light once it can be read is no fault of the edit.
 */
function findingsAfter(
  file: SourceFile,
  edits: readonly Edit[],
  wasUsable: boolean,
  context: Context,
): Finding[] | undefined {
  const checked = editedFilesOf(context.reader).check(file, edits, (bytes, reader) =>
    checkAnew({ path: file.path, bytes }, { reader }),
  );
  if (!checked) return undefined;
  const { entity, usable, findings } = checked;
  if (!wasUsable) return findings.filter(({ code }) => code.startsWith('yaml-'));
  return [...findings, ...(entity && usable ? applyRules(entity, context) : [])];
}

/** Pieces of text that edits are judged by in a change, whatever its files: most of what all of them may hold. */
const JUDGED_IN_A_CHANGE = 30_000;

/** The same of a file on its own. */
const JUDGED_IN_A_FILE = 60_000;

const EDITED = new WeakMap<Reader, EditedFiles<CheckedFile>>();

function editedFilesOf(reader: Reader | undefined): EditedFiles<CheckedFile> {
  if (!reader) return new EditedFiles(JUDGED_IN_A_FILE);
  const files = EDITED.get(reader) ?? new EditedFiles<CheckedFile>(JUDGED_IN_A_CHANGE, reader.mostAlike);
  EDITED.set(reader, files);
  return files;
}

function applyRules(entity: AnyFile, context: Context): Finding[] {
  return rulesFor(entity.kind).flatMap((rule) => {
    const before = context.unanswered();
    const findings = checkByRule(rule, entity, context);
    if (context.unanswered() > before) return [];
    return findings.map((finding) => ({ code: rule.code, ...finding }));
  });
}

/** A rule that takes no context looks at nothing but the file (and the code lists). */
function checkByRule(rule: Rule, entity: AnyFile, context: Context): readonly RuleFinding[] {
  const known = rule.check.length === 1 ? context.shared?.findings : undefined;
  if (!known) return rule.check(entity, context);
  const own = known.get(entity) ?? new Map<Rule, readonly RuleFinding[]>();
  known.set(entity, own);
  const findings = own.get(rule) ?? rule.check(entity, context);
  own.set(rule, findings);
  return findings;
}

/** Findings as issues with place, severity and, where it can be applied, an edit. */
export function placeFindings(file: SourceFile, findings: Finding[], reader?: Reader): Issue[] {
  if (findings.length === 0) return [];
  const yaml = readable(file);
  const text = yaml ? decode(yaml).text : '';
  const most = reader?.mostAlike ?? MOST_OF_A_CODE;
  const bounded = findings.length > most ? boundedByCode(findings, most) : findings;
  return place(file.path, text, bounded, severityOf, reader?.locator).map((issue) =>
    withValidEdit(issue, text),
  );
}

/** The first of each code; the last that is told says how many more there are. */
function boundedByCode(findings: Finding[], most: number): Finding[] {
  const totals = new Map<string, number>();
  for (const { code } of findings) totals.set(code, (totals.get(code) ?? 0) + 1);
  const counts = new Map<string, number>();
  return findings.flatMap((finding) => {
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    const more = (totals.get(finding.code) ?? 0) - most;
    if (count > most) return [];
    return count === most && more > 0 ? [withMore(finding, more)] : [finding];
  });
}

function withMore(finding: Finding, more: number): Finding {
  const { sv, en } = finding.message;
  return {
    ...finding,
    message: { sv: `${sv} Och ${more} till av samma slag.`, en: `${en} And ${more} more like it.` },
  };
}

function withValidEdit(issue: Issue, text: string): Issue {
  if (!issue.edit || changes(issue.edit, text)) return issue;
  const { edit: _, ...rest } = issue;
  return rest;
}

/** True when an edit lies within the text and changes something. */
function changes({ start, end, text: replacement }: Edit, text: string): boolean {
  const inside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
  return inside && end <= text.length && text.slice(start, end) !== replacement;
}

/** Issues by path, then place, then code: the order in which they are always shown. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.range.start.offset - b.range.start.offset ||
      compare(a.code, b.code) ||
      compare(a.pointer, b.pointer),
  );
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
