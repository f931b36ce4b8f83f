import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatGithub } from '../../catalog/check/format/github.ts';
import { formatJson } from '../../catalog/check/format/json.ts';
import { formatSarif } from '../../catalog/check/format/sarif.ts';
import { formatText } from '../../catalog/check/format/text.ts';
import { visible } from '../../catalog/check/format/visible.ts';
import { number } from '../../catalog/check/format/words.ts';
import { TableCheck, type TableReport } from '../../catalog/check/tabular/check-table.ts';
import { describeTableCode } from '../../catalog/check/tabular/codes/index.ts';
import { BytesDecoder, encodingName } from '../../catalog/check/tabular/decode-bytes.ts';
import { delimiterName } from '../../catalog/check/tabular/find-delimiter.ts';
import { FetchFailure } from '../../catalog/edge/fetch-bounded.ts';
import { countBySeverity, type Report } from '../../catalog/model/issues/issue.ts';
import type { Localised } from '../../catalog/model/text.ts';
import { coverIdentityNumbers } from '../../catalog/model/values/cover-identity-numbers.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { codePage } from '../addresses.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Call } from '../command.ts';
import { MESSAGES } from '../messages.ts';
import {
  type Against,
  ANY_TABLE,
  askedAgainst,
  ofDownload,
  ofFile,
  ofInput,
  SAMPLE_BYTES,
  type TableSource,
} from '../table-sources.ts';
import { paintFor, statusLine } from '../terminal.ts';

/** Files up to this are kept, to show the lines around what is found. */
const SHOWN_WHOLE = 1_000_000;
/** The number of bytes between two reports of progress. */
const TOLD_EACH = 16_000_000;

/** Runs `katalog check-data`. */
export async function runCheckData(call: Call): Promise<number> {
  if (call.positionals.length === 0) throw new CannotRun(MESSAGES.whichTable);
  const asked = await askedAgainst(call);
  const sources: TableSource[] = [];
  for (const word of call.positionals) sources.push(...(await sourcesOf(word, asked, call)));
  const checked: Checked[] = [];
  for (const source of sources) checked.push(await check(source, call));
  return tell(checked, call);
}

