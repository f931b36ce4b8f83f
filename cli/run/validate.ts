import { formatGithub } from '../../catalog/check/format/github.ts';
import { formatJson } from '../../catalog/check/format/json.ts';
import { formatSarif } from '../../catalog/check/format/sarif.ts';
import { formatText } from '../../catalog/check/format/text.ts';
import { severityCounts } from '../../catalog/check/format/words.ts';
import { describeCode } from '../../catalog/check/validate/codes.ts';
import { textsOf } from '../../catalog/check/validate/source-texts.ts';
import type { SourceFile } from '../../catalog/check/validate/validate.ts';
import { type Counts, keepIndex, stampSources } from '../../catalog/edge/kept-index.ts';
import type { Loaded } from '../../catalog/edge/load.ts';
import { laterOfCommitAndClock } from '../../catalog/edge/now.ts';
import { type CheckedSome, MOST_CHANGED, validateFiles } from '../../catalog/edge/validate-files.ts';
import { type AnyEntity, isWebAddress } from '../../catalog/model/entity.ts';
import { countBySeverity, type Report } from '../../catalog/model/issues/issue.ts';
import type { Localised } from '../../catalog/model/text.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { helpUris, USER_AGENT } from '../addresses.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Call } from '../command.ts';
import { loadCatalog } from '../load-catalog.ts';
import { MESSAGES } from '../messages.ts';
import { findRoot, scopeOf } from '../repository.ts';
import { paintFor } from '../terminal.ts';
import { warnOfClock } from '../warn-of-clock.ts';

/** Runs `katalog validate`. */
export async function runValidate(call: Call): Promise<number> {
  const root = findRoot(call.io.cwd);
  const inScope = scopeOf(root, call.io.cwd, call.positionals);
  const now = await laterOfCommitAndClock(root);
  warnOfClock(now, call);
  const checked = await checkedBy(root, inScope, now, call);
  call.io.stdout.write(written(checked, call));
  return countBySeverity(checked.report).error > 0 ? 1 : 0;
}

async function checkedBy(
  root: string,
  inScope: (path: string) => boolean,
  now: string | undefined,
  call: Call,
): Promise<Checked> {
  const { positionals, values } = call;
  if (values.index !== undefined) return ofSome(await againstPublished(root, inScope, now, call));
  const some = positionals.length > 0 ? await validateFiles(root, inScope, now) : undefined;
  return some ? ofSome(some) : ofWhole(root, inScope, now, call);
}

/** @throws CannotRun where no file is named, and where the index cannot be read. */
async function againstPublished(
  root: string,
  inScope: (path: string) => boolean,
  now: string | undefined,
  { positionals, values, io }: Call,
): Promise<CheckedSome> {
  const address = String(values.index);
  if (positionals.length === 0 || !isWebAddress(address)) throw new CannotRun(MESSAGES.indexUsage);
  const { fetchedIndex } = await import('../../catalog/edge/fetch-index.ts');
  const { validateAgainst } = await import('../../catalog/edge/validate-published.ts');
  const read = fetchedIndex(address, { agent: USER_AGENT, network: io.network });
  const some = await validateAgainst(read, root, inScope, now);
  if (typeof some === 'string') throw new CannotRun(MESSAGES.noIndex(address, some));
  return some;
}

/** The answer about the files asked for. */
interface Checked {
  report: Report;
  /** The files that the report may quote. */
  files: readonly SourceFile[];
  feeds: Loaded['feeds'];
  /** Among them the catalog's own file. */
  entities: readonly AnyEntity[];
  /** The issues of other files. */
  elsewhere: Counts;
  /** True where the whole catalog was read. */
  isWhole: boolean;
}

function ofSome({ issues, files, feeds, around, elsewhere }: CheckedSome): Checked {
  const report = { issues, files: files.length };
  return { report, files, feeds, entities: around, elsewhere, isWhole: false };
}

async function ofWhole(
  root: string,
  inScope: (path: string) => boolean,
  now: string | undefined,
  call: Call,
): Promise<Checked> {
  const { loaded } = await loadAndKeep(root, call, now);
  const { validation, files, feeds } = loaded;
  const { entities } = validation;
  const report = within(loaded, inScope);
  const [all, shown] = [countBySeverity(validation.report), countBySeverity(report)];
  const elsewhere = {
    error: all.error - shown.error,
    warning: all.warning - shown.warning,
    info: all.info - shown.info,
  };
  return { report, files, feeds, entities, elsewhere, isWhole: true };
}

/** The next call about some files then need not read the others. */
function loadAndKeep(root: string, call: Call, now: string | undefined) {
  const listed = Date.now();
  const stamps = stampSources(root);
  return loadCatalog(root, call, now, (index, loaded) => keepIndex(root, index, loaded, { stamps, listed }));
}

/** The part of the report that is about the files asked for. */
function within({ validation, files }: Loaded, inScope: (path: string) => boolean): Report {
  return {
    issues: validation.report.issues.filter(({ path }) => inScope(path)),
    files: files.filter(({ path }) => inScope(path)).length,
  };
}

function written(checked: Checked, call: Call): string {
  const { report } = checked;
  const { language } = call;
  const help = helpUris(checked.entities);
  const textOf = textsOf(checked.files);
  switch (call.values.format) {
    case 'json':
      return formatJson(report, help);
    case 'sarif': {
      const { version, homepage } = packageFile;
      const tool = { version, informationUri: homepage, describe: describeCode, helpUri: help };
      return formatSarif(report, { language, textOf, ...tool });
    }
    case 'github':
      return formatGithub(report, language, help);
    default:
      return asText(checked, call);
  }
}

function asText(checked: Checked, { language, io, positionals }: Call): string {
  const { columns } = io.stdout;
  const text = formatText(checked.report, {
    language,
    textOf: textsOf(checked.files),
    paint: paintFor(io.stdout, io.env),
    ...(columns ? { columns: Math.min(columns, 120) } : {}),
  });
  return [text, ...notes(checked, positionals.length > 0).map((note) => `${note[language]}\n`)].join('');
}

/** Describes what the report leaves out, which must not be taken to be in order for that. */
function notes({ elsewhere, feeds, isWhole, files, report }: Checked, isSome: boolean): Localised[] {
  const isRead = isWhole && isSome && report.files < files.length && report.files <= MOST_CHANGED;
  const others = { sv: severityCounts(elsewhere, 'sv'), en: severityCounts(elsewhere, 'en') };
  return [
    ...(others.sv ? [(isWhole ? MESSAGES.elsewhere : MESSAGES.elsewhereBefore)(others)] : []),
    ...(feeds === 'skipped' ? [MESSAGES.feedsSkipped] : []),
    ...(isRead ? [MESSAGES.wholeRead] : []),
  ];
}
