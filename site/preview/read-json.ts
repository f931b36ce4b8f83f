import { decodeText } from './decode-text.ts';
import type { Start } from './fetch-start.ts';
import type { Shape } from './preview.ts';
import { readGeoJson } from './read-geojson.ts';
import { fromObjects, type Records } from './records.ts';

type Row = Record<string, unknown>;

/** How far down in a document a list of objects is looked for. */
const DEEPEST = 4;

/**
 * The rows of a JSON document: its list of objects, or the longest such list in it (`{"result": {"records": […]}}`).
 *
 * @returns `undefined` where there is none. @throws SyntaxError on text that is not JSON.
 */
export function readJson({ bytes, whole }: Start): { records: Records; shapes: Shape[] } | undefined {
  const document: unknown = JSON.parse(decodeText(bytes, whole).replace(/^\ufeff/, ''));
  const features = readGeoJson(document);
  if (features) return features;
  const list = longestList(document, 0);
  return list && { records: fromObjects(list), shapes: [] };
}

function longestList(value: unknown, depth: number): Row[] | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isRow) ? value : undefined;
  if (!isRow(value) || depth >= DEEPEST) return undefined;
  const lists = Object.values(value).flatMap((one) => {
    const list = longestList(one, depth + 1);
    return list ? [list] : [];
  });
  return lists.sort((a, b) => b.length - a.length)[0];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
