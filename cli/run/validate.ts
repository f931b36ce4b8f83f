import { formatGithub } from '../../catalog/check/format/github.ts';
import { formatJson } from '../../catalog/check/format/json.ts';
import { formatSarif } from '../../catalog/check/format/sarif.ts';
import { formatText } from '../../catalog/check/format/text.ts';
import { severityCounts } from '../../catalog/check/format/words.ts';
import { describeCode } from '../../catalog/check/validate/codes.ts';
import { textsOf } from '../../catalog/check/validate/source-texts.ts';
import type { Loaded } from '../../catalog/edge/load.ts';
import { laterOfCommitAndClock } from '../../catalog/edge/now.ts';
import { countBySeverity, type Report } from '../../catalog/model/issues/issue.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { helpUris } from '../addresses.ts';
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
  const { loaded } = await loadCatalog(root, call, now);
  const report = within(loaded, inScope);
  call.io.stdout.write(written(report, loaded, call));
  return countBySeverity(report).error > 0 ? 1 : 0;
}

/** The part of the report that is about the files asked for. */
function within({ validation, files }: Loaded, inScope: (path: string) => boolean): Report {
  return {
    issues: validation.report.issues.filter(({ path }) => inScope(path)),
    files: files.filter(({ path }) => inScope(path)).length,
  };
}

function written(report: Report, loaded: Loaded, call: Call): string {
  const { language } = call;
  const help = helpUris(loaded);
  const textOf = textsOf(loaded.files);
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
      return asText(report, loaded, call);
  }
}

function asText(report: Report, loaded: Loaded, { language, io }: Call): string {
  const { columns } = io.stdout;
  const text = formatText(report, {
    language,
    textOf: textsOf(loaded.files),
    paint: paintFor(io.stdout, io.env),
    ...(columns ? { columns: Math.min(columns, 120) } : {}),
  });
  return [text, ...notes(report, loaded).map((note) => `${note[language]}\n`)].join('');
}

/** Describes what the report leaves out, which must not be taken to be in order for that. */
function notes(report: Report, { validation, feeds }: Loaded) {
  const all = countBySeverity(validation.report);
  const shown = countBySeverity(report);
  const counts = {
    error: all.error - shown.error,
    warning: all.warning - shown.warning,
    info: all.info - shown.info,
  };
  const others = { sv: severityCounts(counts, 'sv'), en: severityCounts(counts, 'en') };
  return [
    ...(others.sv ? [MESSAGES.elsewhere(others)] : []),
    ...(feeds === 'skipped' ? [MESSAGES.feedsSkipped] : []),
  ];
}
