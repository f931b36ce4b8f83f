import type { Issue } from '../../model/issues/issue.ts';
import type { Localised } from '../../model/text.ts';
import { otherKind } from './beginning.ts';
import { describeFinding as aboveHeader, code as aboveHeaderCode } from './codes/data-above-header.ts';
import { describeFinding as byteOrderMark, code as byteOrderMarkCode } from './codes/data-byte-order-mark.ts';
import {
  code as delimiterCode,
  describeLine,
  describeSpecification,
  describeFinding as otherThanComma,
} from './codes/data-delimiter.ts';
import { describeNoValues, describeFinding as empty, code as emptyCode } from './codes/data-empty.ts';
import {
  describeFirst,
  describeMixed,
  code as encodingCode,
  describeFinding as otherEncoding,
} from './codes/data-encoding.ts';
import {
  describeFinding as lineEndings,
  code as lineEndingsCode,
  describeSpecification as otherLineEnd,
} from './codes/data-line-endings.ts';
import { describeLongRow, code as notCsvCode } from './codes/data-not-csv.ts';
import { describeFinding as stray, code as strayCode } from './codes/data-quote-stray.ts';
import { describeFinding as unclosed, code as unclosedCode } from './codes/data-quote-unclosed.ts';
import { describeFinding as rowEmpty, code as rowEmptyCode } from './codes/data-row-empty.ts';
import {
  describeEmptyRows,
  describeFinding as rowsMissing,
  code as rowsMissingCode,
} from './codes/data-rows-missing.ts';
import { BytesDecoder, type EncodingFacts, encodingName, joined } from './decode-bytes.ts';
import { delimiterName, findBeginning } from './find-delimiter.ts';
import { Findings, placeIn, START } from './findings.ts';
import { type LineEnd, LONGEST_ROW, type Row, RowReader, startOfCell } from './read-rows.ts';
import { type ColumnOptions, RowChecks } from './row-checks.ts';

/** The requirements that a table is checked against. */
export interface TableOptions extends ColumnOptions {
  /** The delimiter that the specification requires. */
  delimiter?: string | undefined;
  /** The line ending that the specification requires. */
  lineTerminator?: string | undefined;
}

/** The result of checking a table. */
export interface TableReport {
  issues: Issue[];
  /** Rows below the header. */
  rows: number;
  columns: number;
  encoding: EncodingFacts['encoding'];
  delimiter: string | undefined;
  /** The checks that were left out, so that nobody takes them for passed. */
  notes: Localised[];
}

/** Text that is looked at before the delimiter is decided, in UTF-16 units. */
const BEGINNING = 65_536;
/** Bytes that the kind of file is told by. */
const HEAD = 512;

const LINE_END_NAMES: Record<string, string> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };

/**
 * Checks a table in CSV that comes in pieces: bytes in, findings out. What it keeps does not grow with the table, but
 * for the ids that must not come twice (25 MB at most).
 */
export class TableCheck {
  readonly #options: TableOptions;
  readonly #findings = new Findings();
  readonly #decoder = new BytesDecoder();
  #beginning = '';
  #head: Uint8Array | undefined = new Uint8Array(0);
  #reader: RowReader | undefined;
  #delimiter: string | undefined;
  #rowChecks: RowChecks | undefined;
  #skip = 0;
  /** Rows that are still to come above the header. */
  #above = 0;
  #rows = 0;
  #filled = 0;
  #blankRows = 0;
  #isTitled = false;
  #lineEnd: LineEnd | undefined;
  #blank: Row | undefined;
  #length = 0;
  #stopped = false;

  constructor(options: TableOptions = {}) {
    this.#options = options;
  }

