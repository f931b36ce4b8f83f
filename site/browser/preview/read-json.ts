import { isPlainObject } from '../../../catalog/model/plain-object.ts';
import type { Start } from '../fetch-start.ts';
import { decodeText } from './decode-text.ts';
import type { Shape } from './preview.ts';
import { readGeoJson } from './read-geojson.ts';
import { fromLists, fromObjects, type Records } from './records.ts';

type Row = Record<string, unknown>;

/** The depth in a document to which a list of rows is looked for. */
const DEEPEST = 4;

/**
 * The rows of a JSON document: its list of objects or of lists, or the longest such list in it
 * (`{"result": {"records": […]}}`, `{"columns": […], "data": [[…]]}`).
 *
 * @returns `undefined` where there is none. @throws SyntaxError on text that is not JSON.
 */
export function readJson({ bytes, whole }: Start): { records: Records; shapes: Shape[] } | undefined {
  const document = parsed(decodeText(bytes, whole).replace(/^\ufeff/, ''));
  const features = readGeoJson(document);
  if (features) return features;
  const records = recordsIn(document, 0);
  return records && { records, shapes: [] };
}

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;

/** Numbers that a double does not hold become texts, so that they are shown as they are written. */
function parsed(text: string): unknown {
  if (!/\d{16}|\de/i.test(text)) return JSON.parse(text);
  return JSON.parse(text.replaceAll(STRING_OR_NUMBER, (part) => (isHeld(part) ? part : `"${part}"`)));
}

function isHeld(part: string): boolean {
  if (part.startsWith('"')) return true;
  const value = Number(part);
  return Number.isFinite(value) && (Number.isSafeInteger(value) || !Number.isInteger(value));
}

function recordsIn(value: unknown, depth: number): Records | undefined {
  if (Array.isArray(value)) return recordsOf(value);
  if (!isRow(value) || depth >= DEEPEST) return undefined;
  const beside = rowsBesideNames(value);
  if (beside) return beside;
  const lists = Object.values(value).flatMap((inner) => recordsIn(inner, depth + 1) ?? []);
  return lists.sort((a, b) => b.rows.length - a.rows.length)[0];
}

function rowsBesideNames(value: Row): Records | undefined {
  const names = namesIn(value);
  const lists = Object.values(value).find(
    (inner) => names && isTable(inner) && inner[0]!.length === names.length,
  );
  return names && lists ? fromLists([names, ...(lists as unknown[][])]) : undefined;
}

function recordsOf(list: unknown[]): Records | undefined {
  if (list.length === 0) return undefined;
  if (list.every(isRow)) return fromObjects(list);
  return isTable(list) ? fromLists(list) : undefined;
}

/** Names of columns next to the rows: `columns`, `fields` or `header`, as texts or as objects with a name. */
function namesIn({ columns, fields, header }: Row): string[] | undefined {
  const list = [columns, fields, header].find(Array.isArray) as unknown[] | undefined;
  const names = list?.map((field) => (isRow(field) ? (field.name ?? field.id) : field));
  return names?.every((name) => typeof name === 'string') ? names : undefined;
}

/** Lists of values: a list of positions or of lists in lists is no table. */
function isTable(value: unknown): value is unknown[][] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => Array.isArray(row) && !row.some(Array.isArray)) &&
    value.some((row: unknown[]) => row.length > 1)
  );
}

function isRow(value: unknown): value is Row {
  return isPlainObject(value);
}
