import { code, describeFinding } from './codes/data-one-column.ts';
import { delimiterName } from './find-delimiter.ts';
import { cellPlace, type Findings, type Place } from './findings.ts';
import type { Row } from './read-rows.ts';

/** Marks that hardly stand in a value, and those that only tell something where the header has them, too. */
const RARE = [';', '\t', '|', '#', '^', '~', '§', '¤', '¦'];
const COMMON = [',', ':', '!', '*', '\\'];
/** Rows below the header that it takes to see that they are alike. */
const FEWEST = 2;

/** Looks at a table of a single column for marks that every row has equally often: there are several columns in it. */
export class OneColumn {
  readonly #place: Place;
  #times: Map<string, number>;
  #rows = 0;

  constructor(header: Row) {
    this.#place = cellPlace(header, 0);
    const inHeader = timesOf(header.cells[0]!);
    this.#times = new Map(
      [...RARE, ...COMMON].flatMap((mark) => {
        const times = inHeader.get(mark);
        return times !== undefined ? [[mark, times]] : RARE.includes(mark) ? [[mark, ANY]] : [];
      }),
    );
  }

  look({ cells: [cell = ''] }: Row): void {
    this.#rows += 1;
    if (this.#times.size === 0) return;
    const timesHere = timesOf(cell);
    for (const [mark, times] of this.#times) {
      const here = timesHere.get(mark);
      if (here === undefined || (times !== ANY && times !== here)) this.#times.delete(mark);
      else this.#times.set(mark, here);
    }
  }

  tell(findings: Findings): void {
    const [first] = this.#times;
    if (!first || this.#rows < FEWEST) return;
    const [mark, times] = first;
    findings.add(
      code,
      0,
      () => this.#place,
      () => describeFinding(delimiterName(mark), times),
    );
  }
}

/** No number of times is known yet. */
const ANY = -1;

/** Counts each mark between other characters of a text. */
function timesOf(text: string): Map<string, number> {
  const inner = text.slice(0, 10_000).trim().slice(1, -1);
  const times = new Map<string, number>();
  for (const mark of [...RARE, ...COMMON]) {
    const count = inner.split(mark).length - 1;
    if (count > 0) times.set(mark, count);
  }
  return times;
}
