import { identityNumbersIn, isValueOfPerson } from '../../model/values/personal-data.ts';
import { code, describeAmbiguous } from './codes/data-personal-identity-number.ts';
import { cellPlace, type Findings, type Place } from './findings.ts';
import type { Row } from './read-rows.ts';

/** A cell that is a number and nothing else: ten or twelve digits, or seven to nine that can have lost zeros. */
const NUMBER_ALONE = /^\s*\d{6,8}[^\w,;]{0,3}\d{4}\s*$|^\d{7,9}$/;
const LONGEST = 20;
/** Places that are kept of each column; the rest are counted. */
const KEPT = 3;

interface NumberColumn {
  hasCertain: boolean;
  count: number;
  places: Place[];
}

/**
 * Finds numbers that can be something else, such as telephone numbers (`0102031234`) and points in time
 * (`200102031234`), in columns that have a personal identity number beyond doubt: there they are numbers of persons too.
 */
export class AmbiguousNumbers {
  readonly #columns = new Map<number, NumberColumn>();
  readonly #ofNumbers: ReadonlySet<number>;

  /** @param ofNumbers columns whose numbers are looked at by another check. */
  constructor(ofNumbers: ReadonlySet<number>) {
    this.#ofNumbers = ofNumbers;
  }

  look(row: Row): void {
    row.cells.forEach((cell, column) => {
      if (cell.length > LONGEST || !NUMBER_ALONE.test(cell) || this.#ofNumbers.has(column)) return;
      if (identityNumbersIn(cell).length > 0) this.#columnAt(column).hasCertain = true;
      else if (isValueOfPerson(cell)) this.#keep(row, column);
    });
  }

  report(findings: Findings): void {
    for (const [column, { hasCertain, count, places }] of this.#columns) {
      if (!hasCertain) continue;
      for (let i = 0; i < count; i += 1)
        findings.add(code, column, () => places[Math.min(i, places.length - 1)]!, describeAmbiguous);
    }
  }

  #keep(row: Row, column: number): void {
    const known = this.#columnAt(column);
    known.count += 1;
    if (known.places.length < KEPT) known.places.push(cellPlace(row, column));
  }

  #columnAt(column: number): NumberColumn {
    const known = this.#columns.get(column) ?? { hasCertain: false, count: 0, places: [] };
    this.#columns.set(column, known);
    return known;
  }
}
