import { holdsNumbersOfPersons } from '../../../catalog/check/tabular/column-meanings.ts';
import { coverIdentityNumbers } from '../../../catalog/model/values/cover-identity-numbers.ts';
import { isValueOfPerson } from '../../../catalog/model/values/personal-data.ts';
import type { Shape } from './preview.ts';
import type { Records } from './records.ts';

/** The records and shapes read from a file, with personal identity numbers covered. */
export interface Covered {
  records: Records;
  shapes: Shape[];
  /** Cells of which something is covered. */
  covered: number;
}

/**
 * Covers what looks like personal identity numbers in all that is shown of a file: names, cells, labels. The figures on
 * columns, the chart and the map are made from what is returned, so that none of them can repeat a number.
 */
export function coverRecords(records: Records, shapes: readonly Shape[]): Covered {
  let covered = 0;
  const covers = records.names.map(coverOf);
  const rows = records.rows.map((row) =>
    row.map((value, at) => {
      const shown = covers[at]!(value);
      if (shown !== value) covered += 1;
      return shown;
    }),
  );
  const names = records.names.map(coverText);
  const labelled = shapes.map((shape) => ({ ...shape, label: coverText(shape.label) }));
  return { records: { ...records, names, rows }, shapes: labelled, covered };
}

function coverText(text: string): string {
  return coverIdentityNumbers(text, 'likely');
}

/**
 * Chooses how to cover a column: where numbers of organisations are expected, those of sole traders may have lost a
 * zero.
 */
function coverOf(name: string): (value: string) => string {
  if (!holdsNumbersOfPersons(name)) return coverText;
  return (value) =>
    isValueOfPerson(value) ? value.replaceAll(/\p{Nd}/gu, '•') : coverIdentityNumbers(value, 'possible');
}