/** Resolves an argument of the command line: an address, a file, standard input, or a dataset of the catalog. */
async function sourcesOf(word: string, asked: Against | undefined, call: Call): Promise<TableSource[]> {
  const against = asked ?? ANY_TABLE;
  if (word === '-') return [ofInput(against, call)];
  if (/^https?:\/\//i.test(word)) return [ofDownload(word, against, call)];
  const path = resolve(call.io.cwd, word);
  if (existsSync(path) && statSync(path).isFile()) return [ofFile(word, against, call)];
  const id = /^(?:datasets\/)?([a-z0-9-]+\/[a-z0-9-]+)\/?(?:\.yaml)?$/.exec(word)?.[1];
  if (id === undefined) throw new CannotRun(MESSAGES.noSuchTable(word));
  const { tablesOf } = await import('../dataset-tables.ts');
  return tablesOf(id, asked, call);
}

/** A table that was checked, or why it could not be. */
interface Checked {
  source: TableSource;
  report?: TableReport;
  cutOff?: boolean;
  /** The whole text, where it is not too long. */
  text?: string | undefined;
  failure?: Localised;
}

async function check(source: TableSource, call: Call): Promise<Checked> {
  const status = statusLine(call.io);
  try {
    return await read(source, (done) => status.show(progress(source, done, call)));
  } catch (error) {
    if (error instanceof FetchFailure) return { source, failure: error.text };
    throw error;
  } finally {
    status.clear();
  }
}

function progress({ name, size }: TableSource, done: number, { language }: Call): string {
  const read = MESSAGES.megabytes(Math.round(done / 1e6), size && Math.round(size / 1e6))[language];
  return `${visible(name).slice(0, 40)}: ${read}`;
}

async function read(source: TableSource, onProgress: (done: number) => void): Promise<Checked> {
  const table = new TableCheck(source.against.options);
  const file = await source.open();
  const kept = new KeptText();
  let [done, announced] = [0, 0];
  for await (const piece of file.pieces) {
    table.push(piece);
    kept.add(piece);
    done += piece.length;
    if (done - announced >= TOLD_EACH) {
      announced = done;
      onProgress(done);
    }
    if (table.stopped) break;
  }
  const report = table.end(source.name, file.isCutOff());
  return { source, report, cutOff: file.isCutOff(), text: kept.text };
}

/** The text of a table as long as it is short enough to show lines of. */
class KeptText {
  #pieces: Uint8Array[] | undefined = [];
  #length = 0;

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > SHOWN_WHOLE) this.#pieces = undefined;
    this.#pieces?.push(piece.slice());
  }

  /** The text as positions count it; personal identity numbers are covered, as what is shown may be public. */
  get text(): string | undefined {
    if (!this.#pieces) return undefined;
    return coverIdentityNumbers(new BytesDecoder().decode(Buffer.concat(this.#pieces), true), 'possible');
  }
}

function tell(checked: readonly Checked[], call: Call): number {
  const done = checked.filter(({ report }) => report);
  const report: Report = { issues: done.flatMap(({ report }) => report!.issues), files: done.length };
  call.io.stdout.write(written(report, checked, call));
  for (const { source, failure } of checked)
    if (failure) call.io.stderr.write(`${notChecked(source, failure, call)}\n`);
  if (countBySeverity(report).error > 0) return 1;
  return done.length === checked.length ? 0 : 2;
}

/** Formats a failed check in red: a table that was not checked must not be taken to be in order. */
function notChecked({ name }: TableSource, failure: Localised, { io, language }: Call): string {
  return paintFor(io.stderr, io.env)('red', visible(MESSAGES.tableNotChecked(name, failure)[language]));
}

const help = (code: string): string => codePage(packageFile.homepage, code);

function written(report: Report, checked: readonly Checked[], call: Call): string {
  const { language } = call;
  const texts = new Map(checked.map(({ source, text }) => [source.name, text]));
  const textOf = (path: string) => texts.get(path);
  switch (call.values.format) {
    case 'json':
      return formatJson(report, help, { tables: checked.map(asJson) });
    case 'sarif': {
      const { version, homepage } = packageFile;
      const tool = { version, informationUri: homepage, describe: describeTableCode, helpUri: help };
      return formatSarif(report, { language, textOf, ...tool });
    }
    case 'github':
      return formatGithub(report, language, help);
    default:
      return asText(report, checked, textOf, call);
  }
}

/** Returns the facts about a table in the JSON report, which lists its issues elsewhere. */
function asJson({ source, report, cutOff, failure }: Checked) {
  const { name, against } = source;
  if (!report) return { path: name, checked: false, failure };
  const { rows, columns, encoding, delimiter, notes } = report;
  const localiseds = [...against.notes, ...notes];
  return {
    path: name,
    checked: true,
    rows,
    columns,
    encoding,
    delimiter,
    cutOff,
    against: against.name,
    notes: localiseds,
  };
}

function asText(
  report: Report,
  checked: readonly Checked[],
  textOf: (path: string) => string | undefined,
  { language, io }: Call,
): string {
  const { columns } = io.stdout;
  const paint = paintFor(io.stdout, io.env);
  const width = columns ? { columns: Math.min(columns, 120) } : {};
  const summaries = checked
    .flatMap((checked) => summary(checked))
    .map((line) => `${visible(line[language])}\n`);
  return [formatText(report, { language, textOf, paint, ...width }), ...summaries].join('');
}

function summary({ source, report, cutOff }: Checked): Localised[] {
  if (!report) return [];
  const { rows, columns, encoding, delimiter, notes } = report;
  const { name: against, notes: before } = source.against;
  const shown = (language: 'sv' | 'en') => ({
    name: source.name,
    rows: number(rows, language),
    columns: number(columns, language),
    encoding: encodingName(encoding),
    delimiter: delimiter === undefined ? '' : delimiterName(delimiter)[language],
  });
  return [
    MESSAGES.tableRead(shown('sv'), shown('en')),
    against ? MESSAGES.heldAgainst(against) : MESSAGES.heldAgainstNothing,
    ...(cutOff ? [MESSAGES.onlyBeginning(SAMPLE_BYTES / 1e6)] : []),
    ...before,
    ...notes,
  ];
}