  /** True when the rest of the file will not be checked: it is not a table. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** The next piece of the file. */
  push(bytes: Uint8Array): void {
    if (this.#stopped || bytes.length === 0) return;
    const piece = this.#head ? this.#withHead(bytes, false) : bytes;
    if (piece && !this.#stopped) this.#text(this.#decoder.decode(piece, false), false);
  }

  /**
   * The end of the file.
   *
   * @param path what the file is called in the issues
   * @param cutOff whether there is more of the file than was given: its last row, which may be half, is left out
   */
  end(path: string, cutOff = false): TableReport {
    const last = !cutOff;
    const rest = this.#head ? this.#withHead(NOTHING, true)! : NOTHING;
    if (!this.#stopped) {
      const text = this.#decoder.decode(rest, last);
      this.#text(cutOff ? text + this.#decoder.flush() : text, last, true);
    }
    if (!this.#stopped) this.#close();
    const { facts } = this.#decoder;
    return {
      issues: this.#findings.issues(path),
      rows: this.#rows,
      columns: this.#rowChecks?.columns ?? 0,
      encoding: facts.encoding,
      delimiter: this.#delimiter,
      notes: this.#notes(),
    };
  }

  /** The first bytes tell what kind of file it is; they are held until there are enough of them. */
  #withHead(bytes: Uint8Array, last: boolean): Uint8Array | undefined {
    const head = joined(this.#head!, bytes);
    this.#head = head;
    if (!last && head.length < HEAD) return undefined;
    this.#head = undefined;
    const kind = otherKind(head);
    if (kind)
      this.#stop(() =>
        this.#findings.add(
          notCsvCode,
          undefined,
          () => START,
          () => kind,
        ),
      );
    return head;
  }

  #stop(tell: () => void): void {
    tell();
    this.#stopped = true;
  }

  #text(text: string, last: boolean, isAll = false): void {
    if (this.#reader) {
      this.#read(text, last);
      return;
    }
    this.#beginning += text;
    if (!isAll && this.#beginning.length < BEGINNING) return;
    if (this.#beginning.trim() === '') {
      if (isAll) this.#stop(() => this.#findings.add(emptyCode, undefined, () => START, empty));
      return;
    }
    this.#begin(isAll && last);
    const beginning = this.#beginning;
    this.#beginning = '';
    this.#read(beginning, last);
  }

