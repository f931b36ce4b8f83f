import type { Localised } from '../../catalog/model/text.ts';

/** Numbers that are shown as a table and a picture, and can be fetched as CSV. The first column says what each row is of. */
export interface Figure {
  /** Of the file: `/kvalitet/<name>.csv`. */
  name: string;
  columns: readonly Localised[];
  rows: readonly (readonly (string | number)[])[];
  /**
   * The column that the picture shows, counted from 0, the value of a full bar, and the column of untested points,
   * which is drawn behind it in another way.
   */
  bar: { column: number; full: number; untested?: number };
}
