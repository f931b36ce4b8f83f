import type { PreviewFormat } from '../../text/preview-formats.ts';

/** A request to the worker: one file of a distribution. */
export interface PreviewRequest {
  address: string;
  /** The code of the file type (`CSV`), by which it is read. */
  format: PreviewFormat;
}

/** The type of a column: the narrowest that all its values fit. */
export type ColumnType = 'empty' | 'integer' | 'decimal' | 'date' | 'boolean' | 'text';

/** A column of the rows that were read. */
export interface Column {
  name: string;
  type: ColumnType;
  /** Rows that have a value. */
  filled: number;
  /** Values that are numbers, in a column of any type. */
  numbers: number;
  /** Different values; counting stops at {@link MOST_DISTINCT}. */
  distinct: number;
  /** Smallest and largest number, or first and last date, as written. */
  least: string | undefined;
  greatest: string | undefined;
  /** The mean of numbers. */
  mean: number | undefined;
  /** The commonest value of a text column, where one is met more than once. */
  commonest: { value: string; count: number } | undefined;
}

export const MOST_DISTINCT = 1000;

/** Longitude and latitude in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

/** Something to draw on a map. Lines and areas have their parts. */
export interface Shape {
  kind: 'point' | 'line' | 'area';
  parts: readonly (readonly Position[])[];
  /** The label of the shape: the first text of its row. */
  label: string;
}

/** A picture of one column, honest about what it is of. */
export type Chart =
  /** Rows by the value of a category column, the commonest first. */
  | { kind: 'bars'; column: string; bars: readonly { label: string; count: number }[] }
  /** A number over time. */
  | { kind: 'line'; time: string; column: string; points: readonly { date: string; value: number }[] };

/** The rows of a file, or of its beginning. */
export interface Table {
  kind: 'table';
  columns: readonly Column[];
  /** The first rows, at most {@link MOST_SHOWN}, as text. */
  rows: readonly (readonly string[])[];
  /** The number of rows read; the columns' figures are of these. */
  read: number;
  /** True when these are all rows of the file. */
  whole: boolean;
  /** Cells of which something is covered, as it may be a personal identity number. */
  covered: number;
  shapes: readonly Shape[];
  chart: Chart | undefined;
}

/** The reason why a file cannot be shown. */
export interface Failure {
  kind: 'failure';
  /**
   * `blocked`: the server does not let other sites read the file (CORS) or does not answer; `insecure`: an http file
   * on an https page; `status`: the server answers with an error; `too-large`; `unreadable`: it is not what it is said to be;
   * `empty`: no rows; `slow`: no answer in time.
   */
  reason: 'blocked' | 'insecure' | 'status' | 'too-large' | 'unreadable' | 'empty' | 'slow';
  /** The server's status code. */
  status?: number;
}

export type Preview = Table | Failure;

/** Rows that are shown, and rows that are read for the columns' figures. */
export const MOST_SHOWN = 50;
export const MOST_READ = 5000;
/** Columns and characters of one value beyond which nothing is read. */
export const MOST_COLUMNS = 200;
export const LONGEST_VALUE = 500;