  #begin(isWhole: boolean): void {
    const { facts } = this.#decoder;
    if (facts.byteOrderMark && facts.encoding === 'utf-8')
      this.#findings.add(byteOrderMarkCode, undefined, () => START, byteOrderMark);
    if (facts.encoding.startsWith('utf-16'))
      this.#findings.add(
        encodingCode,
        undefined,
        () => START,
        () => otherEncoding(facts.encoding.toUpperCase()),
      );
    const { delimiter, separatorLine, above } = findBeginning(this.#beginning, isWhole);
    this.#skip = separatorLine ? 1 : 0;
    this.#above = above;
    this.#delimiter = delimiter;
    this.#reader = new RowReader(delimiter);
  }

  #read(text: string, last: boolean): void {
    const reader = this.#reader!;
    for (const row of reader.read(text, last)) this.#row(row);
    if (reader.waiting > LONGEST_ROW)
      this.#stop(() =>
        this.#findings.add(notCsvCode, undefined, () => this.#waitingPlace(), describeLongRow),
      );
  }

  #waitingPlace() {
    const row = (this.#rowChecks ? this.#rows + 1 : 0) + 1 + this.#skip;
    return { ...START, row };
  }

  #row(row: Row): void {
    this.#checkEncoding(row);
    this.#checkLineEnd(row);
    if (this.#skip > 0) {
      this.#skip = 0;
      this.#findings.add(delimiterCode, undefined, () => placeIn(row, 0, row.raw.length), describeLine);
      return;
    }
    this.#checkQuotes(row);
    if (this.#above > 0) {
      this.#rowAbove(row);
      return;
    }
    if (isBlank(row)) {
      this.#blankRow(row);
      return;
    }
    if (this.#blank) {
      const blank = this.#blank;
      this.#blank = undefined;
      this.#findings.add(rowEmptyCode, undefined, () => placeIn(blank, 0, blank.raw.length), rowEmpty);
    }
    if (this.#rowChecks) {
      this.#rows += 1;
      this.#filled += 1;
      this.#rowChecks.look(row);
    } else this.#header(row);
  }

  /** The first character that is not UTF-8 is told on the row where it stands. */
  #checkEncoding(row: Row): void {
    const { encoding, firstForeign, mixed } = this.#decoder.facts;
    const end = row.offset + row.raw.length;
    const begin = this.#length;
    this.#length = end;
    if (firstForeign === undefined || firstForeign < begin || firstForeign >= end) return;
    const at = firstForeign - row.offset;
    const column = columnAt(row, at);
    const character = `”${row.raw[at] ?? ''}”`;
    this.#findings.add(
      encodingCode,
      undefined,
      () => ({ ...placeIn(row, at, at + 1), column }),
      () => (mixed ? describeMixed : describeFirst)(character, encodingName(encoding)),
    );
  }

  #checkLineEnd(row: Row): void {
    if (row.lineEnd === '') return;
    if (this.#lineEnd === undefined) this.#checkFirstLineEnd(row);
    this.#lineEnd ??= row.lineEnd;
    const first = this.#lineEnd;
    if (row.lineEnd === first) return;
    this.#findings.add(
      lineEndingsCode,
      undefined,
      () => placeIn(row, row.raw.length, row.raw.length),
      () => lineEndings(LINE_END_NAMES[first]!, LINE_END_NAMES[row.lineEnd]!),
    );
  }

  /**
   * Reports once that the line ending is not the required one: it is the same on every row, or a change is reported
   * separately.
   */
  #checkFirstLineEnd(row: Row): void {
    const wanted = this.#options.lineTerminator;
    if (wanted === undefined || row.lineEnd === wanted) return;
    this.#findings.add(
      lineEndingsCode,
      undefined,
      () => placeIn(row, row.raw.length, row.raw.length),
      () => otherLineEnd(LINE_END_NAMES[wanted] ?? wanted, LINE_END_NAMES[row.lineEnd]!),
    );
  }

  #checkQuotes(row: Row): void {
    for (const { kind, at } of row.faults ?? []) {
      const [code, describeFinding] = kind === 'unclosed' ? [unclosedCode, unclosed] : [strayCode, stray];
      const column = columnAt(row, at);
      this.#findings.add(code, column, () => ({ ...placeIn(row, at, at + 1), column }), describeFinding);
    }
  }

  #blankRow(row: Row): void {
    this.#blankRows += 1;
    // Blank rows between a title and the header belong to the title.
    if (this.#isTitled && !this.#rowChecks) return;
    if (this.#rowChecks) this.#rows += 1;
    // Line ends at the very end of a file do no harm.
    if (row.raw.trim() === '') this.#blank ??= row;
    else if (this.#rowChecks)
      this.#findings.add(rowEmptyCode, undefined, () => placeIn(row, 0, row.raw.length), rowEmpty);
  }

  #rowAbove(row: Row): void {
    if (isBlank(row)) return;
    this.#above -= 1;
    this.#isTitled = true;
    this.#findings.add(aboveHeaderCode, undefined, () => placeIn(row, 0, row.raw.length), aboveHeader);
  }

  #header(row: Row): void {
    this.#checkDelimiter(row);
    this.#rowChecks = new RowChecks(row, this.#delimiter!, this.#findings, this.#options);
  }

  #checkDelimiter(row: Row): void {
    const delimiter = this.#delimiter!;
    const wanted = this.#options.delimiter;
    if (delimiter === (wanted ?? ',')) return;
    const at = row.raw.indexOf(delimiter);
    const describe = wanted === ',' ? describeSpecification : otherThanComma;
    this.#findings.add(
      delimiterCode,
      undefined,
      () => placeIn(row, at, at + 1),
      () => describe(delimiterName(delimiter)),
    );
  }

  #close(): void {
    const blank = this.#blankRows;
    if (!this.#rowChecks)
      this.#findings.add(
        emptyCode,
        undefined,
        () => START,
        () => describeNoValues(blank),
      );
    else if (this.#filled === 0)
      this.#findings.add(
        rowsMissingCode,
        undefined,
        () => START,
        this.#rows === 0 ? rowsMissing : describeEmptyRows,
      );
    this.#rowChecks?.end();
  }

  #notes(): Localised[] {
    const left = this.#findings.total - this.#findings.shown;
    return [
      ...(left > 0
        ? [
            {
              sv: `Ytterligare ${left} fynd är räknade men visas inte var för sig.`,
              en: `Another ${left} findings are counted, but not shown one by one.`,
            },
          ]
        : []),
      ...(this.#rowChecks?.isFull
        ? [
            {
              sv: 'Dubbla id är bara sökta bland de första 1,5 miljonerna.',
              en: 'Ids that come twice were only looked for among the first 1.5 million.',
            },
          ]
        : []),
    ];
  }
}

const NOTHING = new Uint8Array(0);

function isBlank({ cells }: Row): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Finds the cell that contains the UTF-16 unit at `at` of the row's text. */
function columnAt(row: Row, at: number): number {
  let column = 0;
  while (column + 1 < row.cells.length && startOfCell(row, column + 1) <= at) column += 1;
  return column;
}
