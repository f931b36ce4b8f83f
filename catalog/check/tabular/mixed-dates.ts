import { code, describeFinding } from './codes/data-date-mixed.ts';
import { dateForm } from './date-forms.ts';
import { cellPlace, type Findings, type Place } from './findings.ts';
import type { Columns } from './header.ts';
import type { Row } from './read-rows.ts';

/** A form of dates that a column has, with the first places where it has it. */
interface Form {
  count: number;
  places: { place: Place; value: string }[];
}

/** Places that are kept of each form: it is not known before the end which form is the odd one. */
const KEPT = 3;

/** Looks for columns whose dates are written in several ways, where no schema says how they are to be written. */
export class MixedDates {
  readonly #columns: number[];
  readonly #forms = new Map<number, { filled: number; forms: Map<string, Form> }>();

  constructor(columns: Columns) {
    this.#columns = columns.flatMap((field, i) => (field ? [] : [i]));
    for (const column of this.#columns) this.#forms.set(column, { filled: 0, forms: new Map() });
  }

  look(row: Row): void {
    for (const column of this.#columns) {
      const value = row.cells[column]!;
      if (value === '') continue;
      const known = this.#forms.get(column)!;
      known.filled += 1;
      const name = dateForm(value);
      if (name === undefined) continue;
      const form = known.forms.get(name) ?? { count: 0, places: [] };
      known.forms.set(name, form);
      form.count += 1;
      if (form.places.length < KEPT)
        form.places.push({ place: cellPlace(row, column), value: String(value) });
    }
  }

  /** Tells of the odd dates in columns that hold nothing but dates, or almost. */
  tell(findings: Findings): void {
    for (const [column, { filled, forms }] of this.#forms) {
      const sorted = [...forms].sort(([, a], [, b]) => b.count - a.count);
      const dates = sorted.reduce((sum, [, { count }]) => sum + count, 0);
      if (sorted.length < 2 || dates < filled * 0.9) continue;
      const [usual] = sorted[0]!;
      for (const [, form] of sorted.slice(1)) tellOf(form, usual, column, findings);
    }
  }
}

function tellOf({ count, places }: Form, usual: string, column: number, findings: Findings): void {
  for (let i = 0; i < count; i += 1) {
    const { place, value } = places[Math.min(i, places.length - 1)]!;
    findings.add(
      code,
      column,
      () => place,
      () => describeFinding(value, usual),
    );
  }
}
